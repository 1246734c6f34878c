import { registerCompany } from '../companies/register-company.ts';
import { referenceId } from '../database/reference-data.ts';
import { DEMO_COMPANIES, type DemoCompany, type DemoCompanySlug } from './companies.ts';
import { DEMO_STAFF, type DemoSlug } from './staff.ts';
import { demoRequestId, type Teller } from './teller.ts';

export function demoCompany(slug: DemoCompanySlug): DemoCompany {
  const found: DemoCompany | undefined = DEMO_COMPANIES.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`There is no demo company ${slug}.`);
  return found;
}

/** A desk writes down the company that it speaks with; a known 法人番号 answers with the known company. */
export function meetCompany(
  teller: Teller,
  by: DemoSlug,
  desk: string,
  at: Date,
  company: DemoCompany,
): Promise<string> {
  const { slug, branch, contact, ...facts } = company;
  return registerCompany(teller.as(by, at), {
    requestId: demoRequestId(`company:${slug}:${desk}:${by}:${branch === desk ? 'member' : at.toISOString()}`),
    deskId: referenceId('desk', desk),
    ...facts,
    contact: { ...contact, telephone: company.telephone },
  });
}

const MEMBER_SQL = `
  insert into app.tcci_membership (company_id, organisation_id, desk_id, member_number, member, updated_at) values (?, ?, ?, ?, true, ?)`;

/** 東商の会員: known to TCCI alone. Its register comes from the members' list, not from a screen, so there is no command to call. */
export async function enrolMember(teller: Teller, company: DemoCompany, at: Date, memberNumber: string): Promise<void> {
  if (company.branch === null) return;
  const desk = company.branch;
  const adviser = DEMO_STAFF.find(({ posts }) =>
    posts.some((post) => post.role === 'COUNSELLOR' && post.desks.some((each) => each === desk)),
  );
  if (adviser === undefined) throw new Error(`Nobody consults at ${desk}.`);
  const companyId = await meetCompany(teller, adviser.slug, desk, at, company);
  const context = teller.as(adviser.slug, at);
  const input = { requestId: demoRequestId(`member:${company.slug}`), companyId, memberNumber };
  await context.command('recordTcciMembership', input, async (command) => {
    const organisationId = referenceId('organisation', 'TCCI');
    const deskId = referenceId('desk', desk);
    await command.write();
    await command.em.execute(MEMBER_SQL, [companyId, organisationId, deskId, memberNumber, command.now]);
    await command.record({
      code: 'company.updated',
      stream: 'company',
      subjectId: companyId,
      organisationId,
      deskId,
      codes: { tcciMember: true },
      content: { memberNumber },
    });
    return { id: companyId };
  });
}
