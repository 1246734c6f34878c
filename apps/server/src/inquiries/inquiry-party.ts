import {
  badField,
  caseKindFor,
  dateInTokyo,
  FieldChecks,
  fiscalYearOf,
  type InquirySubject,
  sizeBandOf,
  UNKNOWN,
} from '@madoguchi/domain';
import { CaseEntity, type CaseRecord } from '../cases/case.entity.ts';
import { ClientEntity, type ClientRecord } from '../clients/client.entity.ts';
import { checkClientOf } from '../clients/guard-client.ts';
import { CompanyEntity, type CompanyRecord, ContactEntity } from '../companies/company.entity.ts';
import type { Command } from '../run-command.ts';

export interface PartyInput {
  readonly subject: InquirySubject;
  readonly sensitive?: boolean | null;
  readonly companyId?: string | null;
  readonly contactId?: string | null;
  readonly clientId?: string | null;
  readonly caseId?: string | null;
}

export interface Party {
  readonly company: CompanyRecord | null;
  readonly client: ClientRecord | null;
  readonly onCase: CaseRecord | null;
}

/**
 * Whom the talk was about, as far as the counsellor may see; what may not be seen is said to be missing.
 * @param organisationId whose sheet it is
 */
export async function findParty(command: Command, input: PartyInput, organisationId: string): Promise<Party> {
  const { em } = command;
  const company = input.companyId ? await em.findOne(CompanyEntity, { id: input.companyId }) : null;
  const client = input.clientId ? await em.findOne(ClientEntity, { id: input.clientId }) : null;
  const contact = input.contactId ? await em.findOne(ContactEntity, { id: input.contactId }) : null;
  const checks = new FieldChecks();
  if (input.companyId && company === null)
    checks.add('companyId', '企業が見つかりません。選び直してください。', 'The company was not found.');
  if (input.clientId && client === null)
    checks.add('clientId', '相談者が見つかりません。選び直してください。', 'The client was not found.');
  if (client !== null) checkClientOf(checks, 'clientId', client, organisationId);
  // A contact without a company would slip through by comparing nothing with nothing.
  if (input.contactId && (contact === null || contact.companyId !== company?.id)) {
    checks.add('contactId', '担当者が見つかりません。選び直してください。', 'The contact was not found.');
  }
  checks.done();
  const onCase = input.caseId ? await command.lock(CaseEntity, input.caseId) : null;
  if (onCase !== null) assertFits(onCase, { ...input, organisationId }, company?.id ?? null, client?.id ?? null);
  return { company, client, onCase };
}

/** The constraint of the database says the same; here it is said in words. */
export function assertFits(
  onCase: CaseRecord,
  sheet: { readonly subject: InquirySubject; readonly sensitive?: boolean | null; readonly organisationId: string },
  companyId: string | null,
  clientId: string | null,
): void {
  // Somebody with posts in both organisations carries nothing from one to the other: that is what a referral is for.
  if (onCase.organisationId !== sheet.organisationId) {
    throw badField(
      'caseId',
      '他の組織の案件には入れられません。依頼で伝えてください。',
      'A sheet joins a case of its own organisation alone; a referral tells the other.',
    );
  }
  if (onCase.kind !== caseKindFor(sheet.subject)) {
    throw badField(
      'caseId',
      '個人の相談は企業の案件に、企業の相談は個人の案件に入れられません。',
      'An individual inquiry cannot join a company case, nor the reverse.',
    );
  }
  if (sheet.sensitive === true && !onCase.sensitive) {
    throw badField(
      'caseId',
      '要配慮の相談は、要配慮の案件にだけ入れられます。新しい案件にしてください。',
      'A sensitive inquiry joins only a sensitive case; open a new one.',
    );
  }
  if (onCase.status === 'CLOSED')
    throw badField(
      'caseId',
      '完了した案件です。先に完了を取り消してください。',
      'This case is closed; reopen it first.',
    );
  const otherCompany = companyId !== null && onCase.companyId !== null && onCase.companyId !== companyId;
  const otherClient = clientId !== null && onCase.clientId !== null && onCase.clientId !== clientId;
  if (otherCompany || otherClient)
    throw badField('caseId', '別の相手の案件です。番号をご確認ください。', 'This case is about somebody else.');
}

/** The last contact of the same party at this desk, as far as this desk may see. */
export async function lastContactAt(command: Command, deskId: string, party: Party): Promise<Date | null> {
  if (party.company === null && party.client === null) return null;
  const [row] = await command.em.execute<{ at: Date | null }[]>(
    `select max(started_at) as at from app.inquiry where desk_id = ? and (company_id = ? or client_id = ?)`,
    [deskId, party.company?.id ?? null, party.client?.id ?? null],
  );
  return row?.at ?? null;
}

/** Frozen at close (design §2): what the register says today, 不明 where it says nothing. */
export async function statisticsOf(command: Command, startedAt: Date, party: Pick<Party, 'company' | 'client'>) {
  const date = dateInTokyo(startedAt);
  const { company, client } = party;
  const [membership] =
    company === null
      ? []
      : await command.em.execute<{ member: boolean }[]>('select member from app.tcci_membership where company_id = ?', [
          company.id,
        ]);
  return {
    statDate: date,
    statFiscalYear: fiscalYearOf(date),
    statIndustry: company?.industry ?? client?.employerIndustry ?? UNKNOWN,
    statSizeBand: company === null ? (client?.employerSizeBand ?? UNKNOWN) : sizeBandOf(company.regularEmployees),
    statMunicipality: company?.municipality ?? client?.municipality ?? UNKNOWN,
    statMembership: membership === undefined ? UNKNOWN : membership.member ? 'MEMBER' : 'NOT_MEMBER',
  };
}
