import { moveReferral } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { type GuardedReferral, guardReferral } from './guard-referral.ts';
import { CaseRequestEntity } from './referral.entity.ts';
import type { SendReferralInput } from './referral.input.ts';
import { cross, type Ready, readyToCross } from './sending.ts';
import { turnReferral } from './turn-referral.ts';

/** The rows cross and the receiving desk has the next move; the inner part of `send` and of a live transfer. */
export async function send(command: Command, guarded: GuardedReferral, ready: Ready): Promise<void> {
  const { referral, ends } = guarded;
  moveReferral(referral.kind, referral.status, 'SEND');
  referral.fromSensitive = ends.sensitive;
  referral.sentById = command.actor.staffId;
  referral.sentAt = command.now;
  await cross(command, guarded, ready);
  await turnReferral(command, guarded, 'SEND', 'referral.sent', {
    side: 'SENDER',
    codes: { toDeskId: referral.toDeskId, programmeId: referral.programmeId },
  });
  if (referral.caseRequestId === null) return;
  const request = await command.em.findOne(CaseRequestEntity, { id: referral.caseRequestId });
  if (request === null || request.answeredAt !== null) return;
  request.answeredAt = command.now;
  request.referralId = referral.id;
}

/** 送付: what was previewed crosses; nothing of the case itself changes (design §3). */
export async function sendReferral(context: Context, input: SendReferralInput): Promise<string> {
  const { id } = await context.command('sendReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'SEND', input.version);
    const ready = await readyToCross(command, guarded, input.previewHash);
    await command.write();
    await send(command, guarded, ready);
    return { id: guarded.referral.id };
  });
  return id;
}
