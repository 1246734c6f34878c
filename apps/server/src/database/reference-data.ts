import { createHash } from 'node:crypto';
import { normaliseForSearch, RECORD_TYPES, USUAL_RETENTION_YEARS } from '@madoguchi/domain';
import {
  CALLER_RELATIONS,
  CASE_OUTCOMES,
  CHANNELS,
  CLIENT_TYPES,
  DESKS,
  INDUSTRIES,
  INQUIRY_OUTCOMES,
  LANGUAGES,
  MUNICIPALITIES,
  ORGANISATIONS,
  PLAN_FISCAL_YEAR,
  PROGRAMMES,
  REFERRAL_SOURCES,
  TALLY_KINDS,
  TOPICS,
} from '@madoguchi/plan';
import type { Client } from 'pg';

/** The account of the worker: it cannot sign in. */
export const SYSTEM_STAFF_ID = referenceId('staff', 'system');

/** The same row has the same id in every installation: tests, demo world and support may name it. */
export function referenceId(kind: string, code: string): string {
  const hex = createHash('sha256').update(`madoguchi:${kind}:${code}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const DESK_KINDS = {
  CONSULTATION_DESK: 'CONSULTATION',
  BRANCH: 'BRANCH',
  HEADQUARTERS_SECTION: 'HEADQUARTERS',
  POLICY_SECTION: 'SECRETARIAT',
} as const;

function deskRows() {
  return DESKS.map((desk, sort) => ({
    id: referenceId('desk', desk.code),
    organisation_id: referenceId('organisation', desk.organisation),
    slug: desk.code,
    name_ja: desk.nameJa,
    name_en: desk.nameEn,
    short_name_ja: desk.shortJa,
    kind: DESK_KINDS[desk.kind],
    serves_companies: desk.serves.includes('COMPANY'),
    serves_individuals: desk.serves.includes('INDIVIDUAL'),
    channels: desk.channels,
    topic_lists: desk.topicLists,
    programme_code: desk.programmeCode,
    ward_code: desk.wardCode,
    opening_hours: desk.hours.flatMap((spans, weekday) => spans.map((span) => ({ weekday, ...span }))),
    hours_assumed: desk.hoursConfidence === 'ASSUMED',
    first_answer_minutes: desk.firstAnswerBusinessHours * 60,
    sort,
  }));
}

function codeRows() {
  const lists: Readonly<Record<string, readonly { code: string; nameJa: string; nameEn: string | null }[]>> = {
    CHANNEL: CHANNELS,
    CLIENT_TYPE: CLIENT_TYPES,
    CALLER_RELATION: CALLER_RELATIONS,
    LANGUAGE: LANGUAGES,
    REFERRAL_SOURCE: REFERRAL_SOURCES,
    INQUIRY_OUTCOME: INQUIRY_OUTCOMES,
    CASE_OUTCOME: CASE_OUTCOMES,
    TALLY_KIND: TALLY_KINDS,
    MUNICIPALITY: MUNICIPALITIES,
    INDUSTRY: INDUSTRIES,
  };
  const plain = Object.entries(lists).flatMap(([list, items]) =>
    items.map((item, sort) => ({
      list,
      code: item.code,
      name_ja: item.nameJa,
      name_en: item.nameEn ?? item.nameJa,
      kana: '',
      key: '',
      sort,
    })),
  );
  const topics = TOPICS.map((topic, sort) => ({
    list: `TOPIC:${topic.list}`,
    code: topic.code,
    name_ja: topic.nameJa,
    name_en: topic.nameEn,
    kana: topic.kana,
    key: topic.key,
    sort,
  }));
  return [...plain, ...topics];
}

function programmeRows() {
  return PROGRAMMES.map((line, sort) => ({
    id: referenceId('programme', `${PLAN_FISCAL_YEAR}:${line.slug}`),
    fiscal_year: PLAN_FISCAL_YEAR,
    code: line.code,
    slug: line.slug,
    section: line.section,
    section_title: line.sectionTitle,
    actor: line.actor,
    group: line.group,
    group_title: line.groupTitle,
    name_ja: line.nameJa,
    name_en: line.nameEn,
    kind: line.kind,
    target: line.target,
    quote: line.quote,
    search_text: normaliseForSearch([line.code, line.nameJa, line.nameEn, line.quote, ...line.aliases].join('\n')),
    sort,
  }));
}

const PHRASES = [
  ['折返し', '担当者が不在のため、折り返しのご連絡をお願いしたいとのこと。'],
  ['資料', '概要をご説明し、資料をメールでお送りすることとした。'],
  ['予約', '来所相談の予約を案内し、日時の調整に入った。'],
  ['規程', '就業規則・規程の現状を確認し、見直しの進め方を助言した。'],
  ['次回', '次回までに社内で現状を整理いただき、改めてご相談いただくこととした。'],
] as const;

function phraseRows() {
  return PHRASES.map(([trigger, body], sort) => ({ id: referenceId('phrase', trigger), trigger, body, sort }));
}

/** One statement a table: rows travel as JSON; what an administrator has changed since stays as it is. */
async function insertMissing(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(', ');
  await client.query(
    `insert into app.${table} (${columns}) select ${columns} from json_populate_recordset(null::app.${table}, $1) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** Organisations, desks, code lists and the lines of the plan: what every installation starts from. Safe to repeat. */
export async function loadReferenceData(client: Client): Promise<void> {
  await insertMissing(client, 'installation', [{ id: 1, demo: false, created_at: new Date().toISOString() }]);
  await insertMissing(
    client,
    'organisation',
    ORGANISATIONS.map((each) => ({
      id: referenceId('organisation', each.code),
      code: each.code,
      name_ja: each.nameJa,
      name_en: each.nameEn,
      badge: each.badge,
    })),
  );
  await insertMissing(
    client,
    'desk',
    deskRows().map((row) => ({ ...row, extra_closed: [] })),
  );
  await insertMissing(
    client,
    'retention_class',
    ORGANISATIONS.flatMap((each) =>
      RECORD_TYPES.map((type) => ({
        organisation_id: referenceId('organisation', each.code),
        record_type: type,
        years: USUAL_RETENTION_YEARS[type],
        version: 1,
      })),
    ),
  );
  await insertMissing(client, 'code_item', codeRows());
  await insertMissing(client, 'programme', programmeRows());
  await insertMissing(client, 'stock_phrase', phraseRows());
  await client.query('begin');
  await client.query('set local role madoguchi_auth');
  await client.query(
    `insert into app.staff (id, sign_in_name, name, kana, kind, created_at) values ($1, 'system', 'まどぐち（自動）', 'マドグチ', 'SYSTEM', now())
     on conflict do nothing`,
    [SYSTEM_STAFF_ID],
  );
  await client.query('commit');
}
