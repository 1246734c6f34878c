import { type Actor, audits, supervises, worksAt, worksIn } from './actor.ts';
import type { Bilingual } from './errors.ts';

/** FULL reads everything its audience allows; PLATE reads 受付番号・担当・次回・伝言 alone (design §4). */
export const CASE_ACCESS = ['FULL', 'PLATE', 'NONE'] as const;
export type CaseAccess = (typeof CASE_ACCESS)[number];

export const AUDIENCES = ['DESK', 'ORGANISATION', 'SHARED'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How somebody outside the plain rule came to read a case. */
export const GRANT_VIAS = ['PARTICIPANT', 'POOL', 'EMERGENCY', 'AUDIT'] as const;
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
  /** For a desk that takes part: a consent in force names it. `grantsUnderConsent` and the database say so. */
  readonly consented?: boolean;
}

function inForce(grant: CaseGrant, now: Date): boolean {
  return grant.validUntil === null || grant.validUntil.getTime() > now.getTime();
}

/**
 * A desk takes part only within the organisation that owns the case; in an individual's or SENSITIVE case only where the
 * client's consent names it (design §4).
 */
function takesPart(actor: Actor, facts: CaseVisibility, grant: CaseGrant): boolean {
  if (grant.deskId === null || !worksAtIn(actor, grant.deskId, facts.organisationId)) return false;
  return (facts.kind === 'COMPANY' && !facts.sensitive) || grant.consented === true;
}

function worksAtIn(actor: Actor, deskId: string, organisationId: string): boolean {
  return actor.memberships.some(
    (each) =>
      each.deskId === deskId &&
      each.organisationId === organisationId &&
      (each.role === 'COUNSELLOR' || each.role === 'SUPERVISOR'),
  );
}

/** In what capacity somebody reads a case in full: what they may do there hangs on it. */
export type CaseStanding = 'DESK' | GrantVia;

const GRANTS_BY_STRENGTH = ['POOL', 'PARTICIPANT', 'EMERGENCY', 'AUDIT'] as const satisfies readonly GrantVia[];

/**
 * By which right somebody had a record before them, as the trail of reads keeps it: a standing on the case, the other end of a
 * referral, a look through another person's eyes, or the hint at intake.
 */
export const READING_RIGHTS = ['DESK', ...GRANT_VIAS, 'OTHER_END', 'AS_THIS_PERSON', 'INTAKE'] as const;
export type ReadingRight = (typeof READING_RIGHTS)[number];

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
    if (grant.deskId !== null) return takesPart(actor, facts, grant);
    if (grant.staffId !== actor.staffId) return false;
    // Nobody audits the desk at which they work; and an auditor's right ends with the office.
    return grant.via === 'AUDIT' ? !atDesk && audits(actor, facts.organisationId) : atDesk;
  });
  return GRANTS_BY_STRENGTH.find((via) => held.some((grant) => grant.via === via)) ?? null;
}

/** The file that somebody reads as its auditor alone: what the owning desk reads of it, for a limited time (design §4). */
export interface AuditedFile {
  readonly organisationId: string;
  readonly deskId: string;
}

/** The file where the actor reads the case by an auditor's right and by no other; null everywhere else. */
export function auditedFile(
  actor: Actor,
  facts: CaseVisibility,
  grants: readonly CaseGrant[],
  now: Date,
): AuditedFile | null {
  const { organisationId, deskId } = facts;
  return caseStanding(actor, facts, grants, now) === 'AUDIT' ? { organisationId, deskId } : null;
}

/** Of a file that was opened to an auditor: everything of the organisation but other desks' 窓口内. */
function inAuditedFile(
  file: AuditedFile | null,
  content: { readonly organisationId: string; readonly deskId: string; readonly audience: Audience },
): boolean {
  if (file === null || content.organisationId !== file.organisationId) return false;
  return content.audience !== 'DESK' || content.deskId === file.deskId;
}

/**
 * How much of a case the actor may read: the table of design §4, the same rule that the policies of the database hold.
 * A right of the recorder, assignee, deputy or a named reader ends with the membership at the owning desk.
 * @param grants the rows of `case_access` for this case
 */
export function caseAccess(actor: Actor, facts: CaseVisibility, grants: readonly CaseGrant[], now: Date): CaseAccess {
  if (actor.kind === 'SYSTEM' || caseStanding(actor, facts, grants, now) !== null) return 'FULL';
  return facts.sensitive && worksAt(actor, facts.deskId) ? 'PLATE' : 'NONE';
}

/** How many desks read the case by taking part, now. */
export function desksTakingPart(
  facts: Pick<CaseVisibility, 'kind' | 'sensitive'>,
  grants: readonly CaseGrant[],
  now: Date,
): number {
  const open = facts.kind === 'COMPANY' && !facts.sensitive;
  return new Set(
    grants
      .filter((grant) => grant.deskId !== null && inForce(grant, now) && (open || grant.consented === true))
      .map((grant) => grant.deskId),
  ).size;
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
    const taking =
      participants === 0
        ? { ja: '', en: '' }
        : {
            ja: `・同意により参加している${participants}窓口の職員`,
            en: `, and staff of ${participants} desk${participants === 1 ? '' : 's'} taking part by consent`,
          };
    return {
      ja: `記録者・担当・副担当・統括${pool.ja}${taking.ja}だけが読めます。${deskName.ja}のほかの職員には、受付番号・担当・次回・伝言だけが見えます。`,
      en: `Only the recorder, the person in charge, the deputy, supervisors${pool.en}${taking.en} can read this. Others at ${deskName.en} see number, person in charge, next date and message.`,
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
  /** Derived from a shared item that no longer crosses: closed to everybody, with its source (design §3). */
  readonly sealed?: boolean;
}

/**
 * Whether the actor reads a note of a case whose `caseAccess` is FULL.
 * A retracted text has disappeared for everybody but the supervisors of the desk that wrote it (design §2).
 * @param file see `auditedFile`
 */
export function canReadContent(
  actor: Actor,
  access: CaseAccess,
  content: ContentVisibility,
  file: AuditedFile | null = null,
): boolean {
  if (actor.kind === 'SYSTEM') return true;
  if (access !== 'FULL' || content.sealed === true) return false;
  if (content.retracted && !supervises(actor, content.deskId)) return false;
  if (inAuditedFile(file, content)) return true;
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
  /** A sensitive sheet is opened by its case only where the case is as sensitive. */
  readonly onSensitiveCase?: boolean;
}

/**
 * Whether the actor reads an inquiry.
 * @param access what the actor may read of the case it belongs to; null where it stands alone
 * @param file see `auditedFile`
 */
export function canReadInquiry(
  actor: Actor,
  inquiry: InquiryVisibility,
  access: CaseAccess | null,
  file: AuditedFile | null = null,
): boolean {
  if (actor.kind === 'SYSTEM') return true;
  const atDesk = worksAt(actor, inquiry.deskId);
  if (atDesk && !inquiry.sensitive) return true;
  if (supervises(actor, inquiry.deskId)) return true;
  if (atDesk && inquiry.counsellorId === actor.staffId) return true;
  if (access !== 'FULL' || (inquiry.sensitive && inquiry.onSensitiveCase !== true)) return false;
  if (inAuditedFile(file, inquiry)) return true;
  if (inquiry.audience === 'DESK') return atDesk;
  return worksIn(actor, inquiry.organisationId);
}

/**
 * Rows as number, date, desk and codes (design §4): for a MANAGER of the organisation that owns the case; never its words.
 */
export function readsFigures(actor: Actor, organisationId: string): boolean {
  return actor.memberships.some((each) => each.role === 'MANAGER' && each.organisationId === organisationId);
}

/** What decides whether a desk hears at intake that another desk of its organisation is helping the same company. */
export interface HelpingMatter extends CaseVisibility {
  readonly open: boolean;
}

/**
 * The intake hint: "desk X is helping since month Y", to whoever works at another desk of the organisation, for an open
 * company case that they take no part in; never of a SENSITIVE one (design §4).
 * @param access what the actor may read of the case itself
 */
export function hintsAtIntake(actor: Actor, matter: HelpingMatter, access: CaseAccess): boolean {
  if (matter.kind !== 'COMPANY' || matter.sensitive || !matter.open || access !== 'NONE') return false;
  return worksIn(actor, matter.organisationId) && !worksAt(actor, matter.deskId);
}
