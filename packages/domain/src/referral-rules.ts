import { type Actor, supervises, worksAt } from './actor.ts';
import { type ConsentFacts, type CrossingAsked, consentCovers, mustNameDesk } from './consent.ts';
import { badField, conflict, DomainError, type FieldError, forbidden } from './errors.ts';
import {
  BOUNCES_THAT_CALL_A_SUPERVISOR,
  isOpenReferral,
  isSuspendable,
  moveReferral,
  OWED_REFERRAL_STATUSES,
  type ReferralKind,
  type ReferralMove,
  type ReferralStatus,
  referralStatusAfter,
} from './referral.ts';
import type { ReferralMover, ReferralReason } from './referral-reasons.ts';
import type { SharedItemKind } from './shared-item.ts';

/** What a person can press on a referral; the console draws exactly what the server sends. */
export const REFERRAL_ACTIONS = [
  'SEND',
  'GIVE',
  'TRANSFER_LIVE',
  'ACKNOWLEDGE',
  'ACCEPT',
  'DECLINE',
  'RETURN',
  'RESEND',
  'WITHDRAW',
  'SHARE_ITEMS',
  'ADD_INTERIM_WORD',
  'COMPLETE',
  'HAND_BACK',
  'REQUEST_CANCELLATION',
  'CONFIRM_CANCELLATION',
  'REFUSE_CANCELLATION',
  'CLOSE_LOOP',
  'MARK_IN_ERROR',
] as const;
export type ReferralAction = (typeof REFERRAL_ACTIONS)[number];

/** Who of a desk takes up what is sent to it: the desk's own setting (design §3). */
export const REFERRAL_ACCEPTERS = ['COUNSELLOR', 'SUPERVISOR'] as const;
export type ReferralAccepter = (typeof REFERRAL_ACCEPTERS)[number];

/** What the rules need to know of a referral; ids are UUID strings. */
export interface ReferralFacts {
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  readonly fromDeskId: string;
  readonly toDeskId: string | null;
  /** Everybody who has sent it, whichever revision: none of them accepts it. */
  readonly senderIds: readonly string[];
  readonly accepted: boolean;
  readonly acknowledged: boolean;
  readonly whoseMove: ReferralMover;
  /** The setting of the receiving desk. */
  readonly acceptedBy: ReferralAccepter;
  /** Whether the actor reads the case it leaves from, or stands at the desk that handed it over. */
  readonly readsFromCase: boolean;
  /** Whether the actor stands at the receiving end: `readsAtReceiver`. */
  readonly readsAtReceiver: boolean;
}

/** At which end the actor works: both where somebody has posts at both desks. */
export function referralEnds(actor: Actor, facts: ReferralFacts): { sender: boolean; receiver: boolean } {
  return {
    sender: facts.readsFromCase && worksAt(actor, facts.fromDeskId),
    receiver: facts.readsAtReceiver && facts.toDeskId !== null && worksAt(actor, facts.toDeskId),
  };
}

/** The move of the table that a press makes. */
export function moveOf(action: Exclude<ReferralAction, 'SHARE_ITEMS'>): ReferralMove {
  return action === 'TRANSFER_LIVE' ? 'SEND' : action;
}

/** Permission alone, whatever the state (design §3, the column "by"). */
export function mayOnReferral(actor: Actor, facts: ReferralFacts, action: ReferralAction): boolean {
  if (actor.kind === 'SYSTEM') return action === 'CLOSE_LOOP';
  const { sender, receiver } = referralEnds(actor, facts);
  switch (action) {
    case 'SEND':
    case 'GIVE':
    case 'TRANSFER_LIVE':
    case 'WITHDRAW':
    case 'REQUEST_CANCELLATION':
    case 'CLOSE_LOOP':
      return sender;
    case 'RESEND':
      // The second bounce calls a supervisor.
      return sender && (facts.whoseMove !== 'SENDER_SUPERVISOR' || supervises(actor, facts.fromDeskId));
    case 'ACKNOWLEDGE':
    case 'DECLINE':
    case 'RETURN':
    case 'ADD_INTERIM_WORD':
    case 'COMPLETE':
    case 'HAND_BACK':
    case 'CONFIRM_CANCELLATION':
    case 'REFUSE_CANCELLATION':
      return receiver;
    case 'ACCEPT':
      return receiver && !facts.senderIds.includes(actor.staffId) && takesUp(actor, facts);
    case 'SHARE_ITEMS':
      return sender || receiver;
    case 'MARK_IN_ERROR':
      return sender && (!facts.accepted || supervises(actor, facts.fromDeskId));
  }
}

function takesUp(actor: Actor, facts: ReferralFacts): boolean {
  return facts.acceptedBy === 'COUNSELLOR' || (facts.toDeskId !== null && supervises(actor, facts.toDeskId));
}

function legalOnReferral(facts: ReferralFacts, action: ReferralAction): boolean {
  if (action === 'SHARE_ITEMS') return facts.status === 'ACCEPTED';
  if (action === 'ACKNOWLEDGE' && facts.acknowledged) return false;
  return referralStatusAfter(facts.kind, facts.status, moveOf(action)) !== undefined;
}

/** What this actor may press now: permitted and legal. The same answer guards the command. */
export function referralActions(actor: Actor, facts: ReferralFacts): ReferralAction[] {
  return REFERRAL_ACTIONS.filter((action) => legalOnReferral(facts, action) && mayOnReferral(actor, facts, action));
}

/**
 * Guard of every command on a referral that is already known to be visible: permitted, then legal.
 * @throws DomainError FORBIDDEN or INVALID_TRANSITION
 */
export function assertReferralAction(actor: Actor, facts: ReferralFacts, action: ReferralAction): void {
  if (!mayOnReferral(actor, facts, action)) throw forbidden();
  if (legalOnReferral(facts, action)) return;
  if (action !== 'SHARE_ITEMS') moveReferral(facts.kind, facts.status, moveOf(action));
  throw new DomainError('INVALID_TRANSITION', {
    ja: 'いまの状態ではできません。画面を更新してご確認ください。',
    en: 'Not in this state. Please refresh and check.',
  });
}

/** Whose move it is in a state, where no reason says otherwise. */
export const MOVER_BY_STATUS = {
  DRAFT: 'SENDER',
  SENT: 'RECEIVER',
  RETURNED: 'SENDER',
  ACCEPTED: 'RECEIVER',
  CANCEL_REQUESTED: 'RECEIVER',
  COMPLETED: 'SENDER',
  HANDED_BACK: 'SENDER',
  DECLINED: 'SENDER',
  WITHDRAWN: 'NOBODY',
  CANCELLED: 'NOBODY',
  SUSPENDED: 'SENDER',
  LOOP_CLOSED: 'NOBODY',
  GIVEN: 'SENDER',
  ENTERED_IN_ERROR: 'NOBODY',
} as const satisfies Record<ReferralStatus, ReferralMover>;

/** Returned, declined or handed back: the matter bounced. */
export function isBounce(move: ReferralMove): boolean {
  return move === 'RETURN' || move === 'DECLINE' || move === 'HAND_BACK';
}

/**
 * Who moves next: a reason decides, and the second bounce of a case calls the supervisor of the sending desk (design §3).
 * @param bounces of the case so far, this one among them
 */
export function nextMover(
  status: ReferralStatus,
  reason: Pick<ReferralReason, 'next'> | null,
  bounces: number,
  bounced: boolean,
): ReferralMover {
  // A suspension that ends in a return takes nothing back of what the return asked for.
  if ((bounced || status === 'RETURNED') && bounces >= BOUNCES_THAT_CALL_A_SUPERVISOR) return 'SENDER_SUPERVISOR';
  return reason?.next ?? MOVER_BY_STATUS[status];
}

/** Where a referral leaves from and goes to, before it is sent. */
export interface ReferralRoute {
  readonly kind: ReferralKind;
  readonly fromDeskId: string;
  readonly fromOrganisationId: string;
  readonly to: { readonly deskId: string; readonly organisationId: string; readonly closed: boolean } | null;
  readonly programmeId: string | null;
  readonly bodyCode: string | null;
  readonly bodyName: string | null;
}

/** Why a route is no route; empty where it is one: what each kind needs (design §1, §3). */
export function routeErrors(route: ReferralRoute): FieldError[] {
  const fields: FieldError[] = [];
  const add = (field: string, ja: string, en: string) => fields.push({ field, message: { ja, en } });
  if (route.kind === 'EXTERNAL') {
    if (route.to !== null) add('toDeskId', '紹介先は組織の外です。', 'This kind points outside; it names no desk.');
    if (route.bodyCode === null && route.bodyName === null && route.programmeId === null)
      add('bodyName', '紹介先を入力してください。', 'Say where you point to.');
    return fields;
  }
  if (route.bodyCode !== null || route.bodyName !== null)
    add('bodyName', '外部の紹介先は「紹介」で選びます。', 'Only a referral outside names a body.');
  if (route.to === null) {
    add('toDeskId', '宛先の窓口を選んでください。', 'Choose the desk it goes to.');
    return fields;
  }
  if (route.to.closed) add('toDeskId', 'この窓口は廃止されています。', 'This desk was closed down.');
  if (route.to.deskId === route.fromDeskId) add('toDeskId', '自分の窓口には送れません。', 'This is your own desk.');
  const within = route.to.organisationId === route.fromOrganisationId;
  if (route.kind === 'HANDOVER' && !within)
    add('toDeskId', '引継ぎは同じ組織の中だけです。', 'A handover stays within the organisation.');
  if (route.kind === 'GUIDANCE') {
    if (within)
      add(
        'toDeskId',
        '誘導は他の組織の事業に対して行います。',
        'Guidance goes to a programme of another organisation.',
      );
    if (route.programmeId === null) add('programmeId', '事業を選んでください。', 'Choose a programme.');
  }
  return fields;
}

/** What a referral asks of the consents of its case. */
export interface CrossingWish {
  readonly kind: SharedItemKind;
  readonly thirdPerson: boolean;
  readonly thirdPersonConsent: ConsentFacts | null;
}

/** A consent as it would be once it serves this referral: one for a single referral that has served none is free. */
function serving(consent: ConsentFacts, referralId: string): ConsentFacts {
  return consent.oneReferral && consent.referralId === null ? { ...consent, referralId } : consent;
}

/** Whether a consent in force, free or bound to this referral, carries an item of the kind. */
export function consentServes(consent: ConsentFacts, asked: CrossingAsked & { readonly referralId: string }): boolean {
  return consentCovers(serving(consent, asked.referralId), asked);
}

/**
 * The kinds of items that nobody has agreed to; empty where everything may cross (design §3). A company's case within one
 * organisation asks for no consent.
 */
export function uncoveredKinds(
  kinds: readonly SharedItemKind[],
  asked: Omit<CrossingAsked, 'item' | 'referralId'> & { readonly referralId: string; readonly within: boolean },
  consents: readonly ConsentFacts[],
): SharedItemKind[] {
  const { within, ...rest } = asked;
  if (within && !mustNameDesk(asked.case)) return [];
  return [...new Set(kinds)].filter((item) => !consents.some((each) => consentServes(each, { ...rest, item })));
}

/**
 * Whether the person whom a passage is about agreed that it crosses: across organisations alone, and by a consent of their own
 * (design §2). Preview and send ask it alike.
 * @param wish the item, and the consent that it names
 */
export function personSpokenOfAgrees(
  wish: CrossingWish,
  asked: Omit<CrossingAsked, 'item' | 'referralId'> & { readonly referralId: string; readonly within: boolean },
): boolean {
  const { within, ...rest } = asked;
  if (!wish.thirdPerson || within) return true;
  const theirs = wish.thirdPersonConsent;
  if (theirs === null || !theirs.thirdPerson) return false;
  return consentServes({ ...theirs, thirdPerson: false }, { ...rest, item: wish.kind });
}

/** @throws DomainError CONFLICT where one of the same kind to the same place is open already */
export function assertNoOtherOpen(
  others: readonly { readonly status: ReferralStatus; readonly number: string }[],
): void {
  const open = others.find((each) => isOpenReferral(each.status));
  if (open === undefined) return;
  throw conflict({
    ja: `同じ宛先への同じ種類の依頼（${open.number}）が続いています。`,
    en: `One of this kind to the same place is open already (${open.number}).`,
  });
}

/** @throws DomainError BAD_USER_INPUT where the desk declined this matter for a reason that lasts (design §3) */
export function assertNotDeclinedForGood(declined: boolean): void {
  if (!declined) return;
  throw badField(
    'toDeskId',
    'この窓口は、この案件を同じ理由で辞退しています。別の宛先を選んでください。',
    'This desk has declined this matter for a reason that still holds. Choose another.',
  );
}

/**
 * Guard of closing a case: no referral is still owed an answer, at whichever end; EXTERNAL never blocks (design §3).
 * @throws DomainError INVALID_TRANSITION naming its number
 */
export function assertNothingOwed(
  referrals: readonly { readonly kind: ReferralKind; readonly status: ReferralStatus; readonly number: string }[],
): void {
  const owed: readonly ReferralStatus[] = OWED_REFERRAL_STATUSES;
  const found = referrals.find((each) => each.kind !== 'EXTERNAL' && owed.includes(each.status));
  if (found === undefined) return;
  throw new DomainError('INVALID_TRANSITION', {
    ja: `回答待ちの依頼（${found.number}）があるため、完了できません。`,
    en: `${found.number} still owes an answer, so the case cannot be closed.`,
  });
}

/**
 * Whether a referral must stop because what it shares is no longer agreed to. An accepted 引継ぎ has moved its case: there is nothing
 * left to share.
 * @param covered by a consent in force
 */
export function mustSuspend(referral: Pick<ReferralFacts, 'kind' | 'status' | 'accepted'>, covered: boolean): boolean {
  if (covered || referral.kind === 'EXTERNAL') return false;
  return isSuspendable(referral.status) && !(referral.kind === 'HANDOVER' && referral.accepted);
}
