import { CaseEntity } from '../cases/case.entity.ts';
import { keepClientRestricted } from '../clients/guard-client.ts';
import type { Context } from '../context.ts';
import { refreshCaseSearch, refreshInquirySearch } from '../search/refresh-search.ts';
import { guardInquiry } from './guard-inquiry.ts';
import type { AttachInquiryToCaseInput } from './inquiry.input.ts';
import { assertFits } from './inquiry-party.ts';

/**
 * Adds a recorded sheet to a case that goes on. An individual's sheet on a company's case is refused here in words and by a
 * constraint of the database in any case.
 */
export async function attachInquiryToCase(context: Context, input: AttachInquiryToCaseInput): Promise<string> {
  const { id } = await context.command('attachInquiryToCase', input, async (command) => {
    const inquiry = await guardInquiry(command, input, 'ATTACH');
    const onCase = await command.lock(CaseEntity, input.caseId);
    assertFits(onCase, inquiry, inquiry.companyId, inquiry.clientId);
    await command.write();
    inquiry.caseId = onCase.id;
    inquiry.contactKind = 'CONTINUING';
    inquiry.sensitive = inquiry.sensitive || onCase.sensitive;
    onCase.lastActivityAt = command.now;
    await command.record({
      code: 'inquiry.attached',
      stream: 'case',
      subjectId: onCase.id,
      organisationId: inquiry.organisationId,
      deskId: inquiry.deskId,
      codes: { inquiryId: inquiry.id, number: inquiry.number },
    });
    await keepClientRestricted(command, inquiry.clientId);
    await refreshInquirySearch(command, inquiry.id);
    await refreshCaseSearch(command, onCase.id);
    await command.notify('case', onCase.id);
    return { id: inquiry.id };
  });
  return id;
}
