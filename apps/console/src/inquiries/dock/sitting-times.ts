import { dateInTokyo, parseJapaneseDate, timeInTokyo, tokyoInstant } from '@madoguchi/domain/japanese-date';
import type { Sheet } from './sheet.ts';

/** 00:18, 05:09, 1:02:33. */
export function elapsedText(from: string, to: Date): string {
  const seconds = Math.max(0, Math.floor((to.getTime() - new Date(from).getTime()) / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const short = `${two(minutes % 60)}:${two(seconds % 60)}`;
  return minutes < 60 ? short : `${Math.floor(minutes / 60)}:${short}`;
}

/** The clock stands still where the end is known. */
export const clockEnd = (sheet: Sheet, now: Date): Date =>
  sheet.times.endedAt === null ? now : new Date(sheet.times.endedAt);

/** `HH:MM` of 9:05, 905, 0905, ９：０５, 9時5分, 9時; undefined for what is no time of a day. */
export function parseTimeOfDay(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '');
  const parts =
    /^(\d{1,2})[:.](\d{1,2})$/.exec(text) ??
    /^(\d{1,2})時(?:(\d{1,2})分?)?$/.exec(text) ??
    /^(\d{1,2})(\d{2})$/.exec(text) ??
    /^(\d{1,2})$/.exec(text);
  if (parts === null) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

export type TimeField = 'date' | 'start' | 'end';
export type ReadTimes =
  | { readonly startedAt: string; readonly endedAt: string }
  | { readonly wrong: readonly TimeField[] };

/** Begin and end as they are sent: measured, corrected by hand, or both from paper. */
export function readTimes(sheet: Sheet, now: Date): ReadTimes {
  const { later, date, start, end } = sheet.times;
  const today = dateInTokyo(now);
  const day = later ? dateOf(date, today) : dateInTokyo(new Date(sheet.startedAt));
  const wanted = (typed: string) => later || typed !== '';
  const startTime = wanted(start) ? parseTimeOfDay(start) : undefined;
  const endTime = wanted(end) ? parseTimeOfDay(end) : undefined;
  const wrong: TimeField[] = [];
  if (day === undefined) wrong.push('date');
  if (wanted(start) && startTime === undefined) wrong.push('start');
  if (wanted(end) && endTime === undefined) wrong.push('end');
  if (day === undefined || wrong.length > 0) return { wrong };
  return {
    startedAt: startTime === undefined ? sheet.startedAt : tokyoInstant(day, startTime).toISOString(),
    endedAt: endTime === undefined ? clockEnd(sheet, now).toISOString() : tokyoInstant(day, endTime).toISOString(),
  };
}

function dateOf(typed: string, today: string): string | undefined {
  const parsed = parseJapaneseDate(typed, today);
  return 'date' in parsed ? parsed.date : undefined;
}

/** What the two fields show while nobody has corrected them. */
export const measuredTimes = (sheet: Sheet, now: Date) => ({
  start: timeInTokyo(new Date(sheet.startedAt)),
  end: timeInTokyo(clockEnd(sheet, now)),
});
