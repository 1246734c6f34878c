import { administers, FieldChecks, forbidden, LIMITS, LONGEST_RETENTION_YEARS, stale } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { ChangeRetentionInput } from './audit.input.ts';

const CHANGE_SQL = `
  update app.retention_class set years = ?, version = version + 1
   where organisation_id = ?::uuid and record_type = ? and version = ? returning 1`;

/** Years of keeping, by the organisation's own rules: its administrator's to change. */
export async function changeRetention(context: Context, input: ChangeRetentionInput): Promise<void> {
  const checks = new FieldChecks();
  if (input.years < 1 || input.years > LONGEST_RETENTION_YEARS) {
    checks.add(
      'years',
      `1〜${LONGEST_RETENTION_YEARS}年で指定してください。`,
      `Between 1 and ${LONGEST_RETENTION_YEARS} years.`,
    );
  }
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  await context.command('changeRetention', input, async (command) => {
    if (!administers(command.actor, input.organisationId)) throw forbidden();
    await command.write();
    const changed = await command.em.execute<object[]>(CHANGE_SQL, [
      input.years,
      input.organisationId,
      input.recordType,
      input.version,
    ]);
    if (changed.length === 0) throw stale();
    await command.record({
      code: 'retention.changed',
      stream: 'installation',
      subjectId: input.organisationId,
      organisationId: input.organisationId,
      codes: { recordType: input.recordType, years: input.years },
      content: { reason: input.reason },
    });
    return {};
  });
}
