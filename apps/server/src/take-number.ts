import type { Command } from './run-command.ts';

const TAKE_SQL = `
  insert into app.counter (organisation_id, kind, fiscal_year, value) values (?, ?, ?, 1)
  on conflict (organisation_id, kind, fiscal_year) do update set value = app.counter.value + 1 returning value::int as value`;

/** The next running number of an organisation's year; taken by the writer, inside the command that uses it. */
export async function takeNumber(
  command: Command,
  organisationId: string,
  kind: 'CASE' | 'INQUIRY' | 'DISCLOSURE' | 'REFERRAL',
  fiscalYear: number,
): Promise<number> {
  const [row] = await command.em.execute<{ value: number }[]>(TAKE_SQL, [organisationId, kind, fiscalYear]);
  if (row === undefined) throw new Error('The counter did not answer.');
  return row.value;
}
