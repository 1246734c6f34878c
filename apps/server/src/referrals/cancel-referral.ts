import { badField, FieldChecks, findReason, givenReason, LIMITS, type ReferralReason } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { said } from '../wire/said.ts';
import { guardReferral } from './guard-referral.ts';
import { moveCaseBack } from './move-case.ts';
import type { ConfirmReferralCancellationInput, RequestReferralCancellationInput } from './referral.input.ts';
import { turnReferral } from './turn-referral.ts';

/**
 * 中止の依頼, after acceptance: the receiver confirms it or says that work goes on. Where the sharing is suspended nothing crosses any
 * more, and the sender ends it alone.
 */
export async function requestReferralCancellation(
  context: Context,
  input: RequestReferralCancellationInput,
): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.note);
  checks.done();
  const reason = givenReason('REQUEST_CANCELLATION', input.reason, note);
  const { id } = await context.command('requestReferralCancellation', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'REQUEST_CANCELLATION', input.version);
    const alone = guarded.referral.status === 'SUSPENDED';
    await command.write();
    const code = alone ? 'referral.cancelled' : 'referral.cancellationRequested';
    await turnReferral(command, guarded, 'REQUEST_CANCELLATION', code, {
      side: 'SENDER',
      // Sharing has ended: the receiver hears of this end without a reason, and nobody moves next.
      ...(alone ? { reason: endedAlone(), ownReason: reason } : { reason }),
      word: { kind: 'CANCELLATION', body: note ?? '' },
    });
    if (alone) await moveCaseBack(command, guarded);
    return { id: guarded.referral.id };
  });
  return id;
}

/** What stands on a referral that its sender ended while it was suspended: that sharing ended, and no more. */
function endedAlone(): ReferralReason {
  const found = findReason('SUSPEND', 'SHARING_ENDED');
  if (found === undefined) throw new Error('A suspension has its reason.');
  return { ...found, next: 'NOBODY' };
}

/** 中止の確認 by the receiver, or the answer that the work goes on. */
export async function confirmReferralCancellation(
  context: Context,
  input: ConfirmReferralCancellationInput,
): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.note);
  checks.done();
  if (!input.confirm && !input.reason)
    throw badField('reason', '続ける理由を選んでください。', 'Say why the work goes on.');
  const reason = input.confirm ? null : givenReason('REFUSE_CANCELLATION', input.reason ?? '', note);
  const { id } = await context.command('confirmReferralCancellation', input, async (command) => {
    const move = input.confirm ? 'CONFIRM_CANCELLATION' : 'REFUSE_CANCELLATION';
    const guarded = await guardReferral(command, input.id, move, input.version);
    await command.write();
    await turnReferral(command, guarded, move, input.confirm ? 'referral.cancelled' : 'referral.cancellationRefused', {
      side: 'RECEIVER',
      ...(reason === null ? {} : { reason }),
      word: { kind: 'CANCELLATION_ANSWER', body: note ?? '' },
    });
    if (input.confirm) await moveCaseBack(command, guarded);
    return { id: guarded.referral.id };
  });
  return id;
}
