import { FieldChecks, LIMITS, lookUpKeyOf, sizeBandOf } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { COUNT_CAP, cappedCount, type Page, pageInfoOf } from '../wire/paging.type.ts';
import type { CompanyFilter } from './company.input.ts';
import type { CompanyPage, CompanyRow } from './company.type.ts';

/** How far a search by words is told in its order; whoever pages deeper narrows the list. */
const MOST_FOUND = 10_200;

const AFTER = `($3::uuid is null or (k.kana_norm, k.id) > (select p.kana_norm, p.id from app.company p where p.id = $3))`;
const IN_LIST = `($4::text is null or k.municipality = $4) and ($5::text is null or k.industry = $5) and k.canonical_company_id is null`;

const PAGE_SQL = (matches: string, from: string, where: string) => `
  with ${matches}
  ids as (
    select k.id, k.kana_norm from ${from} where ${where} and ${AFTER} order by k.kana_norm, k.id limit $1 + 1 offset $2),
  counted as (select count(*)::int as value from (select 1 from ${from} where ${where} limit ${COUNT_CAP + 1}) c)
  select json_build_object('counted', (select value from counted), 'items', coalesce((
    select json_agg(json_build_object('id', k.id, 'name', k.name, 'kana', k.kana, 'corporateNumber', k.corporate_number,
        'municipality', k.municipality, 'industry', k.industry, 'regularEmployees', k.regular_employees,
        'openCases', (select count(*) from app.cases c where c.company_id = k.id and c.status <> 'CLOSED')) order by k.kana_norm, k.id)
      from ids join app.company k on k.id = ids.id), '[]')) as json`;

/** Bigrams are not leakproof: ids come from the function that guards itself, and meet the protected table here. */
const BY_WORDS = PAGE_SQL(
  `found as materialized (select f as id from fn.find_companies($6, $7, $4, $5, ${MOST_FOUND}) f),`,
  'found f join app.company k on k.id = f.id',
  'k.canonical_company_id is null',
);
const ALL = PAGE_SQL('', 'app.company k', IN_LIST);

type Found = { counted: number; items: (Omit<CompanyRow, 'sizeBand'> & { regularEmployees: number | null })[] };

/** Companies in the order of their readings; by name, reading, 法人番号 or telephone where asked. */
export async function listCompanies(read: ReadTransaction, filter: CompanyFilter, page: Page): Promise<CompanyPage> {
  const checks = new FieldChecks();
  const q = checks.text('filter.q', filter.q ?? '', LIMITS.search).trim();
  checks.done();
  const { digits, name } = lookUpKeyOf(q, 'COMPANY');
  const after = page.after !== null && /^[0-9a-f-]{36}$/.test(page.after) ? page.after : null;
  const values = [page.first, page.offset, after, filter.municipality ?? null, filter.industry ?? null];
  const byWords = digits !== '' || name !== '';
  const found = byWords
    ? await read.json<Found>('companies_by_words', BY_WORDS, [...values, name, digits])
    : await read.json<Found>('companies', ALL, values);
  const items = (found?.items ?? []).map(({ regularEmployees, ...row }) => ({
    ...row,
    sizeBand: sizeBandOf(regularEmployees),
  }));
  return { ...pageInfoOf(items, page.first, (last) => last.id), count: cappedCount(found?.counted ?? 0) };
}
