import { dateInTokyo, daysBetween, timeInTokyo } from '@madoguchi/domain/japanese-date';

/** How a due moment is told: in days once it is past, as a time on its day, as a date before. */
export type DueReading =
  | { readonly state: 'none' }
  | { readonly state: 'late'; readonly days: number }
  | { readonly state: 'lateToday'; readonly time: string }
  | { readonly state: 'today'; readonly time: string }
  | { readonly state: 'later'; readonly date: string };

/** @param dueAt ISO 8601, null where nothing is due */
export function readDue(dueAt: string | null, now: Date): DueReading {
  if (dueAt === null) return { state: 'none' };
  const due = new Date(dueAt);
  const date = dateInTokyo(due);
  const today = dateInTokyo(now);
  const days = daysBetween(date, today);
  if (days > 0) return { state: 'late', days };
  if (days < 0) return { state: 'later', date };
  const time = timeInTokyo(due);
  return { state: due.getTime() < now.getTime() ? 'lateToday' : 'today', time };
}

interface Opening {
  readonly weekday: number;
  readonly to: string;
}
const USUAL_END = '17:00';

/** When the desk closes on a weekday (0 for Sunday), the moment at which something due on that day is due. */
export function closingTime(hours: readonly Opening[], weekday: number): string {
  const ends = hours.filter((span) => span.weekday === weekday).map((span) => span.to);
  return ends.sort().at(-1) ?? USUAL_END;
}
