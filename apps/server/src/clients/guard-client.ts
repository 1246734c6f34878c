import type { FieldChecks } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';

/** A person known from sensitive matters alone is known to those who may read them, not to the whole desk. */
export async function keepClientRestricted(command: Command, clientId: string | null): Promise<void> {
  if (clientId === null) return;
  await command.em.flush();
  await command.em.execute(
    `update app.client set restricted = fn.client_stays_restricted(id) where id = ?::uuid and restricted <> fn.client_stays_restricted(id)`,
    [clientId],
  );
}

/**
 * A client belongs to the organisation that recorded them: filed under a sheet or a case of another one they would be read there.
 * Somebody with posts in both organisations carries nobody across; that is what a referral is for.
 * @param field where the client was chosen
 * @param organisationId whose sheet or case it is
 */
export function checkClientOf(
  checks: FieldChecks,
  field: string,
  client: { readonly organisationId: string },
  organisationId: string,
): void {
  if (client.organisationId === organisationId) return;
  checks.add(
    field,
    '他の組織で登録された相談者は選べません。この組織で登録するか、依頼で伝えてください。',
    'This client was recorded by the other organisation. Record them here, or send a referral.',
  );
}
