import {
  dateInTokyo,
  FieldChecks,
  fiscalYearOf,
  LIMITS,
  normaliseForSearch,
  recordableErrors,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { refreshCaseSearch, refreshInquirySearch } from '../search/refresh-search.ts';
import { personNorm } from '../wire/said.ts';
import { guardInquiry } from './guard-inquiry.ts';
import { InquiryCorrectionEntity, type InquiryRecord } from './inquiry.entity.ts';
import type { CorrectInquiryInput } from './inquiry.input.ts';
import { attachProgrammes } from './inquiry-programmes.ts';
import { callbackDigits, checkSheet } from './sheet-checks.ts';

const TYPED = [
  'channel',
  'callerRelation',
  'callerName',
  'callerKana',
  'callbackTelephone',
  'clientType',
  'language',
  'topics',
  'content',
  'answer',
  'referralSource',
  'outcome',
] as const;

function changedFields(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** The sheet as it would stand; a field that was not sent stays, one that was sent as null becomes empty. */
function corrected(inquiry: InquiryRecord, input: CorrectInquiryInput, now: Date) {
  const merged = Object.fromEntries(TYPED.map((key) => [key, input[key] === undefined ? inquiry[key] : input[key]]));
  const checks = new FieldChecks();
  const fields = checkSheet(checks, merged);
  const startedAt = input.startedAt ?? inquiry.startedAt;
  const endedAt = input.endedAt ?? inquiry.endedAt;
  checks.addAll(
    recordableErrors(
      {
        ...fields,
        subject: inquiry.subject,
        companyId: inquiry.companyId,
        clientId: inquiry.clientId,
        startedAt,
        endedAt,
      },
      now,
    ),
  );
  checks.done();
  return {
    ...fields,
    startedAt,
    endedAt,
    interpreter: input.interpreter ?? inquiry.interpreter,
    contactKind: input.contactKind ?? inquiry.contactKind,
    urgent: input.urgent ?? inquiry.urgent,
  };
}

async function replaceProgrammes(command: Command, inquiryId: string, programmeIds: readonly string[]): Promise<void> {
  await command.em.execute('delete from app.inquiry_programme where inquiry_id = ?', [inquiryId]);
  await attachProgrammes(command, inquiryId, programmeIds);
}

/**
 * Corrects a recorded sheet: the own one within thirty days, afterwards a supervisor. What stood before stays in the trail; the
 * frozen attributes stay, only the day follows a corrected time.
 * @throws DomainError CONFLICT where somebody corrected it first
 */
export async function correctInquiry(context: Context, input: CorrectInquiryInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('correctInquiry', input, async (command) => {
    const inquiry = await guardInquiry(command, input, 'CORRECT');
    const next = corrected(inquiry, input, command.now);
    const before = Object.fromEntries(Object.keys(next).map((key) => [key, inquiry[key as keyof InquiryRecord]]));
    const fields = changedFields(before, next);
    if (input.programmeIds) fields.push('programmes');
    await command.write();
    Object.assign(inquiry, next, {
      textNorm: normaliseForSearch(`${next.content}\n${next.answer}`),
      callerNorm: personNorm(next.callerName, next.callerKana),
      telephoneDigits: callbackDigits(next.callbackTelephone),
      statDate: dateInTokyo(next.startedAt),
      statFiscalYear: fiscalYearOf(dateInTokyo(next.startedAt)),
    });
    if (input.programmeIds) await replaceProgrammes(command, inquiry.id, input.programmeIds);
    command.em.persist(
      command.em.create(InquiryCorrectionEntity, {
        id: command.id(),
        inquiryId: inquiry.id,
        at: command.now,
        byId: command.actor.staffId,
        reason: input.reason,
        fields,
      }),
    );
    await command.record({
      code: 'inquiry.corrected',
      stream: inquiry.caseId === null ? 'inquiry' : 'case',
      subjectId: inquiry.caseId ?? inquiry.id,
      organisationId: inquiry.organisationId,
      deskId: inquiry.deskId,
      codes: { inquiryId: inquiry.id, number: inquiry.number, fields },
      content: { reason: input.reason, before: Object.fromEntries(fields.map((key) => [key, before[key]])) },
    });
    if (inquiry.caseId === null) await refreshInquirySearch(command, inquiry.id);
    else await refreshCaseSearch(command, inquiry.caseId);
    await command.notify('inquiry', inquiry.id);
    return { id: inquiry.id };
  });
  return id;
}
