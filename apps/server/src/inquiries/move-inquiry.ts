import { badField, canMoveInquiryTo, FieldChecks, forbidden, LIMITS, notFound } from '@madoguchi/domain';
import { ClientEntity } from '../clients/client.entity.ts';
import { checkClientOf, keepClientRestricted } from '../clients/guard-client.ts';
import { CompanyEntity } from '../companies/company.entity.ts';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { refreshCaseSearch, refreshInquirySearch } from '../search/refresh-search.ts';
import { guardInquiry } from './guard-inquiry.ts';
import type { InquiryRecord } from './inquiry.entity.ts';
import type { MoveInquiryInput } from './inquiry.input.ts';
import { type Party, statisticsOf } from './inquiry-party.ts';

async function moveToDesk(command: Command, inquiry: InquiryRecord, deskId: string): Promise<void> {
  const [desk] = await command.em.execute<{ organisationId: string }[]>(
    'select organisation_id as "organisationId" from app.desk where id = ?',
    [deskId],
  );
  if (desk === undefined) throw notFound();
  if (!canMoveInquiryTo(command.actor, inquiry, { deskId, organisationId: desk.organisationId })) throw forbidden();
  if (inquiry.caseId !== null) {
    throw badField('detachFromCase', '先に案件から外してください。', 'Take it off its case first.');
  }
  inquiry.deskId = deskId;
}

/** Filed under the right party, a sheet counts with what the register says of that one; the trail keeps what it counted with. */
async function restateFor(
  command: Command,
  inquiry: InquiryRecord,
  party: Pick<Party, 'company' | 'client'>,
): Promise<void> {
  Object.assign(inquiry, await statisticsOf(command, inquiry.startedAt, party));
}

async function moveToParty(command: Command, inquiry: InquiryRecord, input: MoveInquiryInput): Promise<void> {
  if ((input.toCompanyId || input.toClientId) && inquiry.caseId !== null) {
    throw badField('detachFromCase', '先に案件から外してください。', 'Take it off its case first.');
  }
  if (input.toCompanyId) {
    if (inquiry.subject !== 'COMPANY')
      throw badField(
        'toCompanyId',
        '個人の相談に企業は付けられません。',
        'An individual inquiry cannot carry a company.',
      );
    const company = await command.em.findOne(CompanyEntity, { id: input.toCompanyId });
    if (company === null) throw notFound();
    await restateFor(command, inquiry, { company, client: null });
    inquiry.companyId = input.toCompanyId;
    inquiry.contactId = null;
  }
  if (input.toClientId) {
    if (inquiry.subject !== 'INDIVIDUAL')
      throw badField(
        'toClientId',
        '個人の相談にだけ相談者を付けられます。',
        'Only an individual inquiry carries a client.',
      );
    const client = await command.em.findOne(ClientEntity, { id: input.toClientId });
    if (client === null) throw notFound();
    const checks = new FieldChecks();
    checkClientOf(checks, 'toClientId', client, inquiry.organisationId);
    checks.done();
    await restateFor(command, inquiry, { company: null, client });
    inquiry.clientId = input.toClientId;
  }
}

/** A sheet filed on the wrong desk, case, company or person; by a supervisor, with a reason. The trail keeps where it stood. */
export async function moveInquiry(context: Context, input: MoveInquiryInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  if (!input.toDeskId && !input.toCompanyId && !input.toClientId && input.detachFromCase !== true) {
    checks.add('toDeskId', '移動先を選んでください。', 'Choose where it goes.');
  }
  checks.done();
  const { id } = await context.command('moveInquiry', input, async (command) => {
    const inquiry = await guardInquiry(command, input, 'MOVE');
    const from = {
      deskId: inquiry.deskId,
      caseId: inquiry.caseId,
      companyId: inquiry.companyId,
      clientId: inquiry.clientId,
      industry: inquiry.statIndustry,
      sizeBand: inquiry.statSizeBand,
      municipality: inquiry.statMunicipality,
      membership: inquiry.statMembership,
    };
    if (input.detachFromCase === true) inquiry.caseId = null;
    await moveToParty(command, inquiry, input);
    if (input.toDeskId) await moveToDesk(command, inquiry, input.toDeskId);
    await command.write();
    await command.record({
      code: 'inquiry.moved',
      stream: from.caseId === null ? 'inquiry' : 'case',
      subjectId: from.caseId ?? inquiry.id,
      organisationId: inquiry.organisationId,
      deskId: from.deskId,
      codes: {
        inquiryId: inquiry.id,
        number: inquiry.number,
        fromDeskId: from.deskId,
        toDeskId: inquiry.deskId,
        fromCompanyId: from.companyId,
        fromClientId: from.clientId,
        fromIndustry: from.industry,
        fromSizeBand: from.sizeBand,
        fromMunicipality: from.municipality,
        fromMembership: from.membership,
      },
      content: { reason: input.reason },
    });
    for (const clientId of new Set([from.clientId, inquiry.clientId])) await keepClientRestricted(command, clientId);
    await refreshInquirySearch(command, inquiry.id);
    if (from.caseId !== null) await refreshCaseSearch(command, from.caseId);
    await command.notify('inquiry', inquiry.id);
    return { id: inquiry.id };
  });
  return id;
}
