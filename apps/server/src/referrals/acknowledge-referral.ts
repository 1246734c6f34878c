import type { Context } from '../context.ts';
import { guardReferral } from './guard-referral.ts';
import type { AcknowledgeReferralInput } from './referral.input.ts';
import { turnReferral } from './turn-referral.ts';

/** 受領の確認: a time, not a state (design §3). */
export async function acknowledgeReferral(context: Context, input: AcknowledgeReferralInput): Promise<string> {
  const { id } = await context.command('acknowledgeReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'ACKNOWLEDGE', input.version);
    await command.write();
    guarded.referral.acknowledgedAt = command.now;
    guarded.referral.acknowledgedById = command.actor.staffId;
    await turnReferral(command, guarded, 'ACKNOWLEDGE', 'referral.acknowledged', { side: 'RECEIVER' });
    return { id: guarded.referral.id };
  });
  return id;
}
