import { parseNumber } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import type { CasePlate } from './case.type.ts';

const MOST_PLATES = 200;

/** The plate `p` (app.case_plate) and its assignee `pa`. */
export const PLATE_JSON = `json_build_object('id', p.case_id, 'number', p.number, 'deskId', p.desk_id, 'assigneeName', pa.name, 'nextOn', p.next_on,
  'message', p.message)`;

/**
 * Doors that stay closed to the reader: open sensitive cases of the desks that they cannot read.
 * @param desks the place of the desks' ids in the statement
 */
export const closedDoors = (desks: string) => `
  select ${PLATE_JSON} as plate, p.next_on, p.number from app.case_plate p left join app.staff pa on pa.id = p.assignee_id
   where p.desk_id = any (${desks}::uuid[]) and not p.closed and not exists (select 1 from app.cases x where x.id = p.case_id)
   order by p.next_on nulls last, p.number limit ${MOST_PLATES}`;

/** Plates of a desk's sensitive cases that the reader cannot open. */
export async function listCasePlates(read: ReadTransaction, deskId: string): Promise<CasePlate[]> {
  const sql = `select coalesce(json_agg(d.plate order by d.next_on nulls last, d.number), '[]') as json from (${closedDoors('$1')}) d`;
  return (await read.json<CasePlate[]>('case_plates', sql, [[deskId]])) ?? [];
}

/** A number is unique in its organisation: whoever works for two sees the case that they can open first. */
const BY_NUMBER_SQL = `
  select json from (
    select 0 as rank, c.opened_at as at, json_build_object('id', c.id, 'number', c.number, 'deskId', c.desk_id, 'assigneeName', s.name,
        'nextOn', c.next_on, 'message', c.plate_message) as json
      from app.cases c left join app.staff s on s.id = c.assignee_id
     where c.number = $1 and c.id <> all ((select fn.audited_cases())::uuid[])
    union all
    select 1, null, ${PLATE_JSON} from app.case_plate p left join app.staff pa on pa.id = p.assignee_id where p.number = $1) found
   order by rank, at desc limit 1`;

/** What a number said on the telephone opens, in any notation; null where the reader sees neither the case nor its plate. */
export async function findCaseByNumber(read: ReadTransaction, typed: string): Promise<CasePlate | null> {
  const number = parseNumber(typed);
  if (number === undefined) return null;
  return (await read.json<CasePlate>('case_by_number', BY_NUMBER_SQL, [number])) ?? null;
}
