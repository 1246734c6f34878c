import type { EventCode } from '@madoguchi/domain';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Command } from '../run-command.ts';
import type { LegalHoldRecord } from './legal-hold.entity.ts';

const CODES = {
  placed: { case: 'case.legalHoldPlaced', inquiry: 'inquiry.legalHoldPlaced' },
  lifted: { case: 'case.legalHoldLifted', inquiry: 'inquiry.legalHoldLifted' },
} as const satisfies Record<string, Record<'case' | 'inquiry', EventCode>>;

/** What befell a hold, in the stream of what it holds. */
export async function recordOnHeld(
  command: Command,
  hold: Pick<LegalHoldRecord, 'id' | 'caseId' | 'inquiryId' | 'organisationId' | 'deskId'>,
  what: keyof typeof CODES,
  reason: string,
): Promise<void> {
  const { organisationId, deskId } = hold;
  const said = { codes: { holdId: hold.id }, content: { reason } };
  if (hold.caseId !== null)
    await recordOnCase(command, { id: hold.caseId, organisationId, deskId }, CODES[what].case, said);
  if (hold.inquiryId === null) return;
  // Open screens of the desk are told nothing: a hold is not theirs to know.
  await command.record({
    code: CODES[what].inquiry,
    stream: 'inquiry',
    subjectId: hold.inquiryId,
    organisationId,
    deskId,
    ...said,
  });
}
