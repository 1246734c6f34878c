import { FieldChecks, LIMITS, lookUpKeyOf, sizeBandOf } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { COUNT_CAP, cappedCount, type Page, pageInfoOf } from '../wire/paging.type.ts';
import type { CompanyFilter } from './company.input.ts';
import type { CompanyPage, CompanyRow } from './company.type.ts';

const ROW_JSON = `json_build_object('id', k.id, 'name', k.name, 'kana', k.kana, 'corporateNumber', k.corporate_number,
  'municipality', k.municipality, 'industry', k.industry, 'regularEmployees', k.regular_employees,
  'openCases', (select count(*) from app.cases c where c.company_id = k.id and c.status <> 'CLOSED'))`;

/**
 * Bigrams are not leakproof: ids come, in their order, from the function that guards itself, and meet the protected table here.
 * It is asked for as many as the page and the capped count need.
 */
const BY_WORDS = `
  with found as materialized (
    select f.id, f.place from fn.find_companies($6, $7, $4, $5, greatest(${COUNT_CAP} + 1, $1::int + $2::int + 1)) with ordinality f(id, place)),
  page as (
    select f.* from found f
     where $3::uuid is null or f.place > (select p.place from found p where p.id = $3) order by f.place limit $1::int + 1 offset $2::int)
  select json_build_object('counted', (select count(*)::int from found),
    'items', coalesce((select json_agg(${ROW_JSON} order by f.place) from page f join app.company k on k.id = f.id), '[]')) as json`;

const AFTER = '(k.kana_norm, k.id) > (select p.kana_norm, p.id from app.company p where p.id = $3::uuid)';
const FROM_THE_TOP = '$3::uuid is null';

/**
 * @param where conditions of the filters that were set: each has its own index, in the order of the list
 * @param goingOn where the page begins
 */
const listSql = (where: string, goingOn: string) => `
  with ids as (
    select k.id, k.kana_norm from app.company k
     where ${where} and ${goingOn}
     order by k.kana_norm, k.id limit $1::int + 1 offset $2::int),
  counted as (select count(*)::int as value from (select 1 from app.company k where ${where} limit ${COUNT_CAP + 1}) c)
  select json_build_object('counted', (select value from counted), 'items', coalesce((
    select json_agg(${ROW_JSON} order by k.kana_norm, k.id) from ids join app.company k on k.id = ids.id), '[]')) as json`;

const UUID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Found = { counted: number; items: (Omit<CompanyRow, 'sizeBand'> & { regularEmployees: number | null })[] };

function pageOfFound(page: Page, found: Found | undefined): CompanyPage {
  const items = (found?.items ?? []).map(({ regularEmployees, ...row }) => ({
    ...row,
    sizeBand: sizeBandOf(regularEmployees),
  }));
  return { ...pageInfoOf(items, page.first, (last) => last.id), count: cappedCount(found?.counted ?? 0) };
}

/** Companies in the order of their readings; by name, reading, 法人番号 or telephone where asked. */
export async function listCompanies(read: ReadTransaction, filter: CompanyFilter, page: Page): Promise<CompanyPage> {
  const checks = new FieldChecks();
  const q = checks.text('filter.q', filter.q ?? '', LIMITS.search).trim();
  checks.done();
  const { digits, name } = lookUpKeyOf(q, 'COMPANY');
  const after = page.after !== null && UUID_FORM.test(page.after) ? page.after : null;
  const window = [page.first, page.offset, after];
  const { municipality, industry } = filter;
  if (digits !== '' || name !== '') {
    return pageOfFound(
      page,
      await read.json('companies_by_words', BY_WORDS, [
        ...window,
        municipality ?? null,
        industry ?? null,
        name,
        digits,
      ]),
    );
  }
  const fields = [...(municipality ? ['municipality'] : []), ...(industry ? ['industry'] : [])];
  const where = ['k.canonical_company_id is null', ...fields.map((field, index) => `k.${field} = $${index + 4}`)].join(
    ' and ',
  );
  const statement = ['companies', ...fields, ...(after === null ? [] : ['after'])].join('_');
  const values = [municipality, industry].filter((value) => value);
  return pageOfFound(
    page,
    await read.json(statement, listSql(where, after === null ? FROM_THE_TOP : AFTER), [...window, ...values]),
  );
}
