import {
  type CaseKind, caseNumber, dateInTokyo, fiscalYearOf, forbidden, normaliseForSearch, notFound, startClock, worksAt,
} from '@madoguchi/domain';
import { findDeskTime, opensAtAll } from '../desks/desk-calendar.ts';
import type { Command } from '../run-command.ts';
import { refreshCaseSearch } from '../search/refresh-search.ts';
import { CaseEntity, type CaseRecord } from './case.entity.ts';
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

/** The counter's row is the lock: two desks of one organisation never get the same number. Demo staff open demo cases. */
const NUMBER_SQL = `
  with counted as (
    insert into app.counter (organisation_id, kind, fiscal_year, value) values (?::uuid, 'CASE', ?, 1)
    on conflict (organisation_id, kind, fiscal_year) do update set value = app.counter.value + 1 returning value)
  select counted.value::int as value, s.demo from counted, app.staff s where s.id = ?::uuid`;

/**
 * A case with its number, its first-answer clock on the desk's calendar, its event, its search rows and its job.
 * The inner part of every command that opens one; inputs were checked and read as far as the actor may see.
 * @throws DomainError FORBIDDEN where the actor does not work at the desk
 */
export async function createCase(command: Command, input: NewCase): Promise<CaseRecord> {
  const { em, now, actor } = command;
  if (!worksAt(actor, input.deskId)) throw forbidden();
  await command.write();
  const desk = await findDeskTime(em, input.deskId);
  if (desk === undefined) throw notFound();
  const openedAt = input.openedAt ?? now;
  const fiscalYear = fiscalYearOf(dateInTokyo(openedAt));
  const [counted] = await em.execute<{ value: number; demo: boolean }[]>(NUMBER_SQL, [desk.organisationId, fiscalYear, actor.staffId]);
  if (counted === undefined) throw notFound();
  const clock = opensAtAll(desk.calendar) ? startClock(openedAt, desk.firstAnswerMinutes, desk.calendar) : null;
  const id = command.id();
  const created = em.create(CaseEntity, {
    id,
    number: caseNumber(fiscalYear, counted.value),
    fiscalYear,
    organisationId: desk.organisationId,
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
    demo: counted.demo,
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
        organisationId: desk.organisationId,
        deskId: input.deskId,
        kind: 'FIRST_ANSWER',
        basisMinutes: desk.firstAnswerMinutes,
        startedAt: openedAt,
      }),
    );
    await command.enqueue('clock-breach', { clockId }, { key: `clock-breach:${clockId}`, runAt: clock.dueAt });
  }
  await addProgrammes(command, id, input.programmeIds);
  await keepClientRestricted(command, input.clientId);
  await command.record({
    code: 'case.opened',
    stream: 'case',
    subjectId: id,
    organisationId: desk.organisationId,
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

/** The lines pointed out on a case; those that it has already stay. Returns those that are new. */
export async function addProgrammes(command: Command, caseId: string, programmeIds: readonly string[]): Promise<string[]> {
  if (programmeIds.length === 0) return [];
  const rows = await command.em.execute<{ programme_id: string }[]>(
    `insert into app.case_programme (case_id, programme_id)
     select ?::uuid, p.id from app.programme p where p.id = any (?::uuid[]) on conflict do nothing returning programme_id`,
    [caseId, `{${programmeIds.join(',')}}`],
  );
  return rows.map((row) => row.programme_id);
}

/** A person known from sensitive matters alone is known to those who may read them, not to the whole desk. */
async function keepClientRestricted(command: Command, clientId: string | null): Promise<void> {
  if (clientId === null) return;
  await command.em.execute(
    `update app.client set restricted = fn.client_stays_restricted(id) where id = ?::uuid and restricted <> fn.client_stays_restricted(id)`,
    [clientId],
  );
}
