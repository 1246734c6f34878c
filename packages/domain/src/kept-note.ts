import { type Actor, supervises, worksAt } from './actor.ts';
import type { ReferralKind } from './referral.ts';
import type { Audience } from './visibility.ts';

/** A handover as far as it decides what the former desk keeps; ids are UUID strings. */
export interface HandedOver {
  readonly kind: ReferralKind;
  readonly fromDeskId: string;
  /** The case left by this referral and has not come back by it. */
  readonly moved: boolean;
  /** The case was SENSITIVE when it was sent. */
  readonly sensitive: boolean;
  /** Who wrote it and who sent it. */
  readonly senderIds: readonly string[];
  /** The case as it stands now: whose it is, and whether it has become SENSITIVE since. */
  readonly now: { readonly deskId: string; readonly sensitive: boolean };
}

/**
 * Whether somebody still reads what their desk wrote for itself on a case that it handed over: notes with the audience "desk" stay
 * with the desk that wrote them (design §3). Of a SENSITIVE case the supervisors and whoever sent it, as they read the referral.
 * The same rule stands in the database as `fn.kept_notes`.
 */
export function readsKeptNotes(actor: Actor, handover: HandedOver): boolean {
  if (handover.kind !== 'HANDOVER' || !handover.moved || handover.now.deskId === handover.fromDeskId) return false;
  if (!worksAt(actor, handover.fromDeskId)) return false;
  if (!handover.sensitive && !handover.now.sensitive) return true;
  return supervises(actor, handover.fromDeskId) || handover.senderIds.includes(actor.staffId);
}

/** Which notes of the case are kept: the desk's own, for itself, neither retracted nor sealed with what they rest on. */
export function isKeptNote(
  note: {
    readonly deskId: string;
    readonly audience: Audience;
    readonly retracted: boolean;
    readonly sealed: boolean;
  },
  handover: Pick<HandedOver, 'fromDeskId'>,
): boolean {
  return note.audience === 'DESK' && note.deskId === handover.fromDeskId && !note.retracted && !note.sealed;
}
