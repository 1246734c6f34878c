import { addDays, dateInTokyo, tokyoInstant, weekdayOf } from './japanese-date.ts';

/** `HH:MM` in Tokyo; `to` may be 24:00. The minute of `to` is closed. */
export type OpeningPeriod = { from: string; to: string };
/** Seven lists of periods, Sunday first, in order and apart from one another. */
export type OpeningHours = readonly (readonly OpeningPeriod[])[];

/**
 * When a desk works. Holidays are data (`YYYY-MM-DD`). A day in `extraOpen` is open for its periods whatever else is said of it;
 * a day in `extraClosed` is closed whatever the week says.
 */
export type BusinessCalendar = {
  hours: OpeningHours;
  holidays: ReadonlySet<string>;
  closedOnHolidays: boolean;
  /** 29 December to 3 January: 東京都の休日に関する条例 第一条. */
  closedAtYearEnd: boolean;
  extraClosed: ReadonlySet<string>;
  extraOpen: ReadonlyMap<string, readonly OpeningPeriod[]>;
};

type Span = { from: number; to: number };

const MINUTE = 60_000;
/** A desk that does not open within this many days has no business time. */
const HORIZON_DAYS = 400;

/** The periods in which a desk is open on a date; none where it is closed. */
export function openingPeriodsOn(date: string, calendar: BusinessCalendar): readonly OpeningPeriod[] {
  const extra = calendar.extraOpen.get(date);
  if (extra) return extra;
  const closed =
    calendar.extraClosed.has(date) ||
    (calendar.closedOnHolidays && calendar.holidays.has(date)) ||
    (calendar.closedAtYearEnd && isYearEnd(date));
  return closed ? [] : (calendar.hours[weekdayOf(date)] ?? []);
}

export function isOpenAt(instant: Date, calendar: BusinessCalendar): boolean {
  const time = instant.getTime();
  return spansOn(dateInTokyo(instant), calendar).some((span) => span.from <= time && time < span.to);
}

export function isBusinessDay(date: string, calendar: BusinessCalendar): boolean {
  return openingPeriodsOn(date, calendar).length > 0;
}

/** The instant itself while the desk is open, else the next at which it opens. Throws a RangeError where it never does. */
export function nextOpening(instant: Date, calendar: BusinessCalendar): Date {
  for (const span of spansFrom(instant, calendar)) return new Date(Math.max(span.from, instant.getTime()));
  throw neverOpens();
}

/**
 * The instant at which a desk has worked so many minutes after another instant. A clock that starts while the desk is closed starts at its
 * next opening; one that runs out at closing time ends then, not the next morning. Throws a RangeError for less than no minutes and
 * for a desk that never opens.
 */
export function addBusinessMinutes(instant: Date, minutes: number, calendar: BusinessCalendar): Date {
  if (!(minutes >= 0 && Number.isFinite(minutes))) throw new RangeError('Business time runs forward.');
  let left = minutes * MINUTE;
  if (left === 0) return nextOpening(instant, calendar);
  let last = instant.getTime();
  // Each gap without an opening is bounded; the minutes themselves may take years.
  for (;;) {
    const before = left;
    for (const span of spansFrom(new Date(last), calendar)) {
      const from = Math.max(span.from, last);
      if (span.to - from >= left) return new Date(from + left);
      left -= span.to - from;
      last = span.to;
    }
    if (left === before) throw neverOpens();
  }
}

/** Minutes that a desk works between two instants; 0 when the second is not later. */
export function businessMinutesBetween(start: Date, end: Date, calendar: BusinessCalendar): number {
  const [from, to] = [start.getTime(), end.getTime()];
  let total = 0;
  for (let date = dateInTokyo(start); from < to && date <= dateInTokyo(end); date = addDays(date, 1)) {
    for (const span of spansOn(date, calendar)) total += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
  }
  return total / MINUTE;
}

/**
 * The n-th business day after a date (before it where n is negative); for 0 the date itself, or the next business day where the desk is
 * closed on it. Throws a RangeError where the desk never opens.
 */
export function addBusinessDays(date: string, days: number, calendar: BusinessCalendar): string {
  if (!Number.isSafeInteger(days)) throw new RangeError('Business days are counted whole.');
  const step = days < 0 ? -1 : 1;
  let current = date;
  if (days === 0) return isBusinessDay(current, calendar) ? current : addBusinessDays(current, 1, calendar);
  for (let left = Math.abs(days); left > 0; left -= 1) {
    let closedDays = 0;
    do {
      current = addDays(current, step);
      closedDays += 1;
      if (closedDays > HORIZON_DAYS) throw neverOpens();
    } while (!isBusinessDay(current, calendar));
  }
  return current;
}

function isYearEnd(date: string): boolean {
  const day = date.slice(5);
  return day >= '12-29' || day <= '01-03';
}

function spansOn(date: string, calendar: BusinessCalendar): Span[] {
  return openingPeriodsOn(date, calendar).map((period) => ({
    from: tokyoInstant(date, period.from).getTime(),
    to: tokyoInstant(date, period.to).getTime(),
  }));
}

/** The spans that end after an instant, up to the horizon. */
function* spansFrom(instant: Date, calendar: BusinessCalendar): Generator<Span> {
  let date = dateInTokyo(instant);
  for (let day = 0; day <= HORIZON_DAYS; day += 1) {
    for (const span of spansOn(date, calendar)) if (span.to > instant.getTime()) yield span;
    date = addDays(date, 1);
  }
}

function neverOpens(): RangeError {
  return new RangeError('The desk does not open within the horizon of its calendar.');
}
