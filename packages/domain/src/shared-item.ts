import { type Actor, audits, supervises, worksAt, worksIn } from './actor.ts';
import { isAnonymousItem } from './anonymous-enquiry.ts';
import { type ConsentFacts, type ConsentItem, consentCovers, thirdPersonConsentCovers } from './consent.ts';
import { type Bilingual, badField, DomainError, type FieldError } from './errors.ts';
import type { ReferralStatus } from './referral.ts';
import type { CaseAccess, CaseVisibility } from './visibility.ts';

/** A piece that one side has put into a referral; its kinds are those that a consent names (design §3). */
export const SHARED_ITEM_KINDS = [
  'IDENTITY',
  'CONTACT',
  'SUMMARY',
  'NOTE',
  'DISPATCH',
  'ATTACHMENT',
  'OUTCOME',
] as const satisfies readonly ConsentItem[];
export type SharedItemKind = (typeof SHARED_ITEM_KINDS)[number];

/** As sentences name them. */
export const SHARED_ITEM_LABELS = {
  IDENTITY: { ja: '名前', en: 'name' },
  CONTACT: { ja: '連絡先', en: 'contact details' },
  SUMMARY: { ja: '要旨', en: 'summary' },
  NOTE: { ja: '対応記録', en: 'notes' },
  DISPATCH: { ja: '専門家派遣', en: 'expert dispatch' },
  ATTACHMENT: { ja: '添付', en: 'files' },
  OUTCOME: { ja: '結果', en: 'outcome' },
} as const satisfies Record<SharedItemKind, Bilingual>;

/** How far a state of the referral lets the other end read: what `send` previewed, everything put in, or nothing. */
export const CROSSINGS = ['NOTHING', 'PREVIEWED', 'EVERYTHING'] as const;
export type Crossing = (typeof CROSSINGS)[number];

/** Before acceptance only what `send` previewed; after DECLINED, WITHDRAWN or ENTERED_IN_ERROR nothing (design §3). */
export const CROSSING_BY_STATUS = {
  DRAFT: 'NOTHING',
  SENT: 'PREVIEWED',
  RETURNED: 'PREVIEWED',
  ACCEPTED: 'EVERYTHING',
  CANCEL_REQUESTED: 'EVERYTHING',
  COMPLETED: 'EVERYTHING',
  HANDED_BACK: 'EVERYTHING',
  DECLINED: 'NOTHING',
  WITHDRAWN: 'NOTHING',
  CANCELLED: 'EVERYTHING',
  SUSPENDED: 'NOTHING',
  LOOP_CLOSED: 'EVERYTHING',
  GIVEN: 'NOTHING',
  ENTERED_IN_ERROR: 'NOTHING',
} as const satisfies Record<ReferralStatus, Crossing>;

/** What the rules need to know of the referral between two ends. */
export interface SharingReferral {
  readonly id: string;
  readonly status: ReferralStatus;
  /** Whether it was ever accepted: a loop that was closed after a refusal leaves nothing to read. */
  readonly accepted: boolean;
  /** It tells nobody's name and so rests on no consent. */
  readonly anonymous: boolean;
  readonly fromOrganisationId: string;
  readonly fromDeskId: string;
  readonly toOrganisationId: string | null;
  readonly toDeskId: string | null;
  /** Across organisations the receiver's own case, once accepted. */
  readonly toCaseId: string | null;
  /** An accepted 引継ぎ took the case away from the sending desk: who stands there by the desk alone. */
  readonly moved?: { readonly sensitive: boolean; readonly senderIds: readonly string[] } | null;
}

/** The two ends between which a referral stands. */
export type ReferralEndName = 'SENDER' | 'RECEIVER';

/** What the rules need to know of a shared item. */
export interface SharedItemFacts {
  readonly kind: SharedItemKind;
  /** Which end wrote it. */
  readonly by: ReferralEndName;
  readonly previewed: boolean;
  readonly thirdPerson: boolean;
  /** The consent of the person spoken of; null where nobody asked them. */
  readonly thirdPersonConsent: ConsentFacts | null;
}

/** How far the referral lets its other end read, whatever the consents say. */
export function crossingOf(referral: Pick<SharingReferral, 'status' | 'accepted'>): Crossing {
  const crossing: Crossing = CROSSING_BY_STATUS[referral.status];
  if (crossing !== 'EVERYTHING' || referral.accepted) return crossing;
  return 'NOTHING';
}

/**
 * Whether an item crosses now: the referral's state allows it and a consent in force covers its kind. A company's case inside
 * one organisation needs no consent, nor do the words of an anonymous enquiry; a THIRD_PERSON passage leaves the organisation only with
 * that person's own.
 * @param from the case that the referral leaves from; its consents guard the exchange in both directions
 */
export function sharingStands(
  item: SharedItemFacts,
  referral: SharingReferral,
  from: Pick<CaseVisibility, 'kind' | 'sensitive'>,
  consents: readonly ConsentFacts[],
  now: Date,
): boolean {
  const crossing = crossingOf(referral);
  if (crossing === 'NOTHING' || (crossing === 'PREVIEWED' && !item.previewed)) return false;
  if (referral.toOrganisationId === null || referral.toDeskId === null) return false;
  if (referral.anonymous) return isAnonymousItem(item, item.by);
  const asked = {
    case: from,
    toOrganisationId: referral.toOrganisationId,
    toDeskId: referral.toDeskId,
    item: item.kind,
    now,
    referralId: referral.id,
  };
  const within = referral.toOrganisationId === referral.fromOrganisationId;
  if (item.thirdPerson && !within) {
    if (item.thirdPersonConsent === null || !thirdPersonConsentCovers(item.thirdPersonConsent, asked)) return false;
  }
  if (within && from.kind === 'COMPANY' && !from.sensitive) return true;
  return consents.some((each) => consentCovers(each, asked));
}

/** What somebody may read of the two cases at the ends of a referral. */
export interface EndsAccess {
  readonly fromCase: CaseAccess;
  /** null before the receiver has a case of its own, and within one organisation. */
  readonly toCase: CaseAccess | null;
}

/**
 * Whether the actor stands at the sending end: by the case it leaves from, or once that was handed over by the desk that did so,
 * of a SENSITIVE one its supervisors and those who sent it alone. A draft is read at the desk alone that writes it.
 */
export function readsAtSender(actor: Actor, referral: SharingReferral, ends: EndsAccess): boolean {
  if (referral.status === 'DRAFT' && !worksAt(actor, referral.fromDeskId)) return false;
  if (ends.fromCase === 'FULL' && isOfOrganisation(actor, referral.fromOrganisationId)) return true;
  const { moved } = referral;
  if (moved === undefined || moved === null || !worksAt(actor, referral.fromDeskId)) return false;
  return !moved.sensitive || supervises(actor, referral.fromDeskId) || moved.senderIds.includes(actor.staffId);
}

/** Whether the receiving end knows of it: once it was sent, and no more where it was entered in error before anybody took it. */
export const reachesReceiver = (referral: Pick<SharingReferral, 'status' | 'accepted'>): boolean =>
  referral.status !== 'DRAFT' && (referral.status !== 'ENTERED_IN_ERROR' || referral.accepted);

/**
 * Whether the actor stands at the receiving end: once it was sent, and no more where it was entered in error before anybody
 * took it; by their own linked case, or before there is one by the desk it was sent to.
 */
export function readsAtReceiver(actor: Actor, referral: SharingReferral, ends: EndsAccess): boolean {
  if (!reachesReceiver(referral)) return false;
  if (referral.toCaseId !== null) return ends.toCase === 'FULL';
  return referral.toDeskId !== null && worksAt(actor, referral.toDeskId);
}

/** An auditor to whom a file was opened reads what it sent as the desk does. */
const isOfOrganisation = (actor: Actor, organisationId: string) =>
  worksIn(actor, organisationId) || audits(actor, organisationId);

/**
 * Whether the actor reads a shared item: the writer's end always, the other end while the sharing stands (database.md §3).
 * @param stands the answer of `sharingStands`
 */
export function canReadSharedItem(
  actor: Actor,
  item: Pick<SharedItemFacts, 'by'>,
  referral: SharingReferral,
  ends: EndsAccess,
  stands: boolean,
): boolean {
  if (actor.kind === 'SYSTEM') return true;
  const atSender = readsAtSender(actor, referral, ends);
  const atReceiver = readsAtReceiver(actor, referral, ends);
  const writes = item.by === 'SENDER' ? atSender : atReceiver;
  return writes || (stands && (item.by === 'SENDER' ? atReceiver : atSender));
}

/**
 * Whether the actor reads one revision of an item that they read: at the other end, before acceptance, only what `send`
 * previewed.
 */
export function canReadRevision(
  actor: Actor,
  revision: { readonly previewed: boolean; readonly writingDeskId: string },
  referral: Pick<SharingReferral, 'accepted'>,
  readsItem: boolean,
): boolean {
  if (actor.kind === 'SYSTEM') return true;
  return readsItem && (revision.previewed || referral.accepted || worksAt(actor, revision.writingDeskId));
}

/** Whether the actor sees that the referral is there: its number, its state and its two desks. */
export function canReadReferral(actor: Actor, referral: SharingReferral, ends: EndsAccess): boolean {
  if (actor.kind === 'SYSTEM') return true;
  const atSender = readsAtSender(actor, referral, ends);
  return atSender || readsAtReceiver(actor, referral, ends);
}

/**
 * "Sharing ended", without a reason: something that the state of the referral would let the reader have no longer crosses.
 * @param items what the reader's other end put in, with the answers of `sharingStands`
 */
export function sharingHasEnded(
  referral: Pick<SharingReferral, 'status' | 'accepted'>,
  items: readonly { readonly previewed: boolean; readonly stands: boolean }[],
): boolean {
  const crossing = referral.status === 'SUSPENDED' ? 'EVERYTHING' : crossingOf(referral);
  if (crossing === 'NOTHING') return false;
  return items.some((item) => (crossing === 'EVERYTHING' || item.previewed) && !item.stands);
}

/**
 * Text that somebody derived from shared items is sealed with them: it is read while every one of them may be read
 * (design §3). Marked text that names no source stays sealed.
 */
export function derivedTextIsOpen(sources: readonly boolean[]): boolean {
  return sources.length > 0 && sources.every((stands) => stands);
}

/**
 * Guard of a correction: it stays of the kind that it corrects, a file is followed by a file, and what speaks of a third person
 * does not slip in where nobody asked that person.
 * @throws DomainError BAD_USER_INPUT
 */
export function assertCorrects(
  standing: { readonly kind: SharedItemKind; readonly thirdPerson: boolean; readonly attachmentId: string | null },
  next: { readonly kind: SharedItemKind; readonly thirdPerson: boolean; readonly attachmentId: string | null },
): void {
  if (next.kind !== standing.kind || (next.attachmentId === null) !== (standing.attachmentId === null))
    throw badField(
      'items',
      '訂正では項目の種類を変えられません。新しい項目として追加してください。',
      'A correction keeps its kind. Add it as an item of its own.',
    );
  if (next.thirdPerson && !standing.thirdPerson)
    throw badField(
      'items',
      '第三者に関する記述は、訂正ではなく新しい項目として追加してください。',
      'A passage about somebody else is added as an item of its own, not as a correction.',
    );
}

/** A shared item as it was previewed: frozen. A correction is a new revision, the one after the last. */
export interface SharedItemRevision {
  readonly revision: number;
  readonly content: string;
}

/**
 * Why a revision cannot follow; empty where it can. Nothing that crossed is changed in place (design §3).
 * @param latest the revision that stands
 */
export function revisionErrors(latest: SharedItemRevision | null, next: SharedItemRevision): FieldError[] {
  if (next.revision !== (latest?.revision ?? 0) + 1) {
    throw new DomainError('CONFLICT', {
      ja: 'ほかの人が先に訂正しました。最新の内容を確かめてください。',
      en: 'Somebody else corrected it first. Look at what stands now.',
    });
  }
  if (latest !== null && latest.content === next.content) {
    return [{ field: 'content', message: { ja: '内容が変わっていません。', en: 'Nothing has changed.' } }];
  }
  return [];
}
