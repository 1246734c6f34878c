import { notFound } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { type ClientName, clientNameJson } from './client-name.type.ts';

/** @throws DomainError NOT_FOUND where they do not exist or may not be seen */
export async function getClientName(read: ReadTransaction, id: string): Promise<ClientName> {
  const client = await read.json<ClientName>(
    'client_name',
    `select ${clientNameJson('l')} as json from app.client l where l.id = $1`,
    [id],
  );
  if (client === undefined) throw notFound();
  return client;
}
