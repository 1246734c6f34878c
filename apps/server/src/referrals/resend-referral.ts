import type { Context } from '../context.ts';
import { guardReferral } from './guard-referral.ts';
import type { ResendReferralInput } from './referral.input.ts';
import { cross, readyToCross } from './sending.ts';
import { turnReferral } from './turn-referral.ts';

/** 再送付: repaired, as revision n + 1. What crossed before stays as it was; corrections are new revisions beside it. */
export async function resendReferral(context: Context, input: ResendReferralInput): Promise<string> {
  const { id } = await context.command('resendReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'RESEND', input.version);
    const { referral } = guarded;
    const ready = await readyToCross(command, guarded, input);
    await command.write();
    referral.revision += 1;
    referral.sentById = command.actor.staffId;
    referral.acknowledgedAt = null;
    referral.acknowledgedById = null;
    await cross(command, guarded, ready);
    await turnReferral(command, guarded, 'RESEND', 'referral.resent', { side: 'SENDER' });
    return { id: referral.id };
  });
  return id;
}
