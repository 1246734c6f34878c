import { badField } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';

const ADD_SQL = `
  with asked as (select p.id from app.programme p where p.id = any (?::uuid[])),
  added as (
    insert into app.case_programme (case_id, programme_id) select ?::uuid, a.id from asked a on conflict do nothing
    returning programme_id as id)
  select (select count(*)::int from asked) as known, coalesce((select json_agg(added.id) from added), '[]') as added`;
const REMOVE_SQL =
  'delete from app.case_programme where case_id = ?::uuid and programme_id <> all (?::uuid[]) returning programme_id as id';

const arrayOf = (ids: readonly string[]) => `{${[...new Set(ids)].join(',')}}`;

/**
 * Lines of the plan pointed out on a case; those that it has already stay. Answers the ids that are new.
 * @throws DomainError BAD_USER_INPUT where a line of the plan does not exist
 */
export async function addProgrammes(
  command: Command,
  caseId: string,
  programmeIds: readonly string[],
): Promise<string[]> {
  if (programmeIds.length === 0) return [];
  const [row] = await command.em.execute<{ known: number; added: string[] }[]>(ADD_SQL, [
    arrayOf(programmeIds),
    caseId,
  ]);
  if (row?.known !== new Set(programmeIds).size) {
    throw badField('programmeIds', '事業が見つかりません。選び直してください。', 'A programme was not found.');
  }
  return row.added;
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
