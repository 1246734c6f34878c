import {
  assertInquiryAction,
  caseKindFor,
  FieldChecks,
  forbidden,
  LIMITS,
  stale,
  UNKNOWN,
  worksAt,
} from '@madoguchi/domain';
import { keepClientRestricted } from '../clients/guard-client.ts';
import type { Context } from '../context.ts';
import { InquiryEntity, type InquiryRecord } from '../inquiries/inquiry.entity.ts';
import type { Command } from '../run-command.ts';
import { refreshCaseSearch, refreshInquirySearch } from '../search/refresh-search.ts';
import type { CaseRecord } from './case.entity.ts';
import type { OpenCaseInput } from './case.input.ts';
import { checkClientType, checkLanguage, checkTopics } from './case-checks.ts';
import { checkParty } from './case-party.ts';
import { createCase } from './create-case.ts';

/** The sheet that a case grows from: visible, locked, unchanged since it was seen, still alone, and of this desk. */
async function lockInquiry(command: Command, input: OpenCaseInput, checks: FieldChecks): Promise<InquiryRecord | null> {
  if (!input.inquiryId) return null;
  const inquiry = await command.lock(InquiryEntity, input.inquiryId);
  assertInquiryAction(command.actor, inquiry, null, 'OPEN_CASE', command.now);
  if (typeof input.inquiryVersion === 'number' && inquiry.version !== input.inquiryVersion) throw stale();
  if (inquiry.deskId !== input.deskId)
    checks.add('deskId', '相談を受けた窓口で案件にしてください。', 'Open the case at the desk that took the inquiry.');
  if (caseKindFor(inquiry.subject) !== input.kind) {
    checks.add('kind', '相談の区分（企業・個人）と合いません。', 'This does not match whom the inquiry was about.');
  }
  return inquiry;
}

/** The sheet moves under its case: found by the case's words from now on, and as sensitive as the case. */
async function bringInquiry(command: Command, inquiry: InquiryRecord, opened: CaseRecord): Promise<void> {
  inquiry.caseId = opened.id;
  inquiry.sensitive = inquiry.sensitive || opened.sensitive;
  await command.record({
    code: 'inquiry.attached',
    stream: 'case',
    subjectId: opened.id,
    organisationId: opened.organisationId,
    deskId: opened.deskId,
    codes: { inquiryId: inquiry.id, number: inquiry.number },
  });
  await refreshInquirySearch(command, inquiry.id);
  await refreshCaseSearch(command, opened.id);
  await keepClientRestricted(command, inquiry.clientId);
  await command.notify('inquiry', inquiry.id);
}

/**
 * 案件の開始, from an inquiry or without one. What the sheet knows of the party is taken over where nothing else is said.
 * @throws DomainError FORBIDDEN at a desk that is not one's own, BAD_USER_INPUT with every field at once
 */
export async function openCase(context: Context, input: OpenCaseInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('subject', input.subject, LIMITS.subject, true);
  const topics = checkTopics(checks, input.topics);
  const clientType = input.clientType ? checkClientType(checks, input.clientType) : null;
  const language = input.language ? checkLanguage(checks, input.language) : null;
  checks.done();
  const { id } = await context.command('openCase', input, async (command) => {
    const { actor } = command;
    const organisationId = actor.memberships.find((each) => each.deskId === input.deskId)?.organisationId;
    if (!worksAt(actor, input.deskId) || organisationId === undefined) throw forbidden();
    const seen = new FieldChecks();
    const inquiry = await lockInquiry(command, input, seen);
    const party = {
      companyId: input.companyId ?? inquiry?.companyId ?? null,
      establishmentId: input.establishmentId ?? null,
      contactId: input.contactId ?? inquiry?.contactId ?? null,
      clientId: input.clientId ?? inquiry?.clientId ?? null,
    };
    await checkParty(command, seen, input.kind, party, organisationId);
    seen.done();
    const opened = await createCase(command, {
      ...party,
      deskId: input.deskId,
      organisationId,
      kind: input.kind,
      sensitive: (input.sensitive ?? false) || (inquiry?.sensitive ?? false),
      urgent: input.urgent ?? false,
      subject: input.subject,
      clientType: clientType ?? inquiry?.clientType ?? UNKNOWN,
      language: language ?? inquiry?.language ?? 'ja',
      topics,
      programmeIds: input.programmeIds ?? [],
      assigneeId: (input.assignToMe ?? true) ? actor.staffId : null,
    });
    if (inquiry !== null) await bringInquiry(command, inquiry, opened);
    return { id: opened.id };
  });
  return id;
}
