import {
  FieldChecks,
  formatTelephone,
  LIMITS,
  lookUpKeyOf,
  normaliseForSearch,
  parseNumber,
  parseTelephone,
  searchTermsOf,
  snippetAround,
  waysOfWriting,
} from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { COUNT_CAP, cappedCount, type Page } from '../wire/paging.type.ts';
import type { SearchHit, SearchPage } from './search.type.ts';

const MOST_COMPANIES = 5;
/** Letters around the place of the hit that travel from the database, to be cut to a snippet. */
const BEFORE = 150;
const WINDOW = 400;
const TITLE_LETTERS = 60;

/** One box asks for a number of the house, a number of somebody, or words. */
interface Asked {
  readonly number: string | null;
  readonly name: string;
  readonly digits: string;
  readonly terms: string[];
  /** All terms must stand in a matter; else they are ways of writing one number. */
  readonly every: boolean;
}

function askedOf(text: string): Asked {
  const number = parseNumber(text);
  if (number !== undefined) return { number, name: '', digits: '', terms: [], every: true };
  const { digits, name } = lookUpKeyOf(text, 'COMPANY');
  if (digits === '') return { number: null, name, digits, terms: searchTermsOf(text), every: true };
  const telephone = parseTelephone(text);
  const formatted = 'e164' in telephone ? formatTelephone(telephone.e164) : undefined;
  return { number: null, name, digits, terms: waysOfWriting(digits, text, formatted), every: false };
}

/** Where in a text the hit stands, told from its normalised twin, with the letters around it. */
const WINDOW_OF = (body: string, norm: string) => `substr(${body}, greatest(1,
    (coalesce((select min(nullif(position(t in ${norm}), 0)) from unnest($5::text[]) t), 1)::float / greatest(length(${norm}), 1) * length(${body}))::int - ${BEFORE}), ${WINDOW})`;

const HIT = (fields: Readonly<Record<keyof SearchHit, string>>) =>
  `json_build_object(${Object.entries(fields)
    .map(([field, sql]) => `'${field}', ${sql}`)
    .join(', ')})`;

const CASE_HIT = (snippet: string) =>
  HIT({
    kind: `'CASE'`,
    id: 'c.id',
    title: 'case when c.sensitive then c.number else c.subject end',
    number: 'c.number',
    subtitle: 'coalesce(ck.name, cl.name)',
    snippet,
    at: 'c.last_activity_at',
    status: 'c.status',
  });
const INQUIRY_HIT = (snippet: string) =>
  HIT({
    kind: `'INQUIRY'`,
    id: 'i.id',
    title: `case when i.sensitive or i.content = '' then i.number else left(i.content, ${TITLE_LETTERS}) end`,
    number: 'i.number',
    subtitle: 'coalesce(ik.name, il.name, i.caller_name)',
    snippet,
    at: 'i.started_at',
    status: 'null',
  });
const PLATE_HIT = HIT({
  kind: `'PLATE'`,
  id: 'p.case_id',
  title: 'p.number',
  number: 'p.number',
  subtitle: 's.name',
  snippet: 'null',
  at: 'null',
  status: 'null',
});
const COMPANY_HIT = HIT({
  kind: `'COMPANY'`,
  id: 'k.id',
  title: 'k.name',
  number: 'k.corporate_number',
  subtitle: `nullif(k.kana, '')`,
  snippet: 'null',
  at: 'null',
  status: 'null',
});
const CASE_PARTY = 'left join app.company ck on ck.id = c.company_id left join app.client cl on cl.id = c.client_id';
const INQUIRY_PARTY = 'left join app.company ik on ik.id = i.company_id left join app.client il on il.id = i.client_id';

/**
 * Numbers and companies come first, matters after them. Ids come from functions that guard themselves and meet the protected tables here;
 * a snippet is cut from rows that the reader's own policies let through, never from a sensitive one.
 */
const SEARCH_SQL = `
  with numbered as (
    select 0 as place, ${CASE_HIT('null')} as hit from app.cases c ${CASE_PARTY} where c.number = $1 and c.id <> all ((select fn.audited_cases())::uuid[])
    union all
    select 1, ${INQUIRY_HIT('null')} from app.inquiry i ${INQUIRY_PARTY} where i.number = $1 and (i.case_id is null or i.case_id <> all ((select fn.audited_cases())::uuid[]))
    union all
    select 2, ${PLATE_HIT} from app.case_plate p left join app.staff s on s.id = p.assignee_id
     where p.number = $1 and not exists (select 1 from app.cases x where x.id = p.case_id)),
  companies as (
    select 10 + row_number() over (order by m.rank, k.kana_norm, k.id) as place, ${COMPANY_HIT} as hit
      from fn.look_up_companies($2, $3, ${MOST_COMPANIES}) m join app.company k on k.id = m.company_id),
  head as materialized (select place, hit from numbered union all select place, hit from companies),
  headed as (select count(*)::int as hits from head),
  matters as materialized (
    select m.*, row_number() over (order by m.at desc, m.subject_id) as place
      from headed h cross join lateral fn.search_matters($5::text[], $6, greatest($7 + 1 - greatest(h.hits - $8, 0), 1), greatest($8 - h.hits, 0), ${COUNT_CAP + 1}) m),
  body as (
    select m.place + 1000 as place, ${CASE_HIT('w.words')} as hit
      from matters m join app.cases c on c.id = m.subject_id ${CASE_PARTY}
      left join lateral (
        select t.words from (
          select ${WINDOW_OF('n.body', 'n.body_norm')} as words, n.created_at as at from app.note n
           where n.case_id = c.id and n.body_norm like any ($4::text[])
             and not exists (select 1 from app.note_retraction r where r.note_id = n.id)
          union all
          select ${WINDOW_OF(`(i.content || E'\\n' || i.answer)`, 'i.text_norm')}, i.started_at from app.inquiry i
           where i.case_id = c.id and not i.sensitive and i.text_norm like any ($4::text[])) t
         order by t.at desc limit 1) w on not c.sensitive
     where m.subject_kind = 'CASE'
    union all
    select m.place + 1000, ${INQUIRY_HIT(`case when i.sensitive or not i.text_norm like any ($4::text[]) then null else ${WINDOW_OF(`(i.content || E'\\n' || i.answer)`, 'i.text_norm')} end`)}
      from matters m join app.inquiry i on i.id = m.subject_id ${INQUIRY_PARTY} where m.subject_kind = 'INQUIRY'),
  whole as (
    (select place, hit from head order by place limit $7 + 1 offset least($8, (select hits from headed)))
    union all
    select place, hit from body)
  select json_build_object('counted', (select hits from headed) + coalesce((select max(total) from matters), 0),
    'items', coalesce((select json_agg(w.hit order by w.place) from (select * from whole order by place limit $7 + 1) w), '[]')) as json`;

const escaped = (term: string) => `%${term.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Everything that the reader may read and nothing else: what they may not is not found and not counted. */
export async function search(read: ReadTransaction, text: string, page: Page): Promise<SearchPage> {
  const checks = new FieldChecks();
  checks.text('text', text, LIMITS.search);
  checks.done();
  const { number, name, digits, terms, every } = askedOf(text);
  if (number === null && normaliseForSearch(text) === '')
    return { items: [], pageInfo: { hasNextPage: false, endCursor: null }, count: cappedCount(0) };
  const found = await read.json<{ counted: number; items: SearchHit[] }>('search', SEARCH_SQL, [
    number,
    name,
    digits,
    terms.map(escaped),
    terms,
    every,
    page.first,
    page.offset,
  ]);
  const items = (found?.items ?? []).map((hit) => ({
    ...hit,
    snippet: hit.snippet === null ? null : snippetAround(hit.snippet, terms),
  }));
  return {
    items: items.slice(0, page.first),
    pageInfo: { hasNextPage: items.length > page.first, endCursor: null },
    count: cappedCount(found?.counted ?? 0),
  };
}
