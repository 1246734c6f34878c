import type { Locale } from '@madoguchi/domain';
import { caseConditions } from '../cases/case-list.queries.ts';
import { PARTY_LABEL } from '../cases/case-row.queries.ts';
import { hashOf } from '../ids.ts';
import type { CodeNames, ListSheet } from './list-sheet.ts';

interface Row {
  readonly organisationId: string;
  readonly number: string;
  readonly deskJa: string;
  readonly deskEn: string;
  readonly kind: 'COMPANY' | 'INDIVIDUAL';
  readonly status: 'NEW' | 'ACTIVE' | 'ON_HOLD' | 'CLOSED';
  readonly sensitive: boolean;
  readonly urgent: boolean;
  readonly subject: string;
  readonly party: string | null;
  readonly assignee: string | null;
  readonly topics: string[];
  readonly openedAt: string;
  readonly dueAt: string | null;
  readonly closedAt: string | null;
  readonly outcome: string | null;
}

const at = (column: string) => `to_char(c.${column} at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI')`;

const ROWS_SQL = (where: string) => `
  select c.organisation_id as "organisationId", c.number, d.name_ja as "deskJa", d.name_en as "deskEn", c.kind, c.status, c.sensitive, c.urgent,
    c.subject, ${PARTY_LABEL} as party, ca.name as assignee, c.topics, ${at('opened_at')} as "openedAt", ${at('due_at')} as "dueAt",
    ${at('closed_at')} as "closedAt", c.outcome
    from app.cases c join app.desk d on d.id = c.desk_id left join app.staff ca on ca.id = c.assignee_id
    left join app.company ck on ck.id = c.company_id left join app.client cl on cl.id = c.client_id
   where ${where} order by c.opened_at desc, c.id limit $1`;

const SIZE_SQL = (where: string) => `
  select count(*)::int as rows, coalesce(sum(length(c.subject)), 0)::float8 as letters
    from (select * from app.cases c where ${where} limit $1) c`;

const KINDS = { COMPANY: { ja: '企業', en: 'company' }, INDIVIDUAL: { ja: '個人', en: 'individual' } } as const;
const STATUSES = {
  NEW: { ja: '新規', en: 'new' },
  ACTIVE: { ja: '対応中', en: 'active' },
  ON_HOLD: { ja: '保留', en: 'on hold' },
  CLOSED: { ja: '完了', en: 'closed' },
} as const;

type Column = readonly [ja: string, en: string, cell: (row: Row, names: CodeNames, locale: Locale) => string];

const COLUMNS: readonly Column[] = [
  ['案件番号', 'Number', (row) => row.number],
  ['窓口', 'Desk', (row, _names, locale) => (locale === 'ja' ? row.deskJa : row.deskEn)],
  ['相手', 'About', (row, _names, locale) => KINDS[row.kind][locale]],
  ['状態', 'State', (row, _names, locale) => STATUSES[row.status][locale]],
  ['至急', 'Urgent', (row) => (row.urgent ? '○' : '')],
  ['要配慮', 'Sensitive', (row) => (row.sensitive ? '○' : '')],
  ['企業・相談者', 'Company or client', (row) => row.party ?? ''],
  ['件名', 'Subject', (row) => row.subject],
  ['項目', 'Topics', (row, names) => row.topics.map((topic) => names('TOPIC', topic)).join('、')],
  ['担当', 'Assignee', (row) => row.assignee ?? ''],
  ['開始', 'Opened', (row) => row.openedAt],
  ['期限', 'Due', (row) => row.dueAt ?? ''],
  ['完了', 'Closed', (row) => row.closedAt ?? ''],
  ['結果', 'Outcome', (row, names) => (row.outcome === null ? '' : names('CASE_OUTCOME', row.outcome))],
];

/** Cases as rows of a file, the latest first: what the list shows of them, and no note. */
export const CASE_SHEET: ListSheet<Row> = {
  columns: COLUMNS,
  statement: (filter, actor, size, now) => {
    const { where, values } = caseConditions(filter.cases ?? {}, actor, now, 1);
    const sql = size ? SIZE_SQL(where) : ROWS_SQL(where);
    return { name: `export_cases_${hashOf(sql).slice(0, 16)}`, sql, values };
  },
};
