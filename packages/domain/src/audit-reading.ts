import { type Actor, supervises } from './actor.ts';
import { DomainError, type FieldError, forbidden } from './errors.ts';
import { addDays, tokyoInstant } from './japanese-date.ts';

/** Days for which a named file may be opened to an auditor at once; then it has to be opened again (design §4). */
export const LONGEST_AUDIT_READING_DAYS = 14;

/** Whom a file may be opened to, as far as the database knows them. */
export interface AuditorFacts {
  readonly staffId: string;
  /** An auditor of the organisation that answers for the file, in office now. */
  readonly inOffice: boolean;
  /** Works at the desk whose file it is. */
  readonly atDesk: boolean;
}

/**
 * Opening a file is the owning desk's supervisor's, and never for oneself: whoever audits asks for the file.
 * @param deskId the desk that owns the case
 * @throws DomainError FORBIDDEN
 */
export function assertMayOpenFile(actor: Actor, deskId: string, auditorId: string): void {
  if (actor.staffId === auditorId) {
    throw forbidden({
      ja: '自分には開示できません。この窓口のほかの統括に依頼してください。',
      en: 'Nobody opens a file to themself. Ask another supervisor of this desk.',
    });
  }
  if (!supervises(actor, deskId)) throw forbidden();
}

/**
 * To whom and until when: an auditor in office who does not work at the desk, from today for at most a fortnight.
 * @param until `YYYY-MM-DD`, the last day of reading
 * @param today `YYYY-MM-DD` in Asia/Tokyo
 */
export function auditReadingErrors(auditor: AuditorFacts, until: string, today: string): FieldError[] {
  const fields: FieldError[] = [];
  const add = (field: string, ja: string, en: string) => fields.push({ field, message: { ja, en } });
  if (!auditor.inOffice)
    add('auditorId', 'この組織の監査担当から選んでください。', 'Choose an auditor of this organisation.');
  else if (auditor.atDesk)
    add(
      'auditorId',
      'この窓口で働く職員は、この窓口の案件を監査できません。ほかの監査担当を選んでください。',
      'Whoever works at this desk cannot audit its files. Choose another auditor.',
    );
  if (until < today) add('until', '今日以降の日付を入力してください。', 'Choose today or a later day.');
  else if (until > addDays(today, LONGEST_AUDIT_READING_DAYS))
    add(
      'until',
      `開示は${LONGEST_AUDIT_READING_DAYS}日先までです。`,
      `A file may be opened for at most ${LONGEST_AUDIT_READING_DAYS} days.`,
    );
  return fields;
}

/** The instant at which the reading ends: with the end of its last day in Tokyo. @param until `YYYY-MM-DD` */
export function auditReadingEnd(until: string): Date {
  return tokyoInstant(addDays(until, 1), '00:00');
}

export interface AuditReadingFacts {
  readonly auditorId: string;
  readonly validUntil: Date;
  readonly endedAt: Date | null;
}

/** True while the clock has not ended it and nobody else has. */
export function auditReadingStands(reading: AuditReadingFacts, now: Date): boolean {
  return reading.endedAt === null && reading.validUntil.getTime() > now.getTime();
}

/** The desk's supervisors end it, and the auditor who is done. @param deskId the desk that owns the case now */
export function mayEndAuditReading(actor: Actor, deskId: string, reading: AuditReadingFacts): boolean {
  return supervises(actor, deskId) || actor.staffId === reading.auditorId;
}

/** @throws DomainError FORBIDDEN, or INVALID_TRANSITION where it is over */
export function assertAuditReadingEndable(actor: Actor, deskId: string, reading: AuditReadingFacts, now: Date): void {
  if (!mayEndAuditReading(actor, deskId, reading)) throw forbidden();
  if (auditReadingStands(reading, now)) return;
  throw new DomainError('INVALID_TRANSITION', {
    ja: 'この開示は、すでに終了しています。',
    en: 'This reading is already over.',
  });
}
