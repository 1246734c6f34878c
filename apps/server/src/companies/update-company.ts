import {
  badField,
  companyActions,
  companyKanaForSearch,
  companyNameForSearch,
  FieldChecks,
  forbidden,
  LIMITS,
  organisationAt,
  stale,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { refreshCompanySearch } from '../search/refresh-search.ts';
import {
  said,
  saidCorporateNumber,
  saidIndustry,
  saidKana,
  saidMunicipality,
  saidNumber,
  saidPostalCode,
  saidTelephone,
  telephoneDigits,
} from '../wire/said.ts';
import { CompanyEntity, type CompanyRecord } from './company.entity.ts';
import type { UpdateCompanyInput } from './company.input.ts';
import { checkContact } from './contact-checks.ts';
import { keepContact } from './keep-contact.ts';

const SAID = {
  corporateNumber: (checks: FieldChecks, input: UpdateCompanyInput) =>
    saidCorporateNumber(checks, input.corporateNumber),
  kana: (checks: FieldChecks, input: UpdateCompanyInput) =>
    saidKana(checks, 'kana', input.kana, LIMITS.companyKana) ?? '',
  postalCode: (checks: FieldChecks, input: UpdateCompanyInput) => saidPostalCode(checks, input.postalCode),
  municipality: (checks: FieldChecks, input: UpdateCompanyInput) => saidMunicipality(checks, input.municipality),
  address: (checks: FieldChecks, input: UpdateCompanyInput) => said(checks, 'address', input.address, LIMITS.address),
  telephone: (checks: FieldChecks, input: UpdateCompanyInput) => saidTelephone(checks, 'telephone', input.telephone),
  industry: (checks: FieldChecks, input: UpdateCompanyInput) => saidIndustry(checks, 'industry', input.industry),
  capitalYen: (checks: FieldChecks, input: UpdateCompanyInput) => saidNumber(checks, 'capitalYen', input.capitalYen),
  regularEmployees: (checks: FieldChecks, input: UpdateCompanyInput) =>
    saidNumber(checks, 'regularEmployees', input.regularEmployees),
} as const;

type Changes = { -readonly [Key in keyof typeof SAID]?: ReturnType<(typeof SAID)[Key]> } & { name?: string };

/** Only what was sent changes. */
function checkInput(input: UpdateCompanyInput) {
  const checks = new FieldChecks();
  const sent = Object.entries(SAID).filter(([field]) => input[field as keyof typeof SAID] !== undefined);
  const changes: Changes = Object.fromEntries(sent.map(([field, check]) => [field, check(checks, input)]));
  if (typeof input.name === 'string') changes.name = said(checks, 'name', input.name, LIMITS.companyName, true) ?? '';
  const contact = checkContact(checks, input.contact);
  checks.done();
  return { changes, contact };
}

async function assertNumberIsFree(
  command: Command,
  company: CompanyRecord,
  corporateNumber: string | null | undefined,
): Promise<void> {
  if (corporateNumber === undefined || corporateNumber === null || corporateNumber === company.corporateNumber) return;
  if (company.soleProprietor)
    throw badField(
      'corporateNumber',
      '個人事業主に法人番号はありません。',
      'A sole proprietor has no corporate number.',
    );
  await command.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`company:${corporateNumber}`]);
  const other = await command.em.findOne(CompanyEntity, { corporateNumber });
  if (other !== null) {
    throw badField(
      'corporateNumber',
      `この法人番号は「${other.name}」として登録されています。`,
      `This number is already registered as “${other.name}”.`,
    );
  }
}

/** Names of the columns that will differ, for the trail. */
function apply(company: CompanyRecord, changes: Changes): string[] {
  const changed = Object.entries(changes).filter(([field, value]) => company[field as keyof Changes] !== value);
  Object.assign(company, Object.fromEntries(changed));
  company.nameNorm = companyNameForSearch(company.name);
  company.kanaNorm = companyKanaForSearch(company.kana);
  company.telephoneDigits = telephoneDigits(company.telephone);
  return changed.map(([field]) => field);
}

const WORDS_OF_CASES = new Set(['name', 'kana', 'corporateNumber', 'telephone']);

/**
 * Corrects the common facts of a company and keeps a contact of one's own organisation.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT where somebody else saved first, BAD_USER_INPUT
 */
export async function updateCompany(context: Context, input: UpdateCompanyInput): Promise<string> {
  const { changes, contact } = checkInput(input);
  const { id } = await context.command('updateCompany', input, async (command) => {
    const company = await command.lock(CompanyEntity, input.id);
    const organisationId = organisationAt(command.actor, input.deskId);
    if (!companyActions(command.actor, company).includes('UPDATE')) throw forbidden();
    if (company.version !== input.version) throw stale();
    await assertNumberIsFree(command, company, changes.corporateNumber);
    await command.write();
    const fields = apply(company, changes);
    const kept =
      contact === null
        ? null
        : await keepContact(command, { companyId: company.id, organisationId, deskId: input.deskId }, contact);
    if (fields.length === 0 && kept === null) return { id: company.id };
    await command.record({
      code: 'company.updated',
      stream: 'company',
      subjectId: company.id,
      organisationId,
      deskId: input.deskId,
      codes: { fields, contactId: kept?.id ?? null },
      content: { ...changes, contact },
    });
    if (kept !== null || fields.some((field) => WORDS_OF_CASES.has(field)))
      await refreshCompanySearch(command, company.id);
    await command.notify('company', company.id);
    return { id: company.id };
  });
  return id;
}
