import { FieldChecks, givenReason, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { said } from '../wire/said.ts';
import { guardReferral } from './guard-referral.ts';
import type { ReturnReferralInput } from './referral.input.ts';
import { turnReferral } from './turn-referral.ts';

/** 差戻し: something is missing; the reason decides who moves next. */
export async function returnReferral(context: Context, input: ReturnReferralInput): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.note);
  checks.done();
  const reason = givenReason('RETURN', input.reason, note);
  const { id } = await context.command('returnReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'RETURN', input.version);
    await command.write();
    await turnReferral(command, guarded, 'RETURN', 'referral.returned', {
      side: 'RECEIVER',
      reason,
      word: { kind: 'RETURN', body: note ?? '' },
    });
    return { id: guarded.referral.id };
  });
  return id;
}
