import { caseRequestLapsesAt, moveReferral } from '@madoguchi/domain';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { type GuardedReferral, guardReferral } from './guard-referral.ts';
import { CaseAskingEntity, CaseRequestEntity, type ReferralRecord } from './referral.entity.ts';
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
    codes: { toDeskId: referral.toDeskId, programmeId: referral.programmeId, anonymous: referral.anonymous },
  });
  await answerRequests(command, referral);
}

/**
 * A desk to which the case is sent has the answer to its request, whether or not the sender came from it, and also where it was declined
 * before. The case is locked: nobody declines it at the same time.
 */
async function answerRequests(command: Command, referral: ReferralRecord): Promise<void> {
  const { em, now, actor } = command;
  // A question without a name answers no request: whoever asked by the number would know whose it is.
  if (referral.toDeskId === null || referral.anonymous) return;
  const [request] = await em.find(
    CaseRequestEntity,
    { caseId: referral.fromCaseId, askingDeskId: referral.toDeskId, referralId: null },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (request === undefined) return;
  if (request.answeredAt !== null && caseRequestLapsesAt(request.createdAt).getTime() <= now.getTime()) return;
  request.answeredAt = now;
  request.answeredById = actor.staffId;
  request.referralId = referral.id;
  request.reasonCode = null;
  if (request.askingId === null) return;
  const asking = await em.findOneOrFail(CaseAskingEntity, { id: request.askingId });
  asking.referralId = referral.id;
}

/** 送付: what was previewed crosses; nothing of the case itself changes (design §3). */
export async function sendReferral(context: Context, input: SendReferralInput): Promise<string> {
  const { id } = await context.command('sendReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'SEND', input.version);
    const ready = await readyToCross(command, guarded, input);
    await command.write();
    await send(command, guarded, ready);
    return { id: guarded.referral.id };
  });
  return id;
}
