import { type Actor, supervises, worksAt, worksIn } from './actor.ts';
import type { Bilingual } from './errors.ts';

/** FULL reads everything its audience allows; PLATE reads 受付番号・担当・次回・伝言 alone (design §4). */
export const CASE_ACCESS = ['FULL', 'PLATE', 'NONE'] as const;
export type CaseAccess = (typeof CASE_ACCESS)[number];

export const AUDIENCES = ['DESK', 'ORGANISATION', 'SHARED'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How somebody outside the plain rule came to read a case. */
export const GRANT_VIAS = ['PARTICIPANT', 'POOL', 'EMERGENCY'] as const;
export type GrantVia = (typeof GRANT_VIAS)[number];

/** Hours that an emergency reading lasts (design §4). */
export const EMERGENCY_READING_HOURS = 24;

/** What decides who may see a case. */
export interface CaseVisibility {
  readonly organisationId: string;
  readonly deskId: string;
  readonly kind: 'COMPANY' | 'INDIVIDUAL';
  readonly sensitive: boolean;
  readonly openedById: string;
  readonly assigneeId: string | null;
  readonly deputyId: string | null;
}

/** A row of `case_access`: to a desk or to one member of staff, until an instant or without end. */
export interface CaseGrant {
  readonly via: GrantVia;
  readonly deskId: string | null;
  readonly staffId: string | null;
  readonly validUntil: Date | null;
}

function inForce(grant: CaseGrant, now: Date): boolean {
  return grant.validUntil === null || grant.validUntil.getTime() > now.getTime();
}

/** In what capacity somebody reads a case in full: what they may do there hangs on it. */
export type CaseStanding = 'DESK' | GrantVia;

/** The strongest capacity in which the actor reads the case; null where it is not readable in full. */
export function caseStanding(
  actor: Actor,
  facts: CaseVisibility,
  grants: readonly CaseGrant[],
  now: Date,
): CaseStanding | null {
  const atDesk = worksAt(actor, facts.deskId);
  const named = [facts.openedById, facts.assigneeId, facts.deputyId].includes(actor.staffId);
  if (atDesk && (!facts.sensitive || named || supervises(actor, facts.deskId))) return 'DESK';
  const held = grants.filter((grant) => {
    if (!inForce(grant, now)) return false;
    if (grant.deskId !== null) return !facts.sensitive && worksAt(actor, grant.deskId);
    return grant.staffId === actor.staffId && worksIn(actor, facts.organisationId);
  });
  return (['POOL', 'PARTICIPANT', 'EMERGENCY'] as const).find((via) => held.some((grant) => grant.via === via)) ?? null;
}

/**
 * How much of a case the actor may read: the table of design §4, the same rule that the policies of the database hold.
 * A right of the recorder, assignee or deputy ends with the membership at the owning desk.
 * @param grants the rows of `case_access` for this case
 */
export function caseAccess(actor: Actor, facts: CaseVisibility, grants: readonly CaseGrant[], now: Date): CaseAccess {
  if (actor.kind === 'SYSTEM' || caseStanding(actor, facts, grants, now) !== null) return 'FULL';
  return facts.sensitive && worksAt(actor, facts.deskId) ? 'PLATE' : 'NONE';
}

/** One sentence on the case page: who can read what is written here. */
export function readersOf(
  facts: Pick<CaseVisibility, 'sensitive'>,
  deskName: Bilingual,
  named: number,
  participants: number,
): Bilingual {
  if (facts.sensitive) {
    const pool =
      named === 0
        ? { ja: '', en: '' }
        : { ja: `・指名された職員${named}人`, en: `, ${named} named colleague${named === 1 ? '' : 's'}` };
    return {
      ja: `記録者・担当・副担当・統括${pool.ja}だけが読めます。${deskName.ja}のほかの職員には、受付番号・担当・次回・伝言だけが見えます。`,
      en: `Only the recorder, the person in charge, the deputy, supervisors${pool.en} can read this. Others at ${deskName.en} see number, person in charge, next date and message.`,
    };
  }
  if (participants > 0) {
    return {
      ja: `${deskName.ja}の職員と、参加している${participants}窓口の職員が読めます。「窓口内」の記録は書いた窓口だけです。`,
      en: `Staff of ${deskName.en} and of ${participants} participating desk${participants === 1 ? '' : 's'} can read this; notes for the desk stay with the desk that wrote them.`,
    };
  }
  return { ja: `${deskName.ja}の職員が読めます。`, en: `Staff of ${deskName.en} can read this.` };
}

/** What decides who may read a piece of content inside a case. */
export interface ContentVisibility {
  readonly audience: Audience;
  readonly deskId: string;
  readonly organisationId: string;
  readonly retracted: boolean;
}

/**
 * Whether the actor reads a note of a case whose `caseAccess` is FULL.
 * A retracted text has disappeared for everybody but the supervisors of the desk that wrote it (design §2).
 */
export function canReadContent(actor: Actor, access: CaseAccess, content: ContentVisibility): boolean {
  if (actor.kind === 'SYSTEM') return true;
  if (access !== 'FULL') return false;
  if (content.retracted && !supervises(actor, content.deskId)) return false;
  switch (content.audience) {
    case 'DESK':
      return worksAt(actor, content.deskId);
    case 'ORGANISATION':
    case 'SHARED':
      return worksIn(actor, content.organisationId);
  }
}

/** What decides who may read an inquiry. */
export interface InquiryVisibility {
  readonly organisationId: string;
  readonly deskId: string;
  readonly sensitive: boolean;
  readonly counsellorId: string;
  readonly audience: Audience;
}

/**
 * Whether the actor reads an inquiry.
 * @param access what the actor may read of the case it belongs to; null where it stands alone
 */
export function canReadInquiry(actor: Actor, inquiry: InquiryVisibility, access: CaseAccess | null): boolean {
  if (actor.kind === 'SYSTEM') return true;
  const atDesk = worksAt(actor, inquiry.deskId);
  if (atDesk && !inquiry.sensitive) return true;
  if (supervises(actor, inquiry.deskId)) return true;
  if (atDesk && inquiry.counsellorId === actor.staffId) return true;
  if (access !== 'FULL') return false;
  if (inquiry.audience === 'DESK') return atDesk;
  return worksIn(actor, inquiry.organisationId);
}
