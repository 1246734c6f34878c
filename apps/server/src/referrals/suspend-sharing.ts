import {
  CONSENT_ITEMS,
  type ConsentFacts,
  consentCovers,
  consentServes,
  findReason,
  isSuspendable,
  mustNameDesk,
  mustSuspend,
  resumeMove,
} from '@madoguchi/domain';
import { LockMode } from '@mikro-orm/core';
import type { CaseRecord } from '../cases/case.entity.ts';
import { ConsentEntity, type ConsentRecord } from '../consents/consent.entity.ts';
import type { Command } from '../run-command.ts';
import { ReferralEntity, type ReferralRecord, ReferralWordEntity } from './referral.entity.ts';
import { turnReferral } from './turn-referral.ts';

type Row = Pick<CaseRecord, 'id' | 'kind' | 'sensitive' | 'deskId'>;

function asked(row: Row, referral: ReferralRecord, now: Date) {
  return {
    case: row,
    toOrganisationId: referral.toOrganisationId ?? '',
    toDeskId: referral.toDeskId ?? '',
    now,
    referralId: referral.id,
  };
}

function needsConsent(row: Row, referral: ReferralRecord): boolean {
  // What tells nobody's name rests on no consent, and no consent ends it.
  if (referral.anonymous) return false;
  return referral.toOrganisationId !== referral.fromOrganisationId || mustNameDesk(row);
}

function isCovered(row: Row, referral: ReferralRecord, consents: readonly ConsentFacts[], now: Date): boolean {
  if (!needsConsent(row, referral)) return true;
  return CONSENT_ITEMS.some((item) =>
    consents.some((each) => consentCovers(each, { ...asked(row, referral, now), item })),
  );
}

/** The case is locked by the caller: every command takes it before its referrals. */
async function openReferrals(command: Command, caseId: string): Promise<ReferralRecord[]> {
  await command.em.flush();
  return command.em.find(
    ReferralEntity,
    { fromCaseId: caseId, status: { $in: ['SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED', 'SUSPENDED'] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
}

/**
 * A consent has ended: what rests on none any more is suspended in the same transaction, and both desks are told. The receiver hears
 * that sharing ended, never why (design §3).
 */
export async function suspendUncovered(command: Command, row: Row): Promise<void> {
  const referrals = await openReferrals(command, row.id);
  if (referrals.length === 0) return;
  const consents = await command.em.find(ConsentEntity, { caseId: row.id });
  const reason = findReason('SUSPEND', 'SHARING_ENDED');
  for (const referral of referrals) {
    const facts = { kind: referral.kind, status: referral.status, accepted: referral.acceptedAt !== null };
    if (!mustSuspend(facts, isCovered(row, referral, consents, command.now))) continue;
    if (!isSuspendable(referral.status)) continue;
    referral.suspendedFrom = referral.status;
    const ends = { ownerDeskId: row.deskId, bounces: referral.bounces };
    await turnReferral(command, { referral, ends }, 'SUSPEND', 'referral.suspended', {
      side: 'SENDER',
      ...(reason === undefined ? {} : { reason }),
    });
  }
}

/** The reason for which it stood where the suspension met it; null where none was given. */
async function reasonBefore(command: Command, referral: ReferralRecord) {
  const { suspendedFrom } = referral;
  if (suspendedFrom !== 'RETURNED' && suspendedFrom !== 'CANCEL_REQUESTED') return undefined;
  const [move, kind] =
    suspendedFrom === 'RETURNED'
      ? (['RETURN', 'RETURN'] as const)
      : (['REQUEST_CANCELLATION', 'CANCELLATION'] as const);
  const [word] = await command.em.find(
    ReferralWordEntity,
    { referralId: referral.id, kind },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 },
  );
  return word?.reasonCode ? findReason(move, word.reasonCode) : undefined;
}

/** Somebody agreed anew: what was suspended goes on where it stopped, and the consent serves it (design §3). */
export async function resumeCovered(command: Command, row: Row, consent: ConsentRecord): Promise<void> {
  if (consent.thirdPerson) return;
  for (const referral of await openReferrals(command, row.id)) {
    if (referral.status !== 'SUSPENDED' || referral.suspendedFrom === null) continue;
    const wish = asked(row, referral, command.now);
    if (!CONSENT_ITEMS.some((item) => consentServes(consent, { ...wish, item }))) continue;
    if (consent.oneReferral) consent.referralId = referral.id;
    await command.em.flush();
    const ends = { ownerDeskId: row.deskId, bounces: referral.bounces };
    const reason = await reasonBefore(command, referral);
    await turnReferral(command, { referral, ends }, resumeMove(referral.suspendedFrom), 'referral.resumed', {
      side: 'SENDER',
      ...(reason === undefined ? {} : { reason }),
    });
  }
}
