import { type CaseKind, type FieldChecks, partyErrors } from '@madoguchi/domain';
import { checkClientOf } from '../clients/guard-client.ts';
import type { Command } from '../run-command.ts';

export interface CaseParty {
  readonly companyId: string | null;
  readonly establishmentId: string | null;
  readonly contactId: string | null;
  readonly clientId: string | null;
}

/** Asked under the reader's own rights: what may not be seen is missing. */
const VISIBLE_SQL = `
  select exists (select 1 from app.company k where k.id = asked.company) as company,
         exists (select 1 from app.establishment e where e.id = asked.establishment and e.company_id = asked.company) as establishment,
         exists (select 1 from app.contact t where t.id = asked.contact and t.company_id = asked.company) as contact,
         (select l.organisation_id from app.client l where l.id = asked.client) as client
    from (select ?::uuid as company, ?::uuid as establishment, ?::uuid as contact, ?::uuid as client) asked`;

/**
 * Whom a case is about must be of its kind, visible, and belong together. Collects; call it before `write`.
 * @param organisationId whose case it is
 */
export async function checkParty(
  command: Command,
  checks: FieldChecks,
  kind: CaseKind,
  party: CaseParty,
  organisationId: string,
): Promise<void> {
  checks.addAll(partyErrors(kind, party));
  const { companyId, establishmentId, contactId, clientId } = party;
  if ([companyId, establishmentId, contactId, clientId].every((id) => id === null)) return;
  const [seen] = await command.em.execute<
    (Record<'company' | 'establishment' | 'contact', boolean> & { readonly client: string | null })[]
  >(VISIBLE_SQL, [companyId, establishmentId, contactId, clientId]);
  if (companyId !== null && !seen?.company)
    checks.add('companyId', '企業が見つかりません。選び直してください。', 'The company was not found.');
  if (establishmentId !== null && !seen?.establishment) {
    checks.add('establishmentId', 'この企業の事業所から選んでください。', 'Choose an establishment of this company.');
  }
  if (contactId !== null && !seen?.contact)
    checks.add('contactId', 'この企業の担当者から選んでください。', 'Choose a contact of this company.');
  if (clientId === null) return;
  const { client = null } = seen ?? {};
  if (client === null)
    checks.add('clientId', '相談者が見つかりません。選び直してください。', 'The client was not found.');
  else checkClientOf(checks, 'clientId', { organisationId: client }, organisationId);
}
