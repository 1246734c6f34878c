import { notFound, worksAt } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { recordRead } from '../record-read.ts';
import type { ReadTransaction } from '../run-query.ts';
import type { Case } from './case.type.ts';
import { findCase } from './case-page.queries.ts';

/** Reading what is sensitive or another desk's is recorded, and committed, before the page is sent (design §4). */
async function page(context: Context, read: ReadTransaction, id: string): Promise<Case | undefined> {
  const found = await findCase(read, id, context.now);
  if (found === undefined) return undefined;
  if (found.sensitive || !worksAt(await read.actor(), found.desk.id)) {
    await recordRead(context.services, context.request.sessionHash, {
      code: 'case.read',
      subjectId: found.id,
      organisationId: found.desk.organisation.id,
      deskId: found.desk.id,
      caseId: found.id,
    });
  }
  for (const referral of found.foreign)
    await recordRead(context.services, context.request.sessionHash, {
      code: 'referral.read',
      ...referral,
      right: 'OTHER_END',
    });
  return found;
}

/** What lies in a file that was opened to an auditor is read like its page: on the record before it is sent. */
export async function recordAuditorsRead(context: Context, caseId: string): Promise<void> {
  const actor = await context.actor();
  if (!actor.memberships.some((each) => each.role === 'AUDITOR')) return;
  const [row] = await context.read.rows<{ deskId: string; organisationId: string }>(
    'audited_case',
    `select c.desk_id as "deskId", c.organisation_id as "organisationId" from app.cases c where c.id = $1`,
    [caseId],
  );
  if (row === undefined || worksAt(actor, row.deskId)) return;
  const { sessionHash } = context.request;
  await recordRead(context.services, sessionHash, { code: 'case.read', subjectId: caseId, caseId, ...row });
}

/** The page of a query. @throws DomainError NOT_FOUND */
export async function openCasePage(context: Context, id: string): Promise<Case> {
  const found = await page(context, context.read, id);
  if (found === undefined) throw notFound();
  return found;
}

/** The page after a command, if it is still the reader's to see. */
export async function readCaseIfVisible(context: Context, id: string): Promise<Case | null> {
  return (await context.after((read) => page(context, read, id))) ?? null;
}

/** The page after a command. @throws DomainError NOT_FOUND */
export async function readCase(context: Context, id: string): Promise<Case> {
  const found = await readCaseIfVisible(context, id);
  if (found === null) throw notFound();
  return found;
}
