import { assertInquiryAction, type CaseAccess, type InquiryAction, stale } from '@madoguchi/domain';
import { CaseEntity } from '../cases/case.entity.ts';
import type { Command } from '../run-command.ts';
import { InquiryEntity, type InquiryRecord } from './inquiry.entity.ts';

/**
 * Visible and locked, then permitted and legal, then the same version that the person looked at.
 * @param input without a version where nothing that was seen can be overwritten
 * @throws DomainError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION or CONFLICT, in this order
 */
export async function guardInquiry(
  command: Command,
  input: { readonly id: string; readonly version?: number },
  action: InquiryAction,
): Promise<InquiryRecord> {
  const inquiry = await command.lock(InquiryEntity, input.id);
  const onCase = inquiry.caseId === null ? null : await command.em.findOne(CaseEntity, { id: inquiry.caseId });
  const access: CaseAccess | null = inquiry.caseId === null ? null : onCase === null ? 'NONE' : 'FULL';
  assertInquiryAction(
    command.actor,
    { ...inquiry, onSensitiveCase: onCase?.sensitive ?? false },
    access,
    action,
    command.now,
  );
  if (input.version !== undefined && inquiry.version !== input.version) throw stale();
  return inquiry;
}
