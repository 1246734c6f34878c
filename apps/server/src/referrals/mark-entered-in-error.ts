import { FieldChecks, givenReason, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { said } from '../wire/said.ts';
import { guardReferral } from './guard-referral.ts';
import { moveCaseBack } from './move-case.ts';
import type { MarkReferralEnteredInErrorInput } from './referral.input.ts';
import { turnReferral } from './turn-referral.ts';

/** 誤入力: by the sender before acceptance, by their supervisor after it. Nothing of it is read at the other end any more. */
export async function markReferralEnteredInError(
  context: Context,
  input: MarkReferralEnteredInErrorInput,
): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.note);
  checks.done();
  const reason = givenReason('MARK_IN_ERROR', input.reason, note);
  const { id } = await context.command('markReferralEnteredInError', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'MARK_IN_ERROR', input.version);
    await command.write();
    await turnReferral(command, guarded, 'MARK_IN_ERROR', 'referral.enteredInError', {
      side: 'SENDER',
      reason,
      word: { kind: 'ERROR', body: note ?? '' },
    });
    await moveCaseBack(command, guarded);
    return { id: guarded.referral.id };
  });
  return id;
}
