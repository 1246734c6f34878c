import { ERAS, eraYearOf, westernYear } from './japanese-era.ts';
import type { Locale } from './locale.ts';

export type DateError = 'EMPTY' | 'NOT_A_DATE' | 'IMPOSSIBLE_DATE' | 'OUTSIDE_ERA';
export type ParsedDate = { date: string } | { error: DateError };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Japan has kept +09:00 without daylight saving since 1952. */
const TOKYO_OFFSET = 9 * 60 * MINUTE;
const WEEKDAYS_JA = ['日', '月', '火', '水', '木', '金', '土'] as const;
const WEEKDAYS_EN = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['一昨日', -2],
  ['おととい', -2],
  ['昨日', -1],
  ['きのう', -1],
  ['今日', 0],
  ['本日', 0],
  ['きょう', 0],
  ['明日', 1],
  ['あした', 1],
  ['明後日', 2],
  ['あさって', 2],
]);
const LONGEST_DATE = 60;

/**
 * A date as people at the desk type it, as `YYYY-MM-DD`: 2026/11/22, 20261122, R8.11.22, 令和8年11月22日, 11/22, 今日, in either width,
 * with or without its weekday. A day without a year is the one nearest to `today`. A day that no calendar has, or that an era did
 * not have, is refused.
 */
export function parseJapaneseDate(input: string, today: string): ParsedDate {
  if (input.length > LONGEST_DATE) return { error: 'NOT_A_DATE' };
  const typed = simplified(input);
  if (typed === '') return { error: 'EMPTY' };
  const relative = RELATIVE_DAYS.get(typed);
  if (relative !== undefined) return { date: addDays(today, relative) };

  const western = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(typed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  if (western) return checked(Number(western[1]), Number(western[2]), Number(western[3]));

  const era =
    /^([rhstm])(\d{1,2})[/.](\d{1,2})[/.](\d{1,2})$/.exec(typed) ?? /^([rhstm])(\d{2})(\d{2})(\d{2})$/.exec(typed);
  if (era) return checkedInEra(era[1] ?? '', Number(era[2]), Number(era[3]), Number(era[4]));

  const short = /^(\d{1,2})[/.](\d{1,2})$/.exec(typed);
  if (short) return nearest(Number(short[1]), Number(short[2]), today);
  return { error: 'NOT_A_DATE' };
}

/** True for `YYYY-MM-DD` that the calendar has. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** 2026年11月22日（令和8年）日曜, or Sun 22 Nov 2026. */
export function formatDate(date: string, locale: Locale = 'ja'): string {
  const [year, month, day] = date.split('-').map(Number);
  const weekday = weekdayOf(date);
  if (locale === 'en') return `${WEEKDAYS_EN[weekday]} ${day} ${MONTHS_EN[(month ?? 1) - 1]} ${year}`;
  const era = eraYearOf(date);
  const wareki = era ? `（${era.name}${era.year === 1 ? '元' : era.year}年）` : '';
  return `${year}年${month}月${day}日${wareki}${WEEKDAYS_JA[weekday]}曜`;
}

/** A day near at hand, without its year: 11月26日（木）, or “Thu 26 Nov”. `date` is `YYYY-MM-DD`. */
export function formatDay(date: string, locale: Locale = 'ja'): string {
  const [, month, day] = date.split('-').map(Number);
  const weekday = weekdayOf(date);
  if (locale === 'en') return `${WEEKDAYS_EN[weekday]} ${day} ${MONTHS_EN[(month ?? 1) - 1]}`;
  return `${month}月${day}日（${WEEKDAYS_JA[weekday]}）`;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(startOfUtcDay(date)).getUTCDay();
}

export function addDays(date: string, days: number): string {
  return new Date(startOfUtcDay(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return (startOfUtcDay(to) - startOfUtcDay(from)) / DAY;
}

/** The date in Tokyo at an instant. */
export function dateInTokyo(instant: Date): string {
  return inTokyo(instant).slice(0, 10);
}

/** The time `HH:MM` in Tokyo at an instant. */
export function timeInTokyo(instant: Date): string {
  return inTokyo(instant).slice(11, 16);
}

/** The instant at which clocks in Tokyo show a date and a time `HH:MM` (24:00 is the end of the day). */
export function tokyoInstant(date: string, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfUtcDay(date) - TOKYO_OFFSET + (hours * 60 + minutes) * MINUTE);
}

function inTokyo(instant: Date): string {
  return new Date(instant.getTime() + TOKYO_OFFSET).toISOString();
}

function startOfUtcDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Drops brackets, weekday and spaces, and brings eras and every separator to one form. */
function simplified(input: string): string {
  const typed = input
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/\s+/gu, '')
    .toLowerCase()
    .replace(/(?<=[日\d])[日月火水木金土]曜日?$/u, '')
    .replace(/元年/, '1年');
  return ERAS.reduce((text, era) => text.replace(era.name, era.letter.toLowerCase()), typed)
    .replace(/(?<=\d)[年月]/g, '/')
    .replace(/(?<=\d)日$/, '')
    .replace(/[-‐‑‒–—―−ー]/gu, '/')
    .replace(/^([rhstm])[/.]/, '$1');
}

function checked(year: number, month: number, day: number): ParsedDate {
  const date = year >= 1868 ? dateOf(year, month, day) : undefined;
  return date ? { date } : { error: 'IMPOSSIBLE_DATE' };
}

function checkedInEra(letter: string, eraYear: number, month: number, day: number): ParsedDate {
  const era = ERAS.find((candidate) => candidate.letter.toLowerCase() === letter);
  if (!era || eraYear === 0) return { error: 'IMPOSSIBLE_DATE' };
  const parsed = checked(westernYear(era.letter, eraYear), month, day);
  if ('error' in parsed) return parsed;
  return eraYearOf(parsed.date)?.letter === era.letter ? parsed : { error: 'OUTSIDE_ERA' };
}

function nearest(month: number, day: number, today: string): ParsedDate {
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear, thisYear + 1, thisYear - 1]
    .map((year) => dateOf(year, month, day))
    .filter((date) => date !== undefined)
    .sort((left, right) => Math.abs(daysBetween(today, left)) - Math.abs(daysBetween(today, right)));
  const [date] = candidates;
  return date ? { date } : { error: 'IMPOSSIBLE_DATE' };
}

function dateOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && year >= 1000 ? date.toISOString().slice(0, 10) : undefined;
}
