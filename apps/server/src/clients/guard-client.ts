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
