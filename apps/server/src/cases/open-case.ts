import {
  assertInquiryAction,
  type CaseKind,
  caseKindFor,
  caseNumber,
  dateInTokyo,
  FieldChecks,
  fiscalYearOf,
  forbidden,
  LIMITS,
  normaliseForSearch,
  notFound,
  stale,
  startClock,
  UNKNOWN,
  worksAt,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { DESK_TIME_JSON, type DeskTimeRow, deskTimeOf, opensAtAll } from '../desks/desk-calendar.ts';
import { InquiryEntity, type InquiryRecord } from '../inquiries/inquiry.entity.ts';
import type { Command } from '../run-command.ts';
import { refreshCaseSearch, refreshInquirySearch } from '../search/refresh-search.ts';
import { takeNumber } from '../take-number.ts';
import { CaseEntity, type CaseRecord } from './case.entity.ts';
import type { OpenCaseInput } from './case.input.ts';
import { checkClientType, checkLanguage, checkTopics } from './case-checks.ts';
import { watchClock } from './case-clock.ts';
import { checkParty } from './case-party.ts';
import { addProgrammes } from './case-programmes.ts';
import { ClockEntity } from './clock.entity.ts';

/** What a new case says; everything in it is checked by the command that asks for it. */
export interface NewCase {
  readonly deskId: string;
  readonly organisationId: string;
  readonly kind: CaseKind;
  readonly sensitive: boolean;
  readonly urgent: boolean;
  readonly subject: string;
  readonly companyId: string | null;
  readonly establishmentId: string | null;
  readonly contactId: string | null;
  readonly clientId: string | null;
  readonly clientType: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly programmeIds: readonly string[];
  readonly assigneeId: string | null;
  /** When the matter began, where it was noted on paper first; the command's instant otherwise. */
  readonly openedAt?: Date;
}

/** Where and when the case counts; demo staff open demo cases. */
const DESK_SQL = `select ${DESK_TIME_JSON} as desk, s.demo from app.desk d cross join app.staff s where d.id = ?::uuid and s.id = ?::uuid`;

/**
 * A case with its number, its first-answer clock on the desk's calendar, its event, its search rows and its job.
 * The inner part of every command that opens one; inputs were checked and read as far as the actor may see.
 * @throws DomainError FORBIDDEN where the actor does not work at the desk
 */
export async function createCase(command: Command, input: NewCase): Promise<CaseRecord> {
  const { em, now, actor } = command;
  if (!worksAt(actor, input.deskId)) throw forbidden();
  await command.write();
  const [found] = await em.execute<{ desk: DeskTimeRow; demo: boolean }[]>(DESK_SQL, [input.deskId, actor.staffId]);
  if (found === undefined) throw notFound();
  const desk = deskTimeOf(found.desk);
  const openedAt = input.openedAt ?? now;
  const fiscalYear = fiscalYearOf(dateInTokyo(openedAt));
  const running = await takeNumber(command, input.organisationId, 'CASE', fiscalYear);
  const clock = opensAtAll(desk.calendar) ? startClock(openedAt, desk.firstAnswerMinutes, desk.calendar) : null;
  const id = command.id();
  const created = em.create(CaseEntity, {
    id,
    number: caseNumber(fiscalYear, running),
    fiscalYear,
    organisationId: input.organisationId,
    deskId: input.deskId,
    kind: input.kind,
    sensitive: input.sensitive,
    urgent: input.urgent,
    status: 'NEW',
    subject: input.subject,
    subjectNorm: normaliseForSearch(input.subject),
    companyId: input.companyId,
    establishmentId: input.establishmentId,
    contactId: input.contactId,
    clientId: input.clientId,
    clientType: input.clientType,
    language: input.language,
    topics: [...input.topics],
    openedById: actor.staffId,
    assigneeId: input.assigneeId,
    deputyId: null,
    holdOn: null,
    holdUntil: null,
    holdReason: null,
    dueAt: clock?.dueAt ?? null,
    nextOn: null,
    plateMessage: null,
    outcome: null,
    closingNote: null,
    openedAt,
    lastActivityAt: now,
    closedAt: null,
    demo: found.demo,
    version: 1,
  });
  await em.persist(created).flush();
  if (clock !== null) {
    const clockId = command.id();
    em.persist(
      em.create(ClockEntity, {
        ...clock,
        id: clockId,
        caseId: id,
        organisationId: input.organisationId,
        deskId: input.deskId,
        kind: 'FIRST_ANSWER',
        basisMinutes: desk.firstAnswerMinutes,
        startedAt: openedAt,
      }),
    );
    await watchClock(command, { id: clockId, dueAt: clock.dueAt });
  }
  await addProgrammes(command, id, input.programmeIds);
  await keepClientRestricted(command, input.clientId);
  await command.record({
    code: 'case.opened',
    stream: 'case',
    subjectId: id,
    organisationId: input.organisationId,
    deskId: input.deskId,
    codes: {
      number: created.number,
      kind: input.kind,
      sensitive: input.sensitive,
      urgent: input.urgent,
      companyId: input.companyId,
      clientId: input.clientId,
      assigneeId: input.assigneeId,
      topics: input.topics,
    },
    content: { subject: input.subject },
  });
  await refreshCaseSearch(command, id);
  await command.notify('case', id);
  return created;
}

/** A person known from sensitive matters alone is known to those who may read them, not to the whole desk. */
async function keepClientRestricted(command: Command, clientId: string | null): Promise<void> {
  if (clientId === null) return;
  await command.em.execute(
    `update app.client set restricted = fn.client_stays_restricted(id) where id = ?::uuid and restricted <> fn.client_stays_restricted(id)`,
    [clientId],
  );
}

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
    await checkParty(command, seen, input.kind, party);
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
