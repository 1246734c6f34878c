import { assertAuditReadingEndable } from '@madoguchi/domain';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import type { EndAuditorReadingInput } from './audit.input.ts';
import { AuditReadingEntity } from './audit-reading.entity.ts';

/** The desk may hold the case by another desk's hand-over: who ends it is whoever supervises it now. */
const DESK_SQL = 'select c.desk_id as "deskId" from app.cases c where c.id = ?::uuid';

/** Ends the reading before its time: it bites at the auditor's next look. */
export async function endAuditorReading(context: Context, input: EndAuditorReadingInput): Promise<string> {
  const { id } = await context.command('endAuditorReading', input, async (command) => {
    const { em, now, actor } = command;
    const reading = await command.lock(AuditReadingEntity, input.id);
    const [seen] = await em.execute<{ deskId: string }[]>(DESK_SQL, [reading.caseId]);
    assertAuditReadingEndable(actor, seen?.deskId ?? reading.deskId, reading, now);
    await command.write();
    reading.endedAt = now;
    reading.endedById = actor.staffId;
    await recordOnCase(
      command,
      { id: reading.caseId, organisationId: reading.organisationId, deskId: seen?.deskId ?? reading.deskId },
      'case.auditEnded',
      { codes: { readingId: reading.id, auditorId: reading.auditorId } },
    );
    return { id: reading.id };
  });
  return id;
}
