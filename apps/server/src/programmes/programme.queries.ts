import {
  dateInTokyo,
  FieldChecks,
  fiscalYearOf,
  fiscalYearStart,
  LIMITS,
  searchTermsOf,
  tokyoInstant,
} from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { cappedCount, type Page, pageInfoOf } from '../wire/paging.type.ts';
import type { Programme, ProgrammeFilter, ProgrammePage } from './programme.type.ts';

/** The reader's own desks, this fiscal year, no further back than so many matters: a hint beside the line, not a figure of the plan. */
const MOST_MATTERS = 5_000;

/**
 * A line that is everybody's answers to either filter. A matter counts once for a programme, whether its sheet or its case names it.
 */
const PAGE_SQL = `
  with lines as (
    select g.* from app.programme g
     where g.fiscal_year = (select coalesce(max(y.fiscal_year) filter (where y.fiscal_year <= $3), min(y.fiscal_year)) from app.programme y)
       and not exists (select 1 from unnest($4::text[]) term where position(term in g.search_text) = 0)
       and ($5::int is null or g.section = $5) and ($6::text is null or g.actor in ($6, 'BOTH'))
       and ($7::text is null or g.kind = $7) and ($8::text is null or g.target in ($8, 'both'))),
  page as (select * from lines order by sort, id limit $1 + 1 offset $2),
  sheets as materialized (
    select i.id, coalesce(i.case_id, i.id) as matter from app.inquiry i
     where i.desk_id = any ((select fn.actor_desks())::uuid[]) and i.started_at >= $9 and i.kind = 'CONSULTATION'
     order by i.started_at desc limit ${MOST_MATTERS}),
  matters as materialized (
    select c.id from app.cases c
     where c.desk_id = any ((select fn.actor_desks())::uuid[]) and c.opened_at >= $9 order by c.opened_at desc limit ${MOST_MATTERS}),
  pointed as materialized (
    select p.programme_id, count(*)::int as matters from (
      select x.programme_id, s.matter from sheets s join app.inquiry_programme x on x.inquiry_id = s.id
      union
      select y.programme_id, m.id from matters m join app.case_programme y on y.case_id = m.id) p
     group by p.programme_id)
  select json_build_object('counted', (select count(*)::int from lines), 'items', coalesce((
    select json_agg(json_build_object('id', g.id, 'code', g.code, 'slug', g.slug, 'fiscalYear', g.fiscal_year, 'section', g.section,
        'sectionTitle', g.section_title, 'actor', g.actor, 'group', g."group", 'groupTitle', g.group_title, 'nameJa', g.name_ja, 'nameEn', g.name_en,
        'kind', g.kind, 'target', g.target, 'quote', g.quote, 'pointedOutCount', coalesce(p.matters, 0)) order by g.sort, g.id)
      from page g left join pointed p on p.programme_id = g.id), '[]')) as json`;

/** The lines of the plan in its order, by words (aliases and readings too), section, actor, kind or target. */
export async function listProgrammes(
  read: ReadTransaction,
  filter: ProgrammeFilter,
  page: Page,
  now: Date,
): Promise<ProgrammePage> {
  const checks = new FieldChecks();
  checks.text('filter.q', filter.q ?? '', LIMITS.search);
  checks.done();
  const fiscalYear = fiscalYearOf(dateInTokyo(now));
  const found = await read.json<{ counted: number; items: Programme[] }>('programmes', PAGE_SQL, [
    page.first,
    page.offset,
    fiscalYear,
    searchTermsOf(filter.q ?? ''),
    filter.section ?? null,
    filter.actor ?? null,
    filter.kind ?? null,
    filter.target ?? null,
    tokyoInstant(fiscalYearStart(fiscalYear), '00:00'),
  ]);
  return { ...pageInfoOf(found?.items ?? [], page.first, (last) => last.id), count: cappedCount(found?.counted ?? 0) };
}
