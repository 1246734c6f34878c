import { assertReferralAction, FieldChecks, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { said } from '../wire/said.ts';
import { guardReferral, lockReferral } from './guard-referral.ts';
import type { CloseReferralLoopInput } from './referral.input.ts';
import { closeLoopLater, turnReferral } from './turn-referral.ts';

/** 相談者への報告: the client has been told what became of it, and the loop is closed. */
export async function closeReferralLoop(context: Context, input: CloseReferralLoopInput): Promise<string> {
  const checks = new FieldChecks();
  const note = said(checks, 'note', input.note, LIMITS.note);
  checks.done();
  const { id } = await context.command('closeReferralLoop', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'CLOSE_LOOP', input.version);
    await command.write();
    await turnReferral(command, guarded, 'CLOSE_LOOP', 'referral.loopClosed', {
      side: 'SENDER',
      word: { kind: 'LOOP', body: note ?? '' },
      codes: { bySystem: false },
    });
    return { id: guarded.referral.id };
  });
  return id;
}

/**
 * Fourteen days after the answer the loop closes by itself, saying so (design §3). One that was closed meanwhile is left alone; one
 * whose day has not come is looked at again.
 * @returns true where it was closed now
 */
export async function closeLoopWhenDue(services: Services, sessionHash: string, referralId: string): Promise<boolean> {
  const input = { requestId: newId(services.now()), id: referralId };
  const { closed } = await runCommand(services, sessionHash, 'closeReferralLoop', input, async (command) => {
    const guarded = await lockReferral(command, referralId);
    const { referral } = guarded;
    if (referral.loopClosesAt === null || !['COMPLETED', 'HANDED_BACK', 'DECLINED'].includes(referral.status))
      return { closed: null };
    if (referral.loopClosesAt.getTime() > command.now.getTime()) {
      await command.write();
      await closeLoopLater(command, referral, referral.loopClosesAt);
      return { closed: null };
    }
    assertReferralAction(command.actor, guarded.facts, 'CLOSE_LOOP');
    await command.write();
    referral.loopClosedBySystem = true;
    await turnReferral(command, guarded, 'CLOSE_LOOP', 'referral.loopClosed', {
      side: 'SENDER',
      codes: { bySystem: true },
    });
    return { closed: referralId };
  });
  return closed !== null;
}
