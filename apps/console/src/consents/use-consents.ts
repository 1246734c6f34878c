import type { CaseConsentsQuery, TypedDocumentString } from '@madoguchi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ownActs } from '../cases/own-acts.ts';
import type { AppError } from '../data-provider/errors.ts';
import { type CommandInput, useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { CaseConsentsDocument } from './consents.operations.ts';

export type ConsentBook = CaseConsentsQuery['caseConsents'];
export type Consent = ConsentBook['consents'][number];
export type ConsentWording = CaseConsentsQuery['consentWordings'][number];

const keyOf = (caseId: string) => ['CaseConsents', { caseId }];

/** Who agreed to what on a case, and the wordings of today; undefined until they are there. */
export function useConsents(caseId: string) {
  const query = useDocument(CaseConsentsDocument, { caseId });
  return {
    book: query.data?.caseConsents,
    wordings: query.data?.consentWordings ?? [],
    error: query.error,
    refetch: query.refetch,
  };
}

export interface ConsentCommand<Input> {
  /** Undefined where it failed: `error` then says why. */
  readonly run: (input: CommandInput<Input>) => Promise<ConsentBook | undefined>;
  readonly running: boolean;
  readonly error: AppError | undefined;
}

/**
 * A verb on the consents of a case. Its answer is the whole book; where it failed the book is read anew, for somebody else may
 * have been first.
 */
export function useConsentCommand<Result, Input extends { requestId: string }>(
  document: TypedDocumentString<Result, { input: Input }>,
  caseId: string,
  select: (result: Result) => ConsentBook,
): ConsentCommand<Input> {
  const queryClient = useQueryClient();
  const { run: send, running, error } = useCommand(document, { refresh: ['CasePage', 'CaseHistory', 'Readers'] });
  useEffect(() => {
    if (error !== undefined) void queryClient.invalidateQueries({ queryKey: keyOf(caseId) });
  }, [error, caseId, queryClient]);
  const run = async (input: CommandInput<Input>) => {
    ownActs.begin(caseId);
    let stands = false;
    try {
      const result = await send(input);
      stands = result !== undefined;
      const book = result === undefined ? undefined : select(result);
      if (book !== undefined) {
        queryClient.setQueryData<CaseConsentsQuery>(keyOf(caseId), (known) =>
          known === undefined ? known : { ...known, caseConsents: book },
        );
      }
      return book;
    } finally {
      ownActs.end(caseId, Date.now(), stands);
    }
  };
  return { run, running, error };
}
