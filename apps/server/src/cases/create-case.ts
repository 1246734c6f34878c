import {
  type CaseKind,
  caseNumber,
  dateInTokyo,
  fiscalYearOf,
  forbidden,
  normaliseForSearch,
  notFound,
  startClock,
  worksAt,
} from '@madoguchi/domain';
import { keepClientRestricted } from '../clients/guard-client.ts';
import { DESK_TIME_JSON, type DeskTimeRow, deskTimeOf, opensAtAll } from '../desks/desk-calendar.ts';
import type { Command } from '../run-command.ts';
import { refreshCaseSearch } from '../search/refresh-search.ts';
import { takeNumber } from '../take-number.ts';
import { CaseEntity, type CaseRecord } from './case.entity.ts';
import { watchClock } from './case-clock.ts';
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
  /** Who took it over the telephone, where the other end of a live transfer presses the key. */
  readonly openedById?: string;
  /** When the matter began, where it was noted on paper first; the command's instant otherwise. */
  readonly openedAt?: Date;
  /** Where the command has read it already. */
  readonly desk?: CaseDesk;
}

/** When the desk works, and whether the case counts: demo staff open demo cases. */
export interface CaseDesk {
  readonly time: DeskTimeRow;
  readonly demo: boolean;
}

const DESK_SQL = `select ${DESK_TIME_JSON} as time, s.demo from app.desk d cross join app.staff s where d.id = ?::uuid and s.id = ?::uuid`;

/**
 * A case with its number, its first-answer clock on the desk's calendar, its event, its search rows and its job.
 * The inner part of every command that opens one; inputs were checked and read as far as the actor may see.
 * @throws DomainError FORBIDDEN where the actor does not work at the desk
 */
export async function createCase(command: Command, input: NewCase): Promise<CaseRecord> {
  const { em, now, actor } = command;
  if (input.openedById === undefined && !worksAt(actor, input.deskId)) throw forbidden();
  await command.write();
  const found = input.desk ?? (await em.execute<CaseDesk[]>(DESK_SQL, [input.deskId, actor.staffId]))[0];
  if (found === undefined) throw notFound();
  const desk = deskTimeOf(found.time);
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
    openedById: input.openedById ?? actor.staffId,
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
        referralId: null,
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
