import type { Context } from '../context.ts';
import { recordRead } from '../record-read.ts';
import type { ReadTransaction } from '../run-query.ts';
import { getDisclosureBundle } from './disclosure.queries.ts';
import type { DisclosureBundle } from './disclosure.type.ts';

async function bundle(context: Context, read: ReadTransaction, id: string): Promise<DisclosureBundle> {
  const found = await getDisclosureBundle(read, id, context.now);
  if (found.passages.length > 0) {
    await recordRead(context.services, context.request.sessionHash, {
      code: 'disclosure.read',
      subjectId: found.disclosure.id,
      organisationId: found.disclosure.organisationId,
      deskId: found.disclosure.deskId,
    });
  }
  return found;
}

/** The bundle of a query: that it is read is recorded before it is sent. @throws DomainError NOT_FOUND */
export function openDisclosure(context: Context, id: string): Promise<DisclosureBundle> {
  return bundle(context, context.read, id);
}

/** The bundle after a command. @throws DomainError NOT_FOUND */
export function readDisclosure(context: Context, id: string): Promise<DisclosureBundle> {
  return context.after((read) => bundle(context, read, id));
}
