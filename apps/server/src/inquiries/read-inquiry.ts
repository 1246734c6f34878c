import { notFound, worksAt } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { recordRead } from '../record-read.ts';
import type { ReadTransaction } from '../run-query.ts';
import { findInquiry } from './inquiry.queries.ts';
import type { Inquiry } from './inquiry.type.ts';

/** Reading what is sensitive or another desk's is recorded, and committed, before the sheet is sent (design §4). */
async function sheet(context: Context, read: ReadTransaction, id: string): Promise<Inquiry | undefined> {
  const found = await findInquiry(read, id, context.now);
  if (found === undefined) return undefined;
  const { inquiry, organisationId } = found;
  if (inquiry.sensitive || !worksAt(await read.actor(), inquiry.deskId)) {
    await recordRead(context.services, context.request.sessionHash, {
      code: 'inquiry.read',
      subjectId: inquiry.id,
      organisationId,
      deskId: inquiry.deskId,
      caseId: inquiry.caseId,
    });
  }
  return inquiry;
}

/** The sheet of a query. @throws DomainError NOT_FOUND */
export async function openInquiry(context: Context, id: string): Promise<Inquiry> {
  const found = await sheet(context, context.read, id);
  if (found === undefined) throw notFound();
  return found;
}

/** The sheet after a command, if it is still the reader's to see. */
export async function readInquiryIfVisible(context: Context, id: string): Promise<Inquiry | null> {
  return (await context.after((read) => sheet(context, read, id))) ?? null;
}

/** The sheet after a command. @throws DomainError NOT_FOUND */
export async function readInquiry(context: Context, id: string): Promise<Inquiry> {
  const found = await readInquiryIfVisible(context, id);
  if (found === null) throw notFound();
  return found;
}
