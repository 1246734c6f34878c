import {
  companyNameKey,
  EVENT_TEXTS,
  type EventCode,
  katakanaOf,
  notFound,
  parseNumber,
  type ReadingRight,
  STREAM_KINDS,
} from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import { type Page, pageInfoOf } from '../wire/paging.type.ts';
import type { AuditFilter, ReadingFilter } from './audit.input.ts';
import type { AuditEntry, AuditPage, Reading, ReadingPage, StreamVerification } from './audit.type.ts';
import { type StreamEvidence, TRAIL_FAULTS, verifyStream } from './verify-trail.ts';

const MOST_READINGS = 500;
/** Events of a stream that one look verifies: at a glance in a list, and where somebody asks for the stream itself. */
const GLANCE = 50;
const WHOLE = 5_000;
const MOST_COMPANIES = 50;

const isKnown = (code: string): code is EventCode => Object.hasOwn(EVENT_TEXTS, code);
const wordsOf = (code: string) => {
  const words = isKnown(code) ? EVENT_TEXTS[code] : { ja: code, en: code };
  return { textJa: words.ja, textEn: words.en };
};

const AUDIT_SQL = `
  with wanted as materialized (
    select case when $10::text is null and $11::text is null then null else fn.trail_subjects($10, array(
      select k.id from app.company k where $11 is not null and (k.corporate_number = $11 or ($12 <> '' and k.name_norm like '%' || $12 || '%'))
       limit ${MOST_COMPANIES})) end as subjects),
  page as (
    select e.* from app.event e
     where e.organisation_id = any ((select fn.audited_organisations())::uuid[])
       and ($3::uuid is null or (e.at, e.id) < (select a.at, a.id from app.event a where a.id = $3))
       and ($4::uuid is null or e.desk_id = $4) and ($5::uuid is null or e.actor_id = $5) and ($6::uuid is null or e.subject_id = $6)
       and ($7::text is null or e.code = $7) and ($8::timestamptz is null or e.at >= $8) and ($9::timestamptz is null or e.at < $9)
       and (($10::text is null and $11::text is null) or e.subject_id = any ((select subjects from wanted)::uuid[]))
       and ($13::text is null or e.actor_id = any (array(select s.id from app.staff s where replace(replace(s.name, ' ', ''), '　', '') like '%' || $13 || '%'
          or replace(replace(s.kana, ' ', ''), '　', '') like '%' || $15 || '%' or s.sign_in_name = $13)))
       and ($14::boolean is null or (e.stream_kind = 'reads') = $14)
     order by e.at desc, e.id desc limit $1::int + 1 offset $2::int)
  select json_build_object(
    'evidence', coalesce((select json_agg(fn.stream_evidence(s.stream, ${GLANCE})) from (select distinct stream from page) s), '[]'),
    'items', coalesce((select json_agg(json_build_object('id', e.id, 'at', e.at, 'code', e.code, 'by', ${staffNameJson('s')}, 'deskId', e.desk_id,
      'streamKind', e.stream_kind, 'subjectId', e.subject_id, 'sequence', e.sequence, 'hash', e.hash, 'stream', e.stream,
      'number', n.number, 'right', e.codes ->> 'right', 'reason', (c.content::jsonb ->> 'reason')) order by e.at desc, e.id desc)
      from page e left join app.staff s on s.id = e.actor_id left join app.event_content c on c.event_id = e.id
      left join fn.trail_numbers(array(select subject_id from page)) n on n.subject_id = e.subject_id), '[]')) as json`;

const UUID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const cursorOf = (page: Page) => (page.after !== null && UUID_FORM.test(page.after) ? page.after : null);
const typed = (text: string | null | undefined): string | null => {
  const plain = text?.normalize('NFKC').trim() ?? '';
  return plain === '' ? null : plain;
};
/** `%` and `_` are letters of a name. */
const literal = (text: string) => text.replaceAll(/[\\%_]/g, (letter) => `\\${letter}`);

type FoundEntry = Omit<AuditEntry, 'textJa' | 'textEn' | 'chain'> & { readonly stream: string };

/** 履歴 of the organisations that the reader audits: headers alone, the latest first, each with the state of its chain. */
export async function listAuditTrail(read: ReadTransaction, filter: AuditFilter, page: Page): Promise<AuditPage> {
  const number = typed(filter.number);
  const company = typed(filter.company);
  const staff = typed(filter.staff);
  const found = await read.json<{ items: FoundEntry[]; evidence: StreamEvidence[] }>('audit_trail', AUDIT_SQL, [
    page.first,
    page.offset,
    cursorOf(page),
    filter.deskId ?? null,
    filter.staffId ?? null,
    filter.subjectId ?? null,
    filter.code ?? null,
    filter.from ?? null,
    filter.to ?? null,
    number === null ? null : (parseNumber(number) ?? number),
    company === null ? null : company.replaceAll('-', ''),
    company === null ? '' : literal(companyNameKey(company)),
    staff === null ? null : literal(staff.replaceAll(/\s/g, '')),
    filter.reads ?? null,
    staff === null ? null : literal(katakanaOf(staff.replaceAll(/\s/g, ''))),
  ]);
  const states = new Map((found?.evidence ?? []).map((each) => [each.stream, verifyStream(each).state]));
  const items = (found?.items ?? []).map(({ stream, ...each }) => ({
    ...each,
    ...wordsOf(each.code),
    chain: states.get(stream) ?? 'BROKEN',
  }));
  return pageInfoOf(items, page.first, (last) => last.id);
}

const isStreamKind = (kind: string): boolean => STREAM_KINDS.some((known) => known === kind);

/**
 * What the verification says of one stream, by the code of `npm run verify-trail`.
 * @throws DomainError NOT_FOUND for whoever has no event of it before them
 */
export async function getStreamState(
  read: ReadTransaction,
  streamKind: string,
  subjectId: string,
): Promise<StreamVerification> {
  await read.actor();
  if (!isStreamKind(streamKind)) throw notFound();
  const evidence = await read.json<StreamEvidence>('stream_state', 'select fn.stream_evidence($1, $2::int) as json', [
    `${streamKind}:${subjectId}`,
    WHOLE,
  ]);
  if (evidence === undefined) throw notFound();
  const report = verifyStream(evidence);
  const fault = report.fault === undefined ? null : TRAIL_FAULTS[report.fault];
  return {
    streamKind,
    subjectId,
    state: report.state,
    events: report.events,
    checkedFrom: (evidence.before?.sequence ?? 0) + 1,
    faultJa: fault?.ja ?? null,
    faultEn: fault?.en ?? null,
    sequence: report.sequence ?? null,
    signedAt: evidence.signedAt,
  };
}

const READING_JSON = `json_build_object('id', v.id, 'at', v.at, 'code', v.code, 'by', ${staffNameJson('s')}, 'right', v.codes ->> 'right',
  'deskId', v.codes ->> 'readerDeskId', 'caseId', n.case_id, 'number', n.number)`;

/** What belongs to a case is read by four doors: its page, its sheets, its files, what crossed from it. */
const READINGS_SQL = `
  select coalesce((select json_agg(${READING_JSON} order by v.at desc, v.id desc)
    from (select e.* from app.event e
           where e.stream_kind = 'reads' and e.desk_id = any ((select fn.supervised_desks())::uuid[])
             and e.subject_id = any (array(select c.id union all select i.id from app.inquiry i where i.case_id = c.id
               union all select f.id from app.attachment f where f.case_id = c.id
               union all select r.id from app.referral r where r.from_case_id = c.id))
           order by e.at desc, e.id desc limit ${MOST_READINGS}) v
    left join fn.trail_numbers(array[v.subject_id]) n on n.subject_id = v.subject_id
    left join app.staff s on s.id = v.actor_id), '[]') as json
    from app.cases c where c.id = $1 and c.desk_id = any ((select fn.supervised_desks())::uuid[])`;

type FoundReading = Omit<Reading, 'textJa' | 'textEn' | 'right'> & { readonly right: ReadingRight | null };
const withWords = (found: readonly FoundReading[]): Reading[] =>
  found.map((each) => ({ ...each, ...wordsOf(each.code) }));

/**
 * 誰が見たか: who had the content of a sensitive or foreign case before them, when and by which right. For the desk's supervisors.
 * @throws DomainError NOT_FOUND to everybody else
 */
export async function listReadings(read: ReadTransaction, caseId: string): Promise<Reading[]> {
  const found = await read.json<FoundReading[]>('who_saw', READINGS_SQL, [caseId]);
  if (found === undefined) throw notFound();
  return withWords(found);
}

const READINGS_BY_SQL = `
  with page as (
    select e.* from app.event e
     where e.stream_kind = 'reads' and (e.desk_id = any ((select fn.supervised_desks())::uuid[])
         or e.organisation_id = any ((select fn.audited_organisations())::uuid[]))
       and ($3::uuid is null or (e.at, e.id) < (select a.at, a.id from app.event a where a.id = $3))
       and ($4::uuid is null or e.actor_id = $4)
       and ($5::uuid is null or e.subject_id = any ((select fn.trail_subjects(null, array[$5::uuid]))::uuid[]))
     order by e.at desc, e.id desc limit $1::int + 1 offset $2::int)
  select coalesce(json_agg(${READING_JSON} order by v.at desc, v.id desc), '[]') as json
    from page v left join app.staff s on s.id = v.actor_id
    left join fn.trail_numbers(array(select subject_id from page)) n on n.subject_id = v.subject_id`;

/** The same by the person who read, or by the company whose matters were read: of the desks that the asker supervises or audits. */
export async function listReadingsBy(read: ReadTransaction, filter: ReadingFilter, page: Page): Promise<ReadingPage> {
  await read.actor();
  const found = await read.json<FoundReading[]>('readings', READINGS_BY_SQL, [
    page.first,
    page.offset,
    cursorOf(page),
    filter.staffId ?? null,
    filter.companyId ?? null,
  ]);
  return pageInfoOf(withWords(found ?? []), page.first, (last) => last.id);
}
