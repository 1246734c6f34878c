import { type Actor, supervises } from './actor.ts';
import { DomainError, forbidden } from './errors.ts';
import { fiscalYearOf, fiscalYearStart } from './fiscal-year.ts';

/** What has a time of keeping of its own: 相談記録, 専門家派遣, statistics (design §9). */
export const RECORD_TYPES = ['CONSULTATION', 'DISPATCH', 'STATISTICS'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export const RECORD_TYPE_LABELS = {
  CONSULTATION: { ja: '相談記録', en: 'consultation records' },
  DISPATCH: { ja: '専門家派遣', en: 'expert dispatches' },
  STATISTICS: { ja: '統計', en: 'statistics' },
} as const satisfies Record<RecordType, { ja: string; en: string }>;

/** Years after the fiscal year of closing with which an installation starts; each organisation changes its own. */
export const USUAL_RETENTION_YEARS = {
  CONSULTATION: 5,
  DISPATCH: 5,
  STATISTICS: 10,
} as const satisfies Record<RecordType, number>;

export const LONGEST_RETENTION_YEARS = 50;

/**
 * The day before which a record must have been closed to be let go today. What was closed in a fiscal year is kept for so many
 * years from the end of that year.
 * @param today `YYYY-MM-DD` in Asia/Tokyo
 * @returns `YYYY-MM-DD`; what was closed on that day or later is kept
 */
export function disposableBefore(today: string, years: number): string {
  return fiscalYearStart(fiscalYearOf(today) - years);
}

export const DISPOSAL_STATUSES = ['PROPOSED', 'APPROVED', 'REJECTED'] as const;
export type DisposalStatus = (typeof DISPOSAL_STATUSES)[number];

export interface DisposalFacts {
  readonly deskId: string;
  readonly status: DisposalStatus;
  readonly proposedById: string;
}

/** 統括 or 決裁者 of the desk, and never the one who proposed it: a list is approved by two people (design §9). */
export function canDecideDisposal(actor: Actor, disposal: DisposalFacts): boolean {
  if (disposal.status !== 'PROPOSED' || actor.staffId === disposal.proposedById) return false;
  return actor.memberships.some(
    (each) => each.deskId === disposal.deskId && (each.role === 'SUPERVISOR' || each.role === 'APPROVER'),
  );
}

/** @throws DomainError FORBIDDEN for the proposer, INVALID_TRANSITION where it was decided already */
export function assertDisposalDecidable(actor: Actor, disposal: DisposalFacts): void {
  if (disposal.status !== 'PROPOSED') {
    throw new DomainError('INVALID_TRANSITION', {
      ja: 'この廃棄目録は、すでに決定されています。',
      en: 'This disposal was already decided.',
    });
  }
  if (actor.staffId === disposal.proposedById) {
    throw forbidden({
      ja: '提案した人は承認できません。ほかの統括か決裁者に依頼してください。',
      en: 'Whoever proposed it cannot decide it. Ask another supervisor or an approver.',
    });
  }
  if (!canDecideDisposal(actor, disposal)) throw forbidden();
}

/** Holding back a disposal is the owning desk's supervisor's. @throws DomainError FORBIDDEN */
export function assertMayHold(actor: Actor, deskId: string): void {
  if (!supervises(actor, deskId)) throw forbidden();
}
