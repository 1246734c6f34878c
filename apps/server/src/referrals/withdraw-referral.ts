import { FieldChecks, givenReason, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { said } from '../wire/said.ts';
import { guardReferral } from './guard-referral.ts';
import type { WithdrawReferralInput } from './referral.input.ts';
import { turnReferral } from './turn-referral.ts';

/** 取下げ, before anybody has taken it: the other side reads nothing of it any more. */
export async function withdrawReferral(context: Context, input: WithdrawReferralInput): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.note);
  checks.done();
  const reason = givenReason('WITHDRAW', input.reason, note);
  const { id } = await context.command('withdrawReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'WITHDRAW', input.version);
    await command.write();
    await turnReferral(command, guarded, 'WITHDRAW', 'referral.withdrawn', {
      side: 'SENDER',
      reason,
      word: { kind: 'WITHDRAW', body: note ?? '' },
    });
    return { id: guarded.referral.id };
  });
  return id;
}
