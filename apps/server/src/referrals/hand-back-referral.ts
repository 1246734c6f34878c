import { FieldChecks, givenReason, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { said } from '../wire/said.ts';
import { shareOutcome } from './complete-referral.ts';
import { guardReferral } from './guard-referral.ts';
import { moveCaseBack } from './move-case.ts';
import type { HandBackReferralInput } from './referral.input.ts';
import { turnReferral } from './turn-referral.ts';

/** 返却: with the reason and the work done until now. A handed-over case goes back to the desk that sent it. */
export async function handBackReferral(context: Context, input: HandBackReferralInput): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.note);
  const workDone = checks.text('workDone', input.workDone, LIMITS.note, true);
  checks.done();
  const reason = givenReason('HAND_BACK', input.reason, note);
  const { id } = await context.command('handBackReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'HAND_BACK', input.version);
    await command.write();
    await shareOutcome(command, guarded, { field: 'workDone', content: workDone });
    await turnReferral(command, guarded, 'HAND_BACK', 'referral.handedBack', {
      side: 'RECEIVER',
      reason,
      word: { kind: 'HAND_BACK', body: note ?? '' },
    });
    await moveCaseBack(command, guarded);
    return { id: guarded.referral.id };
  });
  return id;
}
