import {
  assertMayPrepareDisclosure,
  dateInTokyo,
  disclosureNumber,
  FieldChecks,
  fiscalYearOf,
  LIMITS,
  organisationAt,
} from '@madoguchi/domain';
import { ClientEntity } from '../clients/client.entity.ts';
import { CompanyEntity } from '../companies/company.entity.ts';
import type { Context } from '../context.ts';
import { takeNumber } from '../take-number.ts';
import { DisclosureEntity } from './disclosure.entity.ts';
import type { PrepareDisclosureInput } from './disclosure.input.ts';

/** Takes up a 開示請求. Nothing is gathered yet: a second person opens it (decision 12). */
export async function prepareDisclosure(context: Context, input: PrepareDisclosureInput): Promise<string> {
  const clientId = input.clientId ?? null;
  const companyId = input.companyId ?? null;
  const checks = new FieldChecks();
  checks.text('reference', input.reference, LIMITS.name, true);
  checks.text('reason', input.reason, LIMITS.reason, true);
  if ((clientId === null) === (companyId === null)) {
    checks.add('clientId', '相談者か企業のどちらか一方を選んでください。', 'Choose either a client or a company.');
  }
  checks.done();
  const { id } = await context.command('prepareDisclosure', input, async (command) => {
    const { em, now, actor } = command;
    assertMayPrepareDisclosure(actor, input.deskId);
    const organisationId = organisationAt(actor, input.deskId);
    if (clientId !== null) await command.lock(ClientEntity, clientId);
    if (companyId !== null) await command.lock(CompanyEntity, companyId);
    await command.write();
    const fiscalYear = fiscalYearOf(dateInTokyo(now));
    const disclosureId = command.id();
    em.persist(
      em.create(DisclosureEntity, {
        id: disclosureId,
        number: disclosureNumber(fiscalYear, await takeNumber(command, organisationId, 'DISCLOSURE', fiscalYear)),
        organisationId,
        deskId: input.deskId,
        clientId,
        companyId,
        reference: input.reference,
        reason: input.reason,
        status: 'REQUESTED',
        preparedById: actor.staffId,
        preparedAt: now,
        decidedById: null,
        decidedAt: null,
        validUntil: null,
        completedById: null,
        completedAt: null,
        version: 1,
      }),
    );
    await command.record({
      code: 'disclosure.prepared',
      stream: 'desk',
      subjectId: input.deskId,
      organisationId,
      deskId: input.deskId,
      codes: { disclosureId },
      content: { reference: input.reference, reason: input.reason },
    });
    return { id: disclosureId };
  });
  return id;
}
