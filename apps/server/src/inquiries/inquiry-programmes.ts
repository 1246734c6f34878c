import { badField } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';

const ATTACH_PROGRAMMES_SQL = `
  insert into app.inquiry_programme (inquiry_id, programme_id)
  select ?::uuid, p.id from app.programme p where p.id = any (?::uuid[]) on conflict do nothing returning programme_id`;

/** The lines of the plan that were pointed out in the talk. */
export async function attachProgrammes(
  command: Command,
  inquiryId: string,
  programmeIds: readonly string[],
): Promise<void> {
  if (programmeIds.length === 0) return;
  await command.em.flush();
  const unique = [...new Set(programmeIds)];
  const rows = await command.em.execute<object[]>(ATTACH_PROGRAMMES_SQL, [inquiryId, `{${unique.join(',')}}`]);
  if (rows.length !== unique.length)
    throw badField('programmeIds', '事業が見つかりません。選び直してください。', 'A programme was not found.');
}
