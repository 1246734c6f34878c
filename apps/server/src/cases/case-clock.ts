import {
  type ClockFacts,
  endOfBusinessDay,
  type FIRST_ANSWER_CLOCK,
  type HoldOn,
  holdPausesClock,
  meetClock,
  type NoteKind,
  noteMeetsClock,
  pauseClock,
  resumeClock,
} from '@madoguchi/domain';
import { findDeskTime, opensAtAll } from '../desks/desk-calendar.ts';
import type { Command } from '../run-command.ts';
import type { CaseRecord } from './case.entity.ts';
import { ClockEntity, type ClockRecord } from './clock.entity.ts';

/** The job that tells of a breach looks at the clock when it runs; a clock that moved has its job at the new instant. */
export async function watchClock(
  command: Command,
  clock: { readonly id: string; readonly dueAt: Date },
): Promise<void> {
  await command.enqueue('clock-breach', { clockId: clock.id }, { key: `clock-breach:${clock.id}`, runAt: clock.dueAt });
}

function openClock(command: Command, row: CaseRecord): Promise<ClockRecord | null> {
  return command.em.findOne(ClockEntity, { caseId: row.id, kind: 'FIRST_ANSWER', metAt: null });
}

/** The first answer of a case that woke unanswered is the first entry made on it. */
export async function meetClockByNote(
  command: Command,
  row: CaseRecord,
  note: { readonly kind: NoteKind; readonly deskId: string },
): Promise<void> {
  if (!noteMeetsClock(row.status, note.kind) || note.deskId !== row.deskId) return;
  const clock = await openClock(command, row);
  if (clock === null) return;
  if (row.dueAt?.getTime() === clock.dueAt.getTime()) row.dueAt = null;
  command.em.assign(clock, meetClock(clock, command.now));
}

/**
 * Turns the first-answer clock as the move asks, and sets the date by which the case asks for a look:
 * an answered or waiting case has none of the clock's, a case that comes back has one.
 */
export async function turnClock(
  command: Command,
  row: CaseRecord,
  move: keyof typeof FIRST_ANSWER_CLOCK,
  holdOn?: HoldOn,
): Promise<void> {
  const { em, now } = command;
  const clock = await openClock(command, row);
  const desk = await findDeskTime(em, row.deskId);
  const calendar = desk !== undefined && opensAtAll(desk.calendar) ? desk.calendar : null;
  const turned = (next: ClockFacts): void => {
    if (clock !== null) em.assign(clock, next);
  };
  switch (move) {
    case 'START':
      // A date that somebody set by hand outlives the clock.
      if (clock !== null && row.dueAt?.getTime() === clock.dueAt.getTime()) row.dueAt = null;
      if (clock !== null) turned(meetClock(clock, now));
      return;
    case 'HOLD':
      if (holdOn === undefined || !holdPausesClock(holdOn)) return;
      if (clock !== null && calendar !== null) turned(pauseClock(clock, now, calendar));
      row.dueAt = null;
      return;
    case 'WAKE':
      if (calendar === null) return;
      if (clock !== null && clock.pausedAt !== null) {
        turned(resumeClock(clock, now, calendar));
        row.dueAt = clock.dueAt;
        await watchClock(command, clock);
        return;
      }
      row.dueAt ??= clock?.dueAt ?? endOfBusinessDay(now, calendar);
      return;
    case 'CLOSE':
      if (clock !== null) turned(meetClock(clock, now));
      row.dueAt = null;
      return;
    case 'REOPEN':
      row.dueAt = calendar === null ? null : endOfBusinessDay(now, calendar);
      return;
  }
}
