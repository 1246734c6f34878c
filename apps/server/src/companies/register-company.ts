import { companyKanaForSearch, companyNameForSearch, FieldChecks, LIMITS, organisationAt } from '@madoguchi/domain';
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
import type { RegisterCompanyInput } from './company.input.ts';
import { checkContact } from './contact-checks.ts';
import { keepContact } from './keep-contact.ts';

function checkInput(input: RegisterCompanyInput) {
  const checks = new FieldChecks();
  const soleProprietor = input.soleProprietor ?? false;
  const corporateNumber = saidCorporateNumber(checks, input.corporateNumber);
  if (soleProprietor && corporateNumber !== null) {
    checks.add('corporateNumber', '個人事業主に法人番号はありません。', 'A sole proprietor has no corporate number.');
  }
  const fields = {
    corporateNumber,
    name: said(checks, 'name', input.name, LIMITS.companyName, true) ?? '',
    kana: saidKana(checks, 'kana', input.kana, LIMITS.companyKana) ?? '',
    soleProprietor,
    postalCode: saidPostalCode(checks, input.postalCode),
    municipality: saidMunicipality(checks, input.municipality),
    address: said(checks, 'address', input.address, LIMITS.address),
    telephone: saidTelephone(checks, 'telephone', input.telephone),
    industry: saidIndustry(checks, 'industry', input.industry),
    capitalYen: saidNumber(checks, 'capitalYen', input.capitalYen),
    regularEmployees: saidNumber(checks, 'regularEmployees', input.regularEmployees),
  };
  const contact = checkContact(checks, input.contact);
  checks.done();
  return { fields, contact };
}

/** Who wrote the row stands in the trail alone: the public facts of a company are common to all desks. */
async function findKnown(command: Command, corporateNumber: string): Promise<CompanyRecord | null> {
  // Two desks that register one number at once: the second waits here and finds what the first wrote.
  await command.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`company:${corporateNumber}`]);
  const known = await command.em.findOne(CompanyEntity, { corporateNumber });
  if (known?.canonicalCompanyId) return command.em.findOne(CompanyEntity, { id: known.canonicalCompanyId });
  return known;
}

/**
 * The inner part of `registerCompany`, for a command that does more. A known 法人番号 answers with the known company, silently; only
 * a contact that was named is kept beside it.
 * @returns the company's id
 * @throws DomainError BAD_USER_INPUT with every field at once, FORBIDDEN at a desk that is not one's own
 */
export async function registerCompanyWithin(command: Command, input: RegisterCompanyInput): Promise<string> {
  const { fields, contact } = checkInput(input);
  const organisationId = organisationAt(command.actor, input.deskId);
  const known = fields.corporateNumber === null ? null : await findKnown(command, fields.corporateNumber);
  await command.write();
  const id = known?.id ?? command.id();
  if (known === null) {
    const company = command.em.create(CompanyEntity, {
      ...fields,
      id,
      nameNorm: companyNameForSearch(fields.name),
      kanaNorm: companyKanaForSearch(fields.kana),
      organisationId: fields.soleProprietor ? organisationId : null,
      telephoneDigits: telephoneDigits(fields.telephone),
      foundedOn: null,
      canonicalCompanyId: null,
      createdAt: command.now,
      version: 1,
    });
    await command.em.persist(company).flush();
  }
  const kept =
    contact === null
      ? null
      : await keepContact(command, { companyId: id, organisationId, deskId: input.deskId }, contact);
  if (known === null || kept !== null) {
    await command.record({
      code: known === null ? 'company.registered' : 'company.updated',
      stream: 'company',
      subjectId: id,
      organisationId,
      deskId: input.deskId,
      codes: {
        corporateNumber: fields.corporateNumber,
        soleProprietor: fields.soleProprietor,
        contactId: kept?.id ?? null,
      },
      content: known === null ? { ...fields, contact } : { contact },
    });
    await command.notify('company', id);
  }
  if (known !== null && kept !== null) await refreshCompanySearch(command, id);
  return id;
}

/** Adds a company to the common register, or answers with the one that is known by its 法人番号. */
export async function registerCompany(context: Context, input: RegisterCompanyInput): Promise<string> {
  const { id } = await context.command('registerCompany', input, async (command) => ({
    id: await registerCompanyWithin(command, input),
  }));
  return id;
}
