import { FieldChecks, LIMITS } from '@madoguchi/domain';
import { CASE_OUTCOMES } from '@madoguchi/plan';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { assertAnonymousWords } from './anonymous-words.ts';
import { assertAnswerReaches } from './answer-reaches.ts';
import { type GuardedReferral, guardReferral } from './guard-referral.ts';
import type { CompleteReferralInput } from './referral.input.ts';
import { freezeItems } from './sending.ts';
import { turnReferral } from './turn-referral.ts';

const OUTCOMES: ReadonlySet<string> = new Set(CASE_OUTCOMES.map((each) => each.code));

/** What came of it, as a shared item of the receiver: it comes back by the same consent by which the matter went. */
export async function shareOutcome(
  command: Command,
  { referral }: GuardedReferral,
  said: { readonly field: string; readonly content: string },
): Promise<void> {
  if (referral.toDeskId === null || referral.toOrganisationId === null) return;
  const { field, content } = said;
  await assertAnonymousWords(command, referral, 'RECEIVER', field, content);
  const item = {
    position: 0,
    itemId: null,
    kind: 'OUTCOME' as const,
    content,
    attachmentId: null,
    thirdPerson: false,
    thirdPersonConsentId: null,
    standing: false,
  };
  await freezeItems(command, referral, [item], {
    side: 'RECEIVER',
    deskId: referral.toDeskId,
    organisationId: referral.toOrganisationId,
    previewed: false,
  });
}

/** 結果の回答: the outcome by its code, and its words; the sender tells the client and closes the loop. */
export async function completeReferral(context: Context, input: CompleteReferralInput): Promise<string> {
  const checks = new FieldChecks();
  checks.code('outcome', input.outcome, OUTCOMES);
  const word = checks.text('word', input.word, LIMITS.note, true);
  checks.done();
  const { id } = await context.command('completeReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'COMPLETE', input.version);
    const { referral } = guarded;
    await command.write();
    await assertAnswerReaches(command, referral, 'word');
    referral.outcomeCode = input.outcome;
    await shareOutcome(command, guarded, { field: 'word', content: word });
    await turnReferral(command, guarded, 'COMPLETE', 'referral.completed', {
      side: 'RECEIVER',
      codes: { outcome: input.outcome },
    });
    return { id: referral.id };
  });
  return id;
}
