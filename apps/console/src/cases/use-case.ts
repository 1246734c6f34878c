import type { TypedDocumentString } from '@madoguchi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { execute } from '../data-provider/client.ts';
import { type AppError, hasCode } from '../data-provider/errors.ts';
import { useChangeNotices } from '../data-provider/live-updates.ts';
import { type CommandInput, useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { CasePageDocument } from './case.operations.ts';
import { ownActs } from './own-acts.ts';
import type { CaseDetail } from './types.ts';

const keyOfCase = (id: string) => ['CasePage', { id }];
/** Every read that shows rows of cases. */
const LISTS = ['cases', 'Triage', 'Today', 'CompanyPage'] as const;

const A_MOMENT = 30_000;

/**
 * The whole case; undefined until it is there. Pages read it anew; what stands in front of a page (`recent`) takes what
 * was read a moment ago, for every reading of a sensitive case goes into the trail.
 */
export function useCase(id: string | undefined, freshness: 'now' | 'recent' = 'now') {
  const options = { enabled: id !== undefined, staleTime: freshness === 'now' ? 0 : A_MOMENT };
  const query = useDocument(CasePageDocument, { id: id ?? '' }, options);
  // Who may read it no longer must not go on reading what was fetched before.
  const gone = hasCode(query.error, 'NOT_FOUND') || hasCode(query.error, 'FORBIDDEN');
  const detail = gone ? undefined : query.data?.case;
  return { detail, error: query.error, isPending: query.isPending, refetch: query.refetch };
}

/** 「更新があります」 for one case: raised by somebody else's change, never by one's own; a newer case on screen answers it. */
export function useCaseNews(shown: CaseDetail): boolean {
  const { id } = shown;
  const [news, setNews] = useState<string>();
  // Whatever came onto the screen is the news.
  useEffect(() => setNews(undefined), [shown]);
  const wanted = useCallback(
    (notice: { kind: string; id: string }) =>
      notice.kind === 'case' && notice.id === id && !ownActs.isEcho(id, Date.now()),
    [id],
  );
  const heard = useCallback(() => setNews(id), [id]);
  useChangeNotices(wanted, heard);
  return news === id;
}

/** The case as a command has left it; null where it is done and the case is no longer this person's to read. */
export type CaseAfter = CaseDetail | null;

export interface CaseCommand<Input> {
  /** Undefined where it failed: `error` then says why. */
  readonly run: (input: CommandInput<Input>) => Promise<CaseAfter | undefined>;
  readonly running: boolean;
  readonly error: AppError | undefined;
  readonly clearError: () => void;
}

/**
 * A verb on a case. The answer holds the whole case, so the page needs no second request; lists are read anew. After a
 * CONFLICT the case on screen is the one that the other person has saved, and the dialog keeps what was typed.
 */
export function useCaseCommand<Result, Input extends { requestId: string }>(
  document: TypedDocumentString<Result, { input: Input }>,
  caseId: string,
  select: (result: Result) => CaseAfter,
): CaseCommand<Input> {
  const queryClient = useQueryClient();
  const command = useCommand(document, { refresh: [...LISTS, 'CaseHistory'] });
  const fresh = useFreshCase();
  useEffect(() => {
    if (hasCode(command.error, 'CONFLICT')) void fresh(caseId).catch(() => undefined);
  }, [command.error, caseId, fresh]);
  const run = async (input: CommandInput<Input>) => {
    ownActs.begin(caseId);
    let stands = false;
    try {
      const result = await command.run(input);
      stands = result !== undefined;
      const detail = result === undefined ? undefined : select(result);
      if (detail === null) queryClient.removeQueries({ queryKey: keyOfCase(caseId) });
      else if (detail !== undefined) queryClient.setQueryData(keyOfCase(caseId), { case: detail });
      return detail;
    } finally {
      ownActs.end(caseId, Date.now(), stands);
    }
  };
  return { run, running: command.running, error: command.error, clearError: command.clearError };
}

/** Reads a case anew and puts it on screen. @throws AppError */
export function useFreshCase(): (id: string) => Promise<CaseDetail> {
  const queryClient = useQueryClient();
  return useCallback(
    async (id: string) => {
      const result = await execute(CasePageDocument, { id });
      queryClient.setQueryData(keyOfCase(id), result);
      return result.case;
    },
    [queryClient],
  );
}
