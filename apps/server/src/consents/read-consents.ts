import { notFound, worksAt } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { recordRead } from '../record-read.ts';
import type { ReadTransaction } from '../run-query.ts';
import { findConsents } from './consent.queries.ts';
import type { ConsentBook } from './consent.type.ts';

async function open(context: Context, read: ReadTransaction, caseId: string): Promise<ConsentBook> {
  const found = await findConsents(read, caseId, context.now);
  if (found === undefined) throw notFound();
  const { facts, book } = found;
  if (facts.sensitive || !worksAt(await read.actor(), facts.deskId)) {
    await recordRead(context.services, context.request.sessionHash, {
      code: 'case.read',
      subjectId: facts.id,
      organisationId: facts.organisationId,
      deskId: facts.deskId,
      caseId: facts.id,
    });
  }
  return book;
}

/** Who agreed to what speaks of the case: reading it is recorded like the page (design §4). @throws DomainError NOT_FOUND */
export function openConsents(context: Context, caseId: string): Promise<ConsentBook> {
  return open(context, context.read, caseId);
}

/** The same after a command. */
export function consentsAfter(context: Context, caseId: string): Promise<ConsentBook> {
  return context.after((read) => open(context, read, caseId));
}
