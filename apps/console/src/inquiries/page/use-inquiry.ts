import type { TypedDocumentString } from '@madoguchi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { execute } from '../../data-provider/client.ts';
import { type CommandInput, useCommand } from '../../data-provider/use-command.ts';
import { useDocument } from '../../data-provider/use-document.ts';
import type { InquiryDetail } from './correction.ts';
import { InquiryShowDocument } from './inquiries.operations.ts';

const REFRESH = ['inquiries', 'cases', 'Today', 'CasePage', 'CompanyPage'];
const keyOf = (id: string) => ['InquiryShow', { id }];

export function useInquiry(id: string) {
  const query = useDocument(InquiryShowDocument, { id });
  return { inquiry: query.data?.inquiry, error: query.error, refetch: query.refetch };
}

/** Reads the sheet anew without touching what is on screen: the other side of a conflict. */
export const readInquiry = async (id: string): Promise<InquiryDetail> =>
  (await execute(InquiryShowDocument, { id })).inquiry;

/** A verb on an inquiry. Its answer is the sheet as it stands now, and takes the place of the one on screen. */
export function useInquiryCommand<Result, Input extends { requestId: string }>(
  document: TypedDocumentString<Result, { input: Input }>,
  id: string,
  select: (result: Result) => InquiryDetail | null | undefined,
) {
  const queryClient = useQueryClient();
  const command = useCommand(document, { refresh: REFRESH });
  const { run } = command;
  const show = useCallback(
    async (
      input: CommandInput<Input>,
    ): Promise<{ result: Result; inquiry: InquiryDetail | null | undefined } | undefined> => {
      const result = await run(input);
      if (result === undefined) return undefined;
      const inquiry = select(result);
      if (inquiry === undefined) await queryClient.invalidateQueries({ queryKey: keyOf(id) });
      else if (inquiry !== null) queryClient.setQueryData(keyOf(id), { inquiry });
      return { result, inquiry };
    },
    [run, select, queryClient, id],
  );
  return { ...command, run: show };
}
