import { FieldChecks, type InquirySubject, LIMITS, lookUpKeyOf } from '@madoguchi/domain';
import { companyNameJson } from '../companies/company-name.type.ts';
import type { ReadTransaction } from '../run-query.ts';
import type { CallerMatch } from './caller-match.type.ts';
import { clientNameJson } from './client-name.type.ts';

const MOST_MATCHES = 8;
const MOST_HINTS = 5;
const MOST_COUNTED = 1_000;

/** The words of a sensitive case stay on its own page, where reading them is recorded. */
const HINTS = (condition: string) => `coalesce((
    select json_agg(json_build_object('id', c.id, 'number', c.number, 'subject', case when c.sensitive then '' else c.subject end,
        'status', c.status, 'assigneeName', c.assignee) order by c.last_activity_at desc)
      from (select c.id, c.number, c.subject, c.sensitive, c.status, c.last_activity_at, s.name as assignee
              from app.cases c left join app.staff s on s.id = c.assignee_id
             where ${condition} and c.desk_id = $4 and c.status <> 'CLOSED' order by c.last_activity_at desc limit ${MOST_HINTS}) c), '[]')`;

const EARLIER = (condition: string) => `cross join lateral (
    select max(e.started_at) as last_at, count(*)::int as inquiries
      from (select i.started_at from app.inquiry i where ${condition} and i.kind = 'CONSULTATION'
             order by i.started_at desc limit ${MOST_COUNTED}) e) earlier`;

/** Whom the function names is joined with the protected table: what its policies hide stays hidden. */
const COMPANIES_SQL = `
  with matches as materialized (
    select m.*, row_number() over (order by m.rank) as place from fn.look_up_companies($1, $2, $3) m)
  select coalesce(json_agg(json_build_object('kind', 'COMPANY', 'company', ${companyNameJson('k')}, 'client', null, 'matchedOn', m.matched_on,
      'contactName', t.name, 'openCases', ${HINTS('c.company_id = k.id')}, 'lastInquiryAt', earlier.last_at, 'inquiryCount', earlier.inquiries)
      order by m.rank, k.kana_norm, m.place), '[]') as json
    from matches m join app.company k on k.id = m.company_id left join app.contact t on t.id = m.contact_id
    ${EARLIER('i.company_id = k.id')}`;

const CLIENTS_SQL = `
  with matches as materialized (select * from fn.look_up_clients($1, $2, $4::uuid, $3))
  select coalesce(json_agg(json_build_object('kind', 'CLIENT', 'company', null, 'client', ${clientNameJson('l')}, 'matchedOn', m.matched_on,
      'contactName', null, 'openCases', ${HINTS('c.client_id = l.id')}, 'lastInquiryAt', earlier.last_at, 'inquiryCount', earlier.inquiries)
      order by coalesce(earlier.last_at, l.created_at) desc, l.id), '[]') as json
    from matches m join app.client l on l.id = m.client_id and l.desk_id = $4
    ${EARLIER('i.client_id = l.id')}`;

/**
 * Whom a call may be about, while a number or a name is typed in the dock. A company is looked for among all companies, a person
 * among those of this desk; whoever stays anonymous is not looked for.
 */
export async function lookUpCaller(
  read: ReadTransaction,
  deskId: string,
  subject: InquirySubject,
  text: string,
): Promise<CallerMatch[]> {
  const checks = new FieldChecks();
  checks.text('text', text, LIMITS.search);
  checks.done();
  if (subject === 'ANONYMOUS') return [];
  const { digits, name } = lookUpKeyOf(text, subject === 'COMPANY' ? 'COMPANY' : 'CLIENT');
  if (digits === '' && name === '') return [];
  const values = [name, digits, MOST_MATCHES, deskId];
  const [statement, sql] =
    subject === 'COMPANY' ? ['caller_companies', COMPANIES_SQL] : ['caller_clients', CLIENTS_SQL];
  return (await read.json<CallerMatch[]>(statement, sql, values)) ?? [];
}
