import { badField } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';

const KNOWN_SQL = 'select count(*)::int as known from app.programme p where p.id = any (?::uuid[])';
const ADD_SQL = `
  insert into app.case_programme (case_id, programme_id)
  select ?::uuid, p.id from app.programme p where p.id = any (?::uuid[]) on conflict do nothing returning programme_id as id`;
const REMOVE_SQL =
  'delete from app.case_programme where case_id = ?::uuid and programme_id <> all (?::uuid[]) returning programme_id as id';

const arrayOf = (ids: readonly string[]) => `{${[...new Set(ids)].join(',')}}`;

/** @throws DomainError BAD_USER_INPUT where a line of the plan does not exist */
async function assertKnown(command: Command, programmeIds: readonly string[]): Promise<void> {
  const [row] = await command.em.execute<{ known: number }[]>(KNOWN_SQL, [arrayOf(programmeIds)]);
  if (row?.known !== new Set(programmeIds).size) {
    throw badField('programmeIds', '事業が見つかりません。選び直してください。', 'A programme was not found.');
  }
}

/** Lines of the plan pointed out on a case; those that it has already stay. Answers the ids that are new. */
export async function addProgrammes(
  command: Command,
  caseId: string,
  programmeIds: readonly string[],
): Promise<string[]> {
  if (programmeIds.length === 0) return [];
  await assertKnown(command, programmeIds);
  const rows = await command.em.execute<{ id: string }[]>(ADD_SQL, [caseId, arrayOf(programmeIds)]);
  return rows.map((row) => row.id);
}

/** The lines as they stand afterwards; what was not meant is taken off again, and the trail keeps both. */
export async function setProgrammes(
  command: Command,
  caseId: string,
  programmeIds: readonly string[],
): Promise<{ added: string[]; removed: string[] }> {
  const added = await addProgrammes(command, caseId, programmeIds);
  const removed = await command.em.execute<{ id: string }[]>(REMOVE_SQL, [caseId, arrayOf(programmeIds)]);
  return { added, removed: removed.map((row) => row.id) };
}
