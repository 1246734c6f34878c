import { EVENT_TEXTS, type EventCode, notFound } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import { type Page, pageInfoOf } from '../wire/paging.type.ts';
import type { AuditFilter } from './audit.input.ts';
import type { AuditEntry, AuditPage, Reading } from './audit.type.ts';

const MOST_READINGS = 500;

const isKnown = (code: string): code is EventCode => Object.hasOwn(EVENT_TEXTS, code);
const wordsOf = (code: string) => {
  const words = isKnown(code) ? EVENT_TEXTS[code] : { ja: code, en: code };
  return { textJa: words.ja, textEn: words.en };
};

const AUDIT_SQL = `
  with page as (
    select e.* from app.event e
     where e.organisation_id = any ((select fn.audited_organisations())::uuid[])
       and ($3::uuid is null or (e.at, e.id) < (select a.at, a.id from app.event a where a.id = $3))
       and ($4::uuid is null or e.desk_id = $4) and ($5::uuid is null or e.actor_id = $5) and ($6::uuid is null or e.subject_id = $6)
       and ($7::text is null or e.code = $7) and ($8::timestamptz is null or e.at >= $8) and ($9::timestamptz is null or e.at < $9)
     order by e.at desc, e.id desc limit $1::int + 1 offset $2::int),
  chains as materialized (select s.stream, fn.stream_state(s.stream) as state from (select distinct stream from page) s)
  select coalesce(json_agg(json_build_object('id', e.id, 'at', e.at, 'code', e.code, 'by', ${staffNameJson('s')}, 'deskId', e.desk_id,
    'streamKind', e.stream_kind, 'subjectId', e.subject_id, 'sequence', e.sequence, 'hash', e.hash, 'chain', c.state)
    order by e.at desc, e.id desc), '[]') as json
    from page e join chains c on c.stream = e.stream left join app.staff s on s.id = e.actor_id`;

const UUID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** 履歴 of the organisations that the reader audits: headers alone, the latest first, each with the state of its chain. */
export async function listAuditTrail(read: ReadTransaction, filter: AuditFilter, page: Page): Promise<AuditPage> {
  const after = page.after !== null && UUID_FORM.test(page.after) ? page.after : null;
  const found = await read.json<Omit<AuditEntry, 'textJa' | 'textEn'>[]>('audit_trail', AUDIT_SQL, [
    page.first,
    page.offset,
    after,
    filter.deskId ?? null,
    filter.staffId ?? null,
    filter.subjectId ?? null,
    filter.code ?? null,
    filter.from ?? null,
    filter.to ?? null,
  ]);
  const items = (found ?? []).map((each) => ({ ...each, ...wordsOf(each.code) }));
  return pageInfoOf(items, page.first, (last) => last.id);
}

/** What belongs to a case is read by three doors: its page, its sheets, its files. */
const READINGS_SQL = `
  select coalesce((select json_agg(json_build_object('id', v.id, 'at', v.at, 'code', v.code, 'by', ${staffNameJson('s')}) order by v.at desc)
    from (select e.* from app.event e
           where e.stream_kind = 'reads' and e.desk_id = any ((select fn.supervised_desks())::uuid[])
             and e.subject_id = any (array(select c.id union all select i.id from app.inquiry i where i.case_id = c.id
               union all select f.id from app.attachment f where f.case_id = c.id))
           order by e.at desc limit ${MOST_READINGS}) v
    left join app.staff s on s.id = v.actor_id), '[]') as json
    from app.cases c where c.id = $1 and c.desk_id = any ((select fn.supervised_desks())::uuid[])`;

/**
 * 誰が見たか: who had the content of a sensitive or foreign case before them, and when. For the desk's supervisors.
 * @throws DomainError NOT_FOUND to everybody else
 */
export async function listReadings(read: ReadTransaction, caseId: string): Promise<Reading[]> {
  const found = await read.json<Omit<Reading, 'textJa' | 'textEn'>[]>('who_saw', READINGS_SQL, [caseId]);
  if (found === undefined) throw notFound();
  return found.map((each) => ({ ...each, ...wordsOf(each.code) }));
}
