import { type Actor, badField, dateInTokyo, listActions, tokyoInstant, triageRange, worksAt } from '@madoguchi/domain';
import { hashOf } from '../ids.ts';
import type { ReadTransaction } from '../run-query.ts';
import { COUNT_CAP, cappedCount, type Page, pageInfoOf } from '../wire/paging.type.ts';
import type { CasePage } from './case.type.ts';
import type { CaseFilter } from './case-filter.type.ts';
import { CASE_ROW_JOINS, CASE_ROW_JSON, type CaseRowFound, caseRowsOf } from './case-row.queries.ts';

export type CaseSort = 'DUE' | 'OPENED' | 'ACTIVITY';

/** The column of each sort and its direction, as the indexes of app.cases have them; the id decides between equals. */
const SORTS = {
  DUE: { column: 'due_at', key: 'dueAt', order: 'asc nulls last' },
  OPENED: { column: 'opened_at', key: 'openedAt', order: 'desc' },
  ACTIVITY: { column: 'last_activity_at', key: 'lastActivityAt', order: 'desc' },
} as const satisfies Record<CaseSort, { column: string; key: string; order: string }>;

/** The desks whose matters the reader works on. */
export function desksOf(actor: Actor): string[] {
  const desks = actor.memberships.flatMap((each) =>
    each.deskId !== null && worksAt(actor, each.deskId) ? [each.deskId] : [],
  );
  return [...new Set(desks)];
}

/** A statement that grows by conditions, with the values that stand in its places. */
class Conditions {
  readonly values: unknown[];
  readonly #sql: string[] = [];

  constructor(values: readonly unknown[]) {
    this.values = [...values];
  }

  /** The place of a value in the statement. */
  place(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  add(sql: string): void {
    this.#sql.push(sql);
  }

  get sql(): string {
    return this.#sql.length === 0 ? 'true' : this.#sql.join(' and ');
  }
}

function addGroup(where: Conditions, filter: CaseFilter, now: Date): void {
  if (!filter.group) return;
  const { from, before, orNone } = triageRange(filter.group, now, tokyoInstant(dateInTokyo(now), '24:00'));
  if (from !== null)
    where.add(`(c.due_at >= ${where.place(from)}::timestamptz${orNone ? ' or c.due_at is null' : ''})`);
  if (before !== null) where.add(`c.due_at < ${where.place(before)}::timestamptz`);
}

/** What the policies let through is narrowed here, never widened; a desk or a person gives the planner its index. */
function addFilter(where: Conditions, filter: CaseFilter, actor: Actor, now: Date): void {
  // A file that was opened to an auditor is read on its page, where the reading is recorded.
  if (actor.memberships.some((each) => each.role === 'AUDITOR'))
    where.add('c.id <> all ((select fn.audited_cases())::uuid[])');
  const desks = filter.deskId ? [filter.deskId] : desksOf(actor);
  if (filter.companyId) where.add(`c.company_id = ${where.place(filter.companyId)}::uuid`);
  if (filter.withUs === true) {
    where.add(`c.id in (select a.case_id from app.case_access a
      where a.via = 'PARTICIPANT' and a.desk_id = any (${where.place(desksOf(actor))}::uuid[]))`);
  } else if (filter.deskId || (!filter.companyId && filter.mine !== true)) {
    where.add(
      desks.length === 1
        ? `c.desk_id = ${where.place(desks[0])}::uuid`
        : `c.desk_id = any (${where.place(desks)}::uuid[])`,
    );
  }
  if (filter.mine === true) where.add(`c.assignee_id = ${where.place(actor.staffId)}::uuid`);
  if (filter.assigneeId) where.add(`c.assignee_id = ${where.place(filter.assigneeId)}::uuid`);
  if (filter.unassigned === true) where.add('c.assignee_id is null');
  if (filter.status) where.add(`c.status = any (${where.place(filter.status)}::text[])`);
  if (filter.openOnly === true || filter.group) where.add(`c.status <> 'CLOSED'`);
  if (filter.kind) where.add(`c.kind = ${where.place(filter.kind)}`);
  if (filter.topic) where.add(`${where.place(filter.topic)} = any (c.topics)`);
  addGroup(where, filter, now);
}

/** What narrows a list of cases `c`. @param before how many places of the statement are taken already */
export function caseConditions(filter: CaseFilter, actor: Actor, now: Date, before: number) {
  const where = new Conditions(Array.from({ length: before }));
  addFilter(where, filter, actor, now);
  return { where: where.sql, values: where.values.slice(before) };
}

interface Cursor {
  readonly key: string | null;
  readonly id: string;
}

function cursorText(sort: CaseSort, cursor: Cursor): string {
  return Buffer.from(JSON.stringify([sort, cursor.key, cursor.id])).toString('base64url');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws DomainError BAD_USER_INPUT for a cursor that no page of this sort gave */
function parseCursor(text: string, sort: CaseSort): Cursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 3) {
      const [of, key, id]: unknown[] = parts;
      const dated = (key === null && sort === 'DUE') || (typeof key === 'string' && !Number.isNaN(Date.parse(key)));
      if (of === sort && typeof id === 'string' && UUID.test(id) && dated)
        return { key: key === null ? null : String(key), id };
    }
  } catch {
    // Said below, in words.
  }
  throw badField(
    'page.after',
    '続きを表示できません。一覧を開き直してください。',
    'This cursor is not of this list. Please open it again.',
  );
}

type Order = 'asc nulls last' | 'desc';
const idsSql = (column: string, order: Order, where: string) =>
  `select c.id, c.${column} as key from app.cases c where ${where} order by c.${column} ${order}, c.id limit $1`;

/** The ids of one page. Beyond the cursor each branch walks its own stretch of the index; cases without a due come last. */
function pageIds(sort: CaseSort, where: Conditions, after: Cursor | null): string {
  const { column, order } = SORTS[sort];
  const filter = where.sql;
  if (after === null) return `${idsSql(column, order, filter)} offset $2`;
  if (after.key === null)
    return idsSql(column, order, `${filter} and c.${column} is null and c.id > ${where.place(after.id)}::uuid`);
  const [key, id] = [`${where.place(after.key)}::timestamptz`, `${where.place(after.id)}::uuid`];
  if (sort !== 'DUE')
    return idsSql(column, order, `${filter} and c.${column} <= ${key} and (c.${column} < ${key} or c.id > ${id})`);
  return `select id, key from (
      (${idsSql(column, order, `${filter} and (c.due_at, c.id) > (${key}, ${id})`)})
      union all (${idsSql(column, order, `${filter} and c.due_at is null`)})) stretch order by key ${order}, id limit $1`;
}

/** Ids first, joined afterwards; the count stops one past its cap, in the same statement. */
const pageSql = (ids: string, where: string, order: Order) => `
  with ids as materialized (${ids}),
  counted as (select count(*)::int as value from (select 1 from app.cases c where ${where} limit ${COUNT_CAP + 1}) stopped)
  select json_build_object('counted', (select value from counted), 'items', coalesce((
    select json_agg(${CASE_ROW_JSON} order by ids.key ${order}, ids.id)
      from ids join app.cases c on c.id = ids.id ${CASE_ROW_JOINS}), '[]')) as json`;

const names = new Map<string, string>();

/** The same text has the same name on every connection; the filters make a few dozen of them. */
function statementName(sql: string): string {
  const name = names.get(sql) ?? `cases_${hashOf(sql).slice(0, 16)}`;
  names.set(sql, name);
  return name;
}

/** Cases that the reader may see, in the order asked for. Past ten thousand the cursor goes on where offsets end. */
export async function listCases(
  read: ReadTransaction,
  filter: CaseFilter,
  sort: CaseSort,
  page: Page,
  now: Date,
): Promise<CasePage> {
  const actor = await read.actor();
  const after = page.after === null ? null : parseCursor(page.after, sort);
  const where = new Conditions(after === null ? [page.first + 1, page.offset] : [page.first + 1]);
  addFilter(where, filter, actor, now);
  const sql = pageSql(pageIds(sort, where, after), where.sql, SORTS[sort].order);
  const found = await read.json<{ counted: number; items: CaseRowFound[] }>(statementName(sql), sql, where.values);
  const items = caseRowsOf(found?.items ?? [], actor, now);
  return {
    actions: listActions(actor),
    ...pageInfoOf(items, page.first, (last) => cursorText(sort, { key: last[SORTS[sort].key], id: last.id })),
    count: cappedCount(found?.counted ?? 0),
  };
}
