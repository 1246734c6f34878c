import { dateInTokyo, tokyoInstant } from '@madoguchi/domain';
import { INQUIRY_ROW_JOINS, INQUIRY_ROW_JSON } from '../inquiries/inquiry.queries.ts';
import type { InquiryRow } from '../inquiries/inquiry.type.ts';
import type { ReadTransaction } from '../run-query.ts';
import type { TodayTask } from '../tasks/task.type.ts';
import { COUNT_CAP, cappedCount } from '../wire/paging.type.ts';
import type { CasePlate } from './case.type.ts';
import { desksOf } from './case-list.queries.ts';
import { CASE_ROW_JOINS, CASE_ROW_JSON, type CaseRowFound, caseRowsOf } from './case-row.queries.ts';
import { closedDoors } from './plate.queries.ts';
import type { Today } from './today.type.ts';

const MOST_CASES = 30;
const MOST_TASKS = 50;
const MOST_INQUIRIES = 10;

/** $1 the reader, $2 the desks, $3 now, $4 today in Tokyo, $5 and $6 the instants at which it begins and ends. */
const MY_OPEN_CASES = `c.assignee_id = $1 and c.status <> 'CLOSED' and c.desk_id = any ($2::uuid[])`;
const counted = (condition: string) =>
  `(select count(*) from (select 1 from app.cases c where ${condition} limit ${COUNT_CAP + 1}) stopped)`;
const mySheets = (
  kind: string,
) => `(select count(*)::int from app.inquiry i where i.counsellor_id = $1 and i.desk_id = any ($2::uuid[])
  and i.started_at >= $5 and i.started_at < $6 and i.kind = '${kind}')`;

const TODAY_SQL = `
  with mine as materialized (select c.id, c.due_at from app.cases c where ${MY_OPEN_CASES} order by c.due_at nulls last, c.id limit ${MOST_CASES}),
  sheets as materialized (select i.id, i.started_at from app.inquiry i where i.counsellor_id = $1 and i.desk_id = any ($2::uuid[])
    and i.kind = 'CONSULTATION' order by i.started_at desc, i.id limit ${MOST_INQUIRIES})
  select json_build_object(
    'myCases', coalesce((select json_agg(${CASE_ROW_JSON} order by mine.due_at nulls last, mine.id)
      from mine join app.cases c on c.id = mine.id ${CASE_ROW_JOINS}), '[]'),
    'myCasesCount', ${counted(MY_OPEN_CASES)},
    'myTasks', coalesce((select json_agg(json_build_object('id', t.id, 'title', t.title, 'dueOn', t.due_on, 'caseId', c.id, 'caseNumber', c.number,
        'overdue', t.due_on < $4::date) order by t.due_on, t.id)
      from (select * from app.task t where t.created_by_id = $1 and t.done_at is null order by t.due_on, t.id limit ${MOST_TASKS}) t
      join app.cases c on c.id = t.case_id and c.desk_id = any ($2::uuid[])), '[]'),
    'recentInquiries', coalesce((select json_agg(${INQUIRY_ROW_JSON} order by sheets.started_at desc, sheets.id)
      from sheets join app.inquiry i on i.id = sheets.id ${INQUIRY_ROW_JOINS}), '[]'),
    'inquiriesToday', ${mySheets('CONSULTATION')}, 'tallyToday', ${mySheets('TALLY')},
    'newAtDesk', ${counted(`c.desk_id = any ($2::uuid[]) and c.status = 'NEW'`)},
    'overdueAtDesk', ${counted(`c.desk_id = any ($2::uuid[]) and c.status <> 'CLOSED' and c.due_at < $3`)},
    'plates', coalesce((select json_agg(d.plate order by d.next_on nulls last, d.number) from (${closedDoors('$2')}) d), '[]')) as json`;

interface Found {
  readonly myCases: CaseRowFound[];
  readonly myTasks: TodayTask[];
  readonly recentInquiries: InquiryRow[];
  readonly plates: CasePlate[];
  readonly myCasesCount: number;
  readonly newAtDesk: number;
  readonly overdueAtDesk: number;
  readonly inquiriesToday: number;
  readonly tallyToday: number;
}

/**
 * 今日: the reader's own cases, next steps and sheets, and what waits at the desk.
 * @param deskId one desk, or null for all at which the reader works
 */
export async function getToday(read: ReadTransaction, deskId: string | null, now: Date): Promise<Today> {
  const actor = await read.actor();
  const desks = deskId === null ? desksOf(actor) : [deskId];
  const date = dateInTokyo(now);
  const values = [actor.staffId, desks, now, date, tokyoInstant(date, '00:00'), tokyoInstant(date, '24:00')];
  const found = await read.json<Found>('today', TODAY_SQL, values);
  if (found === undefined) throw new Error('The statement of today answered nothing.');
  return {
    ...found,
    date,
    myCases: caseRowsOf(found.myCases, actor, now),
    myCasesCount: cappedCount(found.myCasesCount),
    newAtDesk: cappedCount(found.newAtDesk),
    overdueAtDesk: cappedCount(found.overdueAtDesk),
  };
}
