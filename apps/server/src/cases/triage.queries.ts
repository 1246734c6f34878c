import { dateInTokyo, TRIAGE_GROUPS, type TriageGroup, tokyoInstant, triageRange } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { inForce } from '../staff/membership.entity.ts';
import type { StaffName } from '../staff/staff-name.type.ts';
import { COUNT_CAP, cappedCount } from '../wire/paging.type.ts';
import type { TriageCounts } from './today.type.ts';

const counted = (condition: string) =>
  `(select count(*) from (select 1 from app.cases c where c.desk_id = $1 and c.status <> 'CLOSED' and ${condition} limit ${COUNT_CAP + 1}) stopped)`;

/** The two places of a group's range; a null bound is open. */
const inRange = (from: string, before: string, orNone: string) =>
  `((c.due_at >= coalesce(${from}::timestamptz, '-infinity') and c.due_at < coalesce(${before}::timestamptz, 'infinity')) or (${orNone} and c.due_at is null))`;

const TRIAGE_SQL = `select json_build_object(${TRIAGE_GROUPS.map((group, index) => {
  const [from, before] = [`$${index * 2 + 2}`, `$${index * 2 + 3}`];
  return `'${group}', ${counted(inRange(from, before, String(group === 'LATER')))}`;
}).join(', ')}, 'unassigned', ${counted('c.assignee_id is null')}) as json`;

/** The open cases of a desk by group of 振分け, as far as the reader may see them; each count stops past its cap. */
export async function getTriageCounts(read: ReadTransaction, deskId: string, now: Date): Promise<TriageCounts> {
  const endOfToday = tokyoInstant(dateInTokyo(now), '24:00');
  const bounds = TRIAGE_GROUPS.flatMap((group) => {
    const { from, before } = triageRange(group, now, endOfToday);
    return [from, before];
  });
  const found = await read.json<Record<TriageGroup | 'unassigned', number>>('triage_counts', TRIAGE_SQL, [
    deskId,
    ...bounds,
  ]);
  return {
    longOverdue: cappedCount(found?.LONG_OVERDUE ?? 0),
    overdue: cappedCount(found?.OVERDUE ?? 0),
    today: cappedCount(found?.TODAY ?? 0),
    later: cappedCount(found?.LATER ?? 0),
    unassigned: cappedCount(found?.unassigned ?? 0),
  };
}

const STAFF_SQL = `
  select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'kana', s.kana) order by s.kana, s.id), '[]') as json
    from app.staff s where s.disabled_at is null and s.kind = 'STAFF' and exists (
      select 1 from app.membership m where m.staff_id = s.id and m.desk_id = $1 and ${inForce('m')} and m.role in ('COUNSELLOR', 'SUPERVISOR'))`;

/** Who works at a desk: those to whom a case of it can be given. */
export async function listDeskStaff(read: ReadTransaction, deskId: string): Promise<StaffName[]> {
  return (await read.json<StaffName[]>('desk_staff', STAFF_SQL, [deskId])) ?? [];
}
