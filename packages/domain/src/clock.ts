import {
  addBusinessMinutes,
  type BusinessCalendar,
  businessMinutesBetween,
  nextOpening,
  openingPeriodsOn,
} from './business-time.ts';
import { dateInTokyo, tokyoInstant } from './japanese-date.ts';

/** Clocks are rows: subject, kind, due, basis, paused, breached (design §7). */
export const CLOCK_KINDS = [
  'FIRST_ANSWER',
  'REFERRAL_ACKNOWLEDGED',
  'REFERRAL_ANSWERED',
  'INTERIM_WORD',
  'OUTCOME_RETURNED',
  'LOOP_CLOSED',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** Which moves of a case meet, pause or resume its first-answer clock. */
export const FIRST_ANSWER_CLOCK = {
  START: 'MEET',
  HOLD: 'PAUSE',
  WAKE: 'RESUME',
  CLOSE: 'MEET',
  REOPEN: 'NOTHING',
} as const satisfies Record<'START' | 'HOLD' | 'WAKE' | 'CLOSE' | 'REOPEN', 'MEET' | 'PAUSE' | 'RESUME' | 'NOTHING'>;

/** Waiting on the client stops the case clock; waiting on an expert or on another desk does not (design §7). */
export function holdPausesClock(holdOn: 'CLIENT' | 'EXPERT' | 'OTHER_DESK'): boolean {
  return holdOn === 'CLIENT';
}

/**
 * A case that was held before anybody started it wakes unanswered, and cannot be started twice: its first entry by the desk is
 * the first answer. Reaching nobody (不在) is not.
 */
export function noteMeetsClock(
  status: 'NEW' | 'ACTIVE' | 'ON_HOLD' | 'CLOSED',
  note: 'MEMO' | 'CALL_ATTEMPT' | 'CORRECTION',
): boolean {
  return status === 'ACTIVE' && note === 'MEMO';
}

/** What moves in a clock; times are instants, minutes are minutes in which the desk works. */
export interface ClockFacts {
  readonly dueAt: Date;
  readonly remainingMinutes: number | null;
  readonly pausedAt: Date | null;
  readonly metAt: Date | null;
  readonly breachedAt: Date | null;
}

/** A clock that somebody still has to meet, running or paused. */
export function isOpenClock(clock: ClockFacts): boolean {
  return clock.metAt === null;
}

/**
 * A clock as it starts: due after so many minutes of the desk's own time.
 * @param minutes the desk's target, in minutes in which it works
 * @throws RangeError for a desk that never opens
 */
export function startClock(startedAt: Date, minutes: number, calendar: BusinessCalendar): ClockFacts {
  return {
    dueAt: addBusinessMinutes(startedAt, minutes, calendar),
    remainingMinutes: null,
    pausedAt: null,
    metAt: null,
    breachedAt: null,
  };
}

/** Stops a clock and keeps the minutes that the desk has left; none once it ran out. A clock that was met or stands still stays. */
export function pauseClock(clock: ClockFacts, now: Date, calendar: BusinessCalendar): ClockFacts {
  if (clock.metAt !== null || clock.pausedAt !== null) return clock;
  return { ...clock, pausedAt: now, remainingMinutes: Math.ceil(businessMinutesBetween(now, clock.dueAt, calendar)) };
}

/** Runs a paused clock on: due after the minutes it had left. One that had run out keeps its due: waiting does not undo a breach. */
export function resumeClock(clock: ClockFacts, now: Date, calendar: BusinessCalendar): ClockFacts {
  if (clock.metAt !== null || clock.pausedAt === null) return clock;
  const left = clock.remainingMinutes ?? 0;
  return {
    ...clock,
    pausedAt: null,
    remainingMinutes: null,
    dueAt: left > 0 ? addBusinessMinutes(now, left, calendar) : clock.dueAt,
  };
}

/**
 * A clock whose case goes to another desk: due after the minutes that were left, by the new desk's calendar, so never before now. One
 * that has run out, and one that stands still, stays as it is: a handover undoes no breach, and what is left is counted when it runs on.
 * @param from the calendar by which it ran
 * @param to the calendar by which it runs from now on
 */
export function moveClock(clock: ClockFacts, now: Date, from: BusinessCalendar, to: BusinessCalendar): ClockFacts {
  if (clock.metAt !== null || clock.pausedAt !== null || clock.breachedAt !== null) return clock;
  return resumeClock(pauseClock(clock, now, from), now, to);
}

/** The first answer was given; a breach before it stays a breach. */
export function meetClock(clock: ClockFacts, now: Date): ClockFacts {
  if (clock.metAt !== null) return clock;
  return { ...clock, metAt: now, pausedAt: null, remainingMinutes: null };
}

/** True where the clock ran out unmet and unpaused: told once. */
export function isBreach(clock: ClockFacts, now: Date): boolean {
  return (
    clock.metAt === null &&
    clock.pausedAt === null &&
    clock.breachedAt === null &&
    clock.dueAt.getTime() <= now.getTime()
  );
}

/**
 * When a case that comes back to the desk (from a hold, from closing) asks for a look: as the desk next closes.
 * So nothing that was taken up again stands without a date.
 * @throws RangeError for a desk that never opens
 */
export function endOfBusinessDay(now: Date, calendar: BusinessCalendar): Date {
  const opening = nextOpening(now, calendar);
  const date = dateInTokyo(opening);
  const last = openingPeriodsOn(date, calendar).at(-1);
  return last === undefined ? opening : tokyoInstant(date, last.to);
}
