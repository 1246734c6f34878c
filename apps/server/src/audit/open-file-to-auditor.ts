import {
  assertMayOpenFile,
  auditReadingEnd,
  auditReadingErrors,
  conflict,
  dateInTokyo,
  FieldChecks,
  LIMITS,
} from '@madoguchi/domain';
import { guardCase } from '../cases/guard-case.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { inForce } from '../staff/membership.entity.ts';
import type { OpenFileToAuditorInput } from './audit.input.ts';
import { AuditReadingEntity } from './audit-reading.entity.ts';

const AUDITOR_SQL = `
  select ?::uuid = any (fn.in_office('AUDITOR', ?::uuid, null)) as "inOffice",
    exists (select 1 from app.membership m where m.staff_id = ?::uuid and m.desk_id = ?::uuid and ${inForce('m')}) as "atDesk",
    exists (select 1 from app.audit_reading r where r.case_id = ?::uuid and r.auditor_id = ?::uuid and r.ended_at is null and r.valid_until > ?::timestamptz) as open`;

/**
 * A named file is opened to an auditor for some days, by a supervisor of the desk that owns it (design §4). The row that lets the
 * auditor in is written by the database itself.
 */
export async function openFileToAuditor(context: Context, input: OpenFileToAuditorInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  const { id } = await context.command('openFileToAuditor', input, async (command) => {
    const { em, now, actor } = command;
    const { row } = await guardCase(command, input.caseId, 'OPEN_TO_AUDITOR');
    assertMayOpenFile(actor, row.deskId, input.auditorId);
    const [known] = await em.execute<{ inOffice: boolean; atDesk: boolean; open: boolean }[]>(AUDITOR_SQL, [
      input.auditorId,
      row.organisationId,
      input.auditorId,
      row.deskId,
      row.id,
      input.auditorId,
      now,
    ]);
    const auditor = { staffId: input.auditorId, inOffice: known?.inOffice === true, atDesk: known?.atDesk === true };
    checks.addAll(auditReadingErrors(auditor, input.until, dateInTokyo(now)));
    checks.done();
    if (known?.open === true) {
      throw conflict({
        ja: 'この案件は、すでにこの監査担当に開示されています。期間を変えるときは、いったん終了してください。',
        en: 'This file is already open to this auditor. End that reading first to change its time.',
      });
    }
    await command.write();
    const readingId = command.id();
    const validUntil = auditReadingEnd(input.until);
    em.persist(
      em.create(AuditReadingEntity, {
        id: readingId,
        caseId: row.id,
        organisationId: row.organisationId,
        deskId: row.deskId,
        auditorId: input.auditorId,
        reason: input.reason,
        openedById: actor.staffId,
        openedAt: now,
        validUntil,
        endedAt: null,
        endedById: null,
      }),
    );
    await recordOnCase(command, row, 'case.openedToAuditor', {
      codes: { readingId, auditorId: input.auditorId, validUntil: validUntil.toISOString() },
      content: { reason: input.reason },
    });
    return { id: readingId };
  });
  return id;
}
