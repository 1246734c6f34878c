import { formatTelephone, type Locale } from '@madoguchi/domain';
import { type InquiryConditions, inquiryConditions } from '../inquiries/inquiry.queries.ts';
import type { CodeNames, ListSheet } from './list-sheet.ts';

interface Row {
  readonly organisationId: string;
  readonly number: string;
  readonly kind: 'CONSULTATION' | 'TALLY';
  readonly tallyKind: string | null;
  readonly subject: 'COMPANY' | 'INDIVIDUAL' | 'ANONYMOUS';
  readonly contactKind: 'NEW' | 'CONTINUING' | 'REPEATED';
  readonly sensitive: boolean;
  readonly urgent: boolean;
  readonly interpreter: boolean;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly minutes: number;
  readonly deskJa: string;
  readonly deskEn: string;
  readonly counsellor: string | null;
  readonly channel: string;
  readonly party: string | null;
  readonly callerName: string | null;
  readonly telephone: string | null;
  readonly relation: string;
  readonly clientType: string;
  readonly language: string;
  readonly topics: string[];
  readonly outcome: string | null;
  readonly content: string;
  readonly answer: string;
  readonly source: string;
  readonly programmes: string[];
  readonly caseNumber: string | null;
}

/**
 * Words and numbers to call back go out of the reader's own desks' sheets that are not sensitive: of the others opening each
 * sheet is recorded, so the file says what the list says (decision 11).
 */
const OPEN = `(not i.sensitive and i.desk_id = any ((select fn.actor_desks())::uuid[]))`;

const ROWS_SQL = (where: string) => `
  select i.organisation_id as "organisationId", i.number, i.kind, i.tally_kind as "tallyKind", i.subject, i.contact_kind as "contactKind",
    i.sensitive, i.urgent, i.interpreter, to_char(i.started_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') as "startedAt",
    to_char(i.ended_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') as "endedAt",
    greatest(1, round(extract(epoch from i.ended_at - i.started_at) / 60)::int) as minutes, d.name_ja as "deskJa", d.name_en as "deskEn",
    ic.name as counsellor, i.channel, coalesce(ik.name, il.name) as party, i.caller_name as "callerName",
    case when ${OPEN} then i.callback_telephone end as telephone, i.caller_relation as relation, i.client_type as "clientType", i.language,
    i.topics, i.outcome, case when ${OPEN} then i.content else '' end as content, case when ${OPEN} then i.answer else '' end as answer,
    i.referral_source as source, array(select g.name_ja from app.inquiry_programme ip join app.programme g on g.id = ip.programme_id
      where ip.inquiry_id = i.id order by g.sort) as programmes, ix.number as "caseNumber"
    from app.inquiry i join app.desk d on d.id = i.desk_id left join app.staff ic on ic.id = i.counsellor_id
    left join app.company ik on ik.id = i.company_id left join app.client il on il.id = i.client_id left join app.cases ix on ix.id = i.case_id
   where ${where} order by i.started_at desc, i.id desc limit $1`;

const SIZE_SQL = (where: string) => `
  select count(*)::int as rows, coalesce(sum(length(i.content) + length(i.answer)), 0)::float8 as letters
    from (select * from app.inquiry i where ${where} limit $1) i`;

const SUBJECTS = {
  COMPANY: { ja: '企業', en: 'company' },
  INDIVIDUAL: { ja: '個人', en: 'individual' },
  ANONYMOUS: { ja: '匿名', en: 'anonymous' },
} as const;
const CONTACTS = {
  NEW: { ja: '新規', en: 'new' },
  CONTINUING: { ja: '継続', en: 'continuing' },
  REPEATED: { ja: '再相談', en: 'repeated' },
} as const;

const telephoneOf = (stored: string | null) =>
  stored === null ? '' : stored.startsWith('+') ? formatTelephone(stored) : stored;

type Column = readonly [ja: string, en: string, cell: (row: Row, names: CodeNames, locale: Locale) => string];

const COLUMNS: readonly Column[] = [
  ['受付番号', 'Number', (row) => row.number],
  [
    '種別',
    'Kind',
    (row, names) =>
      row.tallyKind === null ? names('INQUIRY_KIND', 'CONSULTATION') : names('TALLY_KIND', row.tallyKind),
  ],
  ['開始', 'Started', (row) => row.startedAt],
  ['終了', 'Ended', (row) => row.endedAt],
  ['分', 'Minutes', (row) => String(row.minutes)],
  ['窓口', 'Desk', (row, _names, locale) => (locale === 'ja' ? row.deskJa : row.deskEn)],
  ['相談員', 'Counsellor', (row) => row.counsellor ?? ''],
  ['手段', 'Channel', (row, names) => names('CHANNEL', row.channel)],
  ['至急', 'Urgent', (row) => (row.urgent ? '○' : '')],
  ['要配慮', 'Sensitive', (row) => (row.sensitive ? '○' : '')],
  ['相手', 'About', (row, _names, locale) => SUBJECTS[row.subject][locale]],
  ['企業・相談者', 'Company or client', (row) => row.party ?? ''],
  ['話した人', 'Caller', (row) => row.callerName ?? ''],
  ['折返し', 'Call back', (row) => telephoneOf(row.telephone)],
  ['続柄', 'Relation', (row, names) => names('CALLER_RELATION', row.relation)],
  ['相談者の区分', 'Client type', (row, names) => names('CLIENT_TYPE', row.clientType)],
  ['言語', 'Language', (row, names) => names('LANGUAGE', row.language)],
  ['通訳', 'Interpreter', (row) => (row.interpreter ? '○' : '')],
  ['新規・継続', 'New or continuing', (row, _names, locale) => CONTACTS[row.contactKind][locale]],
  ['項目', 'Topics', (row, names) => row.topics.map((topic) => names('TOPIC', topic)).join('、')],
  ['結果', 'Outcome', (row, names) => (row.outcome === null ? '' : names('INQUIRY_OUTCOME', row.outcome))],
  ['内容', 'Content', (row) => row.content],
  ['回答', 'Answer', (row) => row.answer],
  ['案内した事業', 'Programmes pointed out', (row) => row.programmes.join('、')],
  ['認知経路', 'How they learnt of the desk', (row, names) => names('REFERRAL_SOURCE', row.source)],
  ['案件番号', 'Case', (row) => row.caseNumber ?? ''],
];

/** Sheets as rows of a file, the latest first. */
export const INQUIRY_SHEET: ListSheet<Row> = {
  columns: COLUMNS,
  statement: (filter, actor, size) => {
    const { tallies, ...listed } = filter.inquiries ?? { tallies: false };
    const found: InquiryConditions = inquiryConditions(listed, actor, 2);
    const where = tallies ? found.where : `${found.where} and i.kind = 'CONSULTATION'`;
    return {
      name: `export_inquiries_${size ? 'size' : 'rows'}_${tallies}_${found.name}`,
      sql: size ? SIZE_SQL(where) : ROWS_SQL(where),
      values: found.values,
    };
  },
};
