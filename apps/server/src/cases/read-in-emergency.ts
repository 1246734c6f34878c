import { assertEmergencyReading, EMERGENCY_READING_HOURS, FieldChecks, LIMITS, notFound } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { tell } from '../notifications/tell.ts';
import type { ReadInEmergencyInput } from './case.input.ts';
import { CaseAccessEntity } from './case-access.entity.ts';
import { recordOnCase } from './record-on-case.ts';

/** The plate on the door: colleagues at the desk see it and lock it; the case behind it they do not see. */
const PLATE_SQL = `
  select p.desk_id as "deskId", d.organisation_id as "organisationId", exists (select 1 from app.cases c where c.id = p.case_id) as readable
    from app.case_plate p join app.desk d on d.id = p.desk_id where p.case_id = ?::uuid for update of p`;

/** 緊急閲覧 of a sensitive case: with a reason, for 24 hours, in the trail and in front of the supervisors before anything is read. */
export async function readInEmergency(context: Context, input: ReadInEmergencyInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('readInEmergency', input, async (command) => {
    const { em, now, actor } = command;
    const [plate] = await em.execute<{ deskId: string; organisationId: string; readable: boolean }[]>(PLATE_SQL, [
      input.id,
    ]);
    if (plate === undefined) throw notFound();
    assertEmergencyReading(plate.readable ? 'FULL' : 'PLATE');
    await command.write();
    const validUntil = new Date(now.getTime() + EMERGENCY_READING_HOURS * 3_600_000);
    em.persist(
      em.create(CaseAccessEntity, {
        id: command.id(),
        caseId: input.id,
        ownerDeskId: plate.deskId,
        via: 'EMERGENCY',
        deskId: null,
        staffId: actor.staffId,
        reason: input.reason,
        grantedById: actor.staffId,
        validUntil,
        createdAt: now,
      }),
    );
    await recordOnCase(command, { ...plate, id: input.id }, 'case.readInEmergency', {
      codes: { staffId: actor.staffId, validUntil: validUntil.toISOString() },
      content: { reason: input.reason },
    });
    await tell(command, {
      kind: 'READ_IN_EMERGENCY',
      to: { deskId: plate.deskId, roles: 'SUPERVISORS' },
      caseId: input.id,
    });
    return { id: input.id };
  });
  return id;
}
