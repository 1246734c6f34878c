import {
  assertReferralAction,
  type CaseKind,
  type CaseStatus,
  notFound,
  type ReferralAccepter,
  type ReferralAction,
  type ReferralFacts,
  referralEnds,
  stale,
} from '@madoguchi/domain';
import type { Command } from '../run-command.ts';
import { ReferralEntity, type ReferralRecord } from './referral.entity.ts';

/** What the two ends are like, as far as the rules need it; the other end's case itself stays unseen. */
export interface ReferralEnds {
  readonly caseKind: CaseKind;
  readonly sensitive: boolean;
  readonly caseStatus: CaseStatus;
  /** The desk that owns the case it left from, now. */
  readonly ownerDeskId: string;
  readonly companyId: string | null;
  readonly readsFromCase: boolean;
  readonly readsAtReceiver: boolean;
  readonly acceptedBy: ReferralAccepter;
  readonly toDeskClosed: boolean;
  /** Bounces of the case so far, over all its referrals. */
  readonly bounces: number;
}

export interface GuardedReferral {
  readonly referral: ReferralRecord;
  readonly ends: ReferralEnds;
  readonly facts: ReferralFacts;
}

/** What the rules need of a referral whose ends are known. */
export function referralFacts(
  referral: Pick<
    ReferralRecord,
    'kind' | 'status' | 'fromDeskId' | 'toDeskId' | 'acceptedAt' | 'acknowledgedAt' | 'whoseMove'
  > & { readonly senderIds: readonly string[] },
  ends: Pick<ReferralEnds, 'acceptedBy' | 'readsFromCase' | 'readsAtReceiver'>,
): ReferralFacts {
  return {
    ...referral,
    accepted: referral.acceptedAt !== null,
    acknowledged: referral.acknowledgedAt !== null,
    acceptedBy: ends.acceptedBy,
    readsFromCase: ends.readsFromCase,
    readsAtReceiver: ends.readsAtReceiver,
  };
}

/**
 * Visible and locked, or NOT_FOUND: first the case it leaves from, then the receiver's own, then the referral, in this order
 * for both ends, so that two who press at once wait for each other and never in a ring.
 */
export async function lockReferral(command: Command, id: string): Promise<GuardedReferral> {
  const [found] = await command.em.execute<{ ends: ReferralEnds | null }[]>(
    'select fn.lock_referral(?::uuid) as ends',
    [id],
  );
  const ends = found?.ends ?? null;
  if (ends === null) throw notFound();
  const referral = await command.lock(ReferralEntity, id);
  return { referral, ends, facts: referralFacts(referral, ends) };
}

/**
 * The head of every command on a referral: visible and locked, permitted, legal, and the version that the person saw.
 * @throws DomainError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT, in this order
 */
export async function guardReferral(
  command: Command,
  id: string,
  action: ReferralAction,
  version?: number,
): Promise<GuardedReferral> {
  const guarded = await lockReferral(command, id);
  assertReferralAction(command.actor, guarded.facts, action);
  if (version !== undefined && guarded.referral.version !== version) throw stale();
  return guarded;
}

/** At which end the actor stands with a press that both ends know: the sender's where they work at both. */
export function pressingSide(command: Command, { facts }: GuardedReferral): 'SENDER' | 'RECEIVER' {
  return referralEnds(command.actor, facts).sender ? 'SENDER' : 'RECEIVER';
}
