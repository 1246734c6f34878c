import type { TypedDocumentString } from '@madoguchi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ownActs } from '../cases/own-acts.ts';
import { type AppError, hasCode } from '../data-provider/errors.ts';
import { type CommandInput, useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { ReferralPageDocument } from './referral.operations.ts';
import type { ReferralDetail } from './types.ts';

const keyOf = (id: string) => ['ReferralPage', { id }];
/** Every read that shows rows of referrals, or a case that one of them moved. */
const READS = [
  'ReferralQueue',
  'StuckReferrals',
  'BranchProgress',
  'CaseReferrals',
  'cases',
  'Triage',
  'Today',
] as const;

/** The whole referral as its reader's end sees it; what may be read no longer leaves the screen. */
export function useReferral(id: string) {
  const query = useDocument(ReferralPageDocument, { id });
  const gone = hasCode(query.error, 'NOT_FOUND') || hasCode(query.error, 'FORBIDDEN');
  return { detail: gone ? undefined : query.data?.referral, error: query.error, refetch: query.refetch };
}

/** The referral as a command has left it; null where it is done and no longer this person's to read. */
export type ReferralAfter = ReferralDetail | null;

export interface ReferralCommand<Input> {
  readonly run: (input: CommandInput<Input>) => Promise<ReferralAfter | undefined>;
  readonly running: boolean;
  readonly error: AppError | undefined;
}

/** A verb on a referral: its answer is the page; after a CONFLICT what the other person saved is read, and nothing typed is lost. */
export function useReferralCommand<Result, Input extends { requestId: string }>(
  document: TypedDocumentString<Result, { input: Input }>,
  id: string,
  select: (result: Result) => ReferralAfter | null | undefined,
): ReferralCommand<Input> {
  const queryClient = useQueryClient();
  const command = useCommand(document, { refresh: READS });
  useEffect(() => {
    if (hasCode(command.error, 'CONFLICT')) void queryClient.invalidateQueries({ queryKey: keyOf(id) });
  }, [command.error, id, queryClient]);
  const run = async (input: CommandInput<Input>) => {
    ownActs.begin(id);
    let stands = false;
    try {
      const result = await command.run(input);
      stands = result !== undefined;
      if (result === undefined) return undefined;
      const after = select(result) ?? null;
      if (after === null) queryClient.removeQueries({ queryKey: keyOf(id) });
      else queryClient.setQueryData(keyOf(id), { referral: after });
      return after;
    } finally {
      ownActs.end(id, Date.now(), stands);
    }
  };
  return { run, running: command.running, error: command.error };
}
