import { type CompanyFacts, companyActions, notFound, sizeBandOf } from '@madoguchi/domain';
import { CASE_ROW_JOINS, CASE_ROW_JSON, type CaseRowFound, caseRowsOf } from '../cases/case-row.queries.ts';
import { DESK_JSON } from '../desks/desk.queries.ts';
import { INQUIRY_ROW_JOINS, INQUIRY_ROW_JSON } from '../inquiries/inquiry.queries.ts';
import type { ReadTransaction } from '../run-query.ts';
import type { Company } from './company.type.ts';
import { contactJson } from './company-name.type.ts';
import { establishmentJson } from './establishment.type.ts';

const MOST_CASES = 50;
const MOST_INQUIRIES = 50;

/** The branch that keeps the membership, as far as the reader may see it; else the branch of the ward. */
const BRANCH_JSON = `(
    select ${DESK_JSON} from app.desk d join app.organisation o on o.id = d.organisation_id
     where d.id = m.desk_id or (m.desk_id is null and d.ward_code = k.municipality)
     order by d.id = m.desk_id desc nulls last limit 1)`;

/** COALESCE counts as leaky: compared with a guarded column it would cost a walk over all companies, so the id is settled first. */
const COMPANY_SQL = `
  with wanted as materialized (select coalesce(p.canonical_company_id, p.id) as id from app.company p where p.id = $1)
  select json_build_object('facts', json_build_object('organisationId', k.organisation_id), 'view', json_build_object('id', k.id,
    'corporateNumber', k.corporate_number, 'name', k.name, 'kana', k.kana, 'soleProprietor', k.sole_proprietor, 'postalCode', k.postal_code,
    'municipality', k.municipality, 'address', k.address, 'telephone', k.telephone, 'industry', k.industry, 'capitalYen', k.capital_yen,
    'regularEmployees', k.regular_employees, 'foundedOn', k.founded_on, 'tcciBranchDesk', ${BRANCH_JSON}, 'tcciMember', m.member, 'version', k.version,
    'establishments', coalesce((select json_agg(${establishmentJson('e')} order by e.created_at, e.id)
       from app.establishment e where e.company_id = k.id), '[]'),
    'contacts', coalesce((select json_agg(${contactJson('t')} order by t.created_at desc, t.id) from app.contact t where t.company_id = k.id), '[]'),
    'cases', coalesce((select json_agg(${CASE_ROW_JSON} order by c.opened_at desc, c.id)
       from (select x.id from app.cases x where x.company_id = k.id order by x.opened_at desc limit ${MOST_CASES}) ids
       join app.cases c on c.id = ids.id ${CASE_ROW_JOINS}), '[]'),
    'inquiries', coalesce((select json_agg(${INQUIRY_ROW_JSON} order by i.started_at desc, i.id)
       from (select x.id from app.inquiry x where x.company_id = k.id and x.kind = 'CONSULTATION' order by x.started_at desc limit ${MOST_INQUIRIES}) ids
       join app.inquiry i on i.id = ids.id ${INQUIRY_ROW_JOINS}), '[]'))) as json
    from wanted join app.company k on k.id = wanted.id
    left join app.tcci_membership m on m.company_id = k.id`;

interface Found {
  readonly facts: CompanyFacts;
  readonly view: Omit<Company, 'sizeBand' | 'actions' | 'cases'> & { readonly cases: readonly CaseRowFound[] };
}

/**
 * A company with what the reader may see of it: the public facts, the contacts of their own organisations, their cases and sheets.
 * @throws DomainError NOT_FOUND where it does not exist or is a sole proprietor of another organisation
 */
export async function getCompany(read: ReadTransaction, id: string, now: Date): Promise<Company> {
  const actor = await read.actor();
  const found = await read.json<Found>('company', COMPANY_SQL, [id]);
  if (found === undefined) throw notFound();
  const { facts, view } = found;
  return {
    ...view,
    sizeBand: sizeBandOf(view.regularEmployees),
    actions: companyActions(actor, facts),
    cases: caseRowsOf(view.cases, actor, now),
  };
}
