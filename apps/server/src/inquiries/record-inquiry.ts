import {
  badField,
  caseKindFor,
  contactKindFor,
  FieldChecks,
  inquiryNumber,
  LIMITS,
  normaliseForSearch,
  recordableErrors,
} from '@madoguchi/domain';
import type { CaseRecord } from '../cases/case.entity.ts';
import { createCase } from '../cases/create-case.ts';
import { keepClientRestricted } from '../clients/guard-client.ts';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { refreshCaseSearch, refreshInquirySearch } from '../search/refresh-search.ts';
import { takeNumber } from '../take-number.ts';
import { personNorm } from '../wire/said.ts';
import { InquiryEntity, type InquiryRecord } from './inquiry.entity.ts';
import type { RecordInquiryInput } from './inquiry.input.ts';
import { type DeskFacts, deskFacts } from './inquiry-desk.ts';
import { findParty, lastContactAt, type Party, statisticsOf } from './inquiry-party.ts';
import { attachProgrammes } from './inquiry-programmes.ts';
import { callbackDigits, checkSheet, type SheetFields } from './sheet-checks.ts';

async function openCaseFor(
  command: Command,
  input: RecordInquiryInput,
  fields: SheetFields,
  party: Party,
  desk: DeskFacts,
): Promise<CaseRecord> {
  const subject = input.openCase?.subject ?? '';
  return createCase(command, {
    deskId: input.deskId,
    organisationId: desk.organisationId,
    desk,
    kind: caseKindFor(input.subject),
    sensitive: input.sensitive ?? false,
    urgent: input.urgent ?? false,
    subject,
    companyId: party.company?.id ?? null,
    establishmentId: null,
    contactId: input.contactId ?? null,
    clientId: party.client?.id ?? null,
    clientType: fields.clientType,
    language: fields.language,
    topics: fields.topics,
    programmeIds: input.programmeIds ?? [],
    assigneeId: (input.openCase?.assignToMe ?? true) ? command.actor.staffId : null,
    openedAt: input.startedAt,
  });
}

function sheetOf(command: Command, input: RecordInquiryInput, fields: SheetFields, endedAt: Date) {
  const { callerName, callerKana } = fields;
  return {
    ...fields,
    deskId: input.deskId,
    counsellorId: command.actor.staffId,
    kind: 'CONSULTATION',
    tallyKind: null,
    subject: input.subject,
    caseKind: caseKindFor(input.subject),
    urgent: input.urgent ?? false,
    audience: 'ORGANISATION',
    startedAt: input.startedAt,
    endedAt,
    recordedAt: command.now,
    interpreter: input.interpreter ?? false,
    textNorm: normaliseForSearch(`${fields.content}\n${fields.answer}`),
    callerNorm: personNorm(callerName, callerKana),
    telephoneDigits: callbackDigits(fields.callbackTelephone),
    version: 1,
  } as const;
}

async function record(
  command: Command,
  input: RecordInquiryInput,
  fields: SheetFields,
  endedAt: Date,
): Promise<InquiryRecord> {
  const { em } = command;
  const desk = await deskFacts(command, input.deskId);
  if (!fields.topics.every((topic) => desk.topics.includes(topic))) {
    throw badField('topics', 'この窓口の項目から選んでください。', 'Choose from the topics of this desk.');
  }
  const party = await findParty(command, input, desk.organisationId);
  const contactKind =
    input.contactKind ?? contactKindFor(await lastContactAt(command, input.deskId, party), party.onCase !== null);
  const statistics = await statisticsOf(command, input.startedAt, party);
  await command.write();
  const grown = input.openCase ? await openCaseFor(command, input, fields, party, desk) : null;
  const onCase = party.onCase ?? grown;
  // Late: from here to the commit everybody else of the organisation waits for the next number.
  const running = await takeNumber(command, desk.organisationId, 'INQUIRY', statistics.statFiscalYear);
  const inquiry = em.create(InquiryEntity, {
    ...sheetOf(command, input, fields, endedAt),
    ...statistics,
    id: command.id(),
    number: inquiryNumber(statistics.statFiscalYear, running),
    organisationId: desk.organisationId,
    sensitive: (input.sensitive ?? false) || (onCase?.sensitive ?? false),
    contactKind,
    companyId: party.company?.id ?? null,
    contactId: input.contactId ?? null,
    clientId: party.client?.id ?? null,
    caseId: onCase?.id ?? null,
    demo: desk.demo,
  });
  em.persist(inquiry);
  if (party.onCase !== null) party.onCase.lastActivityAt = command.now;
  await attachProgrammes(command, inquiry.id, input.programmeIds ?? []);
  return inquiry;
}

/**
 * The main job: one contact recorded, answered and closed in one transaction, with its number to say aloud; a case may
 * grow from it or take it in. A repeated request answers with the sheet that the first one made.
 * @throws DomainError BAD_USER_INPUT with every field at once, FORBIDDEN at a desk that is not one's own
 */
export async function recordInquiry(context: Context, input: RecordInquiryInput): Promise<string> {
  const checks = new FieldChecks();
  const fields = checkSheet(checks, input);
  if (input.openCase) checks.text('openCase.subject', input.openCase.subject, LIMITS.subject, true);
  if (input.openCase && input.caseId)
    checks.add(
      'caseId',
      '新しい案件か、いまある案件か、どちらかにしてください。',
      'Either a new case or an existing one.',
    );
  const endedAt = input.endedAt ?? context.now;
  const required = {
    ...fields,
    subject: input.subject,
    companyId: input.companyId ?? null,
    clientId: input.clientId ?? null,
    startedAt: input.startedAt,
    endedAt,
  };
  checks.addAll(recordableErrors(required, context.now));
  checks.done();
  const { id } = await context.command('recordInquiry', input, async (command) => {
    const inquiry = await record(command, input, fields, endedAt);
    if (input.draftId)
      await command.em.execute('delete from app.inquiry_draft where id = ? and staff_id = ?', [
        input.draftId,
        command.actor.staffId,
      ]);
    await command.record({
      code: 'inquiry.recorded',
      stream: inquiry.caseId === null ? 'inquiry' : 'case',
      subjectId: inquiry.caseId ?? inquiry.id,
      organisationId: inquiry.organisationId,
      deskId: inquiry.deskId,
      codes: {
        inquiryId: inquiry.id,
        number: inquiry.number,
        subject: inquiry.subject,
        channel: inquiry.channel,
        outcome: inquiry.outcome,
        topics: inquiry.topics,
        sensitive: inquiry.sensitive,
      },
      content: { content: inquiry.content, answer: inquiry.answer, callerName: inquiry.callerName },
    });
    await keepClientRestricted(command, inquiry.clientId);
    if (inquiry.caseId === null) await refreshInquirySearch(command, inquiry.id);
    else await refreshCaseSearch(command, inquiry.caseId);
    await command.notify('inquiry', inquiry.id);
    return { id: inquiry.id };
  });
  return id;
}
