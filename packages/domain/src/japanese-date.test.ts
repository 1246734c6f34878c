import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateInTokyo,
  daysBetween,
  formatDate,
  formatDay,
  isDate,
  parseJapaneseDate,
  timeInTokyo,
  tokyoInstant,
  weekdayOf,
} from './japanese-date.ts';

const today = '2026-11-22';
const anyDay = fc.integer({ min: -40_000, max: 20_000 }).map((days) => addDays('2019-05-01', days));

describe('a date typed at the desk', () => {
  test.each([
    '2026/11/22',
    '2026-11-22',
    '2026.11.22',
    '20261122',
    '２０２６／１１／２２',
    '2026−11−22',
    '2026年11月22日',
    '２０２６年１１月２２日',
    '2026年11月22日（日）',
    '2026年11月22日（令和8年）日曜',
    '2026年11月22日日曜日',
    'R8.11.22',
    'r8/11/22',
    'Ｒ８．１１．２２',
    'R081122',
    '令和8年11月22日',
    '令和８年１１月２２日',
    '11/22',
    '11月22日',
    '１１／２２',
    '今日',
    '本日',
  ])('%s is the same day', (typed) => {
    expect(parseJapaneseDate(typed, today)).toEqual({ date: '2026-11-22' });
  });

  test.each([
    ['令和元年5月1日', '2019-05-01'],
    ['H31.4.30', '2019-04-30'],
    ['S64.1.7', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和63年12月31日', '1988-12-31'],
    ['T15.12.24', '1926-12-24'],
    ['2028/2/29', '2028-02-29'],
    ['明日', '2026-11-23'],
    ['昨日', '2026-11-21'],
  ])('%s is %s', (typed, date) => {
    expect(parseJapaneseDate(typed, today)).toEqual({ date });
  });

  test('without a year is the day nearest to today', () => {
    expect(parseJapaneseDate('1/8', today)).toEqual({ date: '2027-01-08' });
    expect(parseJapaneseDate('12/28', '2027-01-05')).toEqual({ date: '2026-12-28' });
    expect(parseJapaneseDate('2/29', '2027-11-01')).toEqual({ date: '2028-02-29' });
  });

  test.each([
    ['', 'EMPTY'],
    ['　', 'EMPTY'],
    ['2026/2/29', 'IMPOSSIBLE_DATE'],
    ['2026/13/1', 'IMPOSSIBLE_DATE'],
    ['2026/4/31', 'IMPOSSIBLE_DATE'],
    ['20260230', 'IMPOSSIBLE_DATE'],
    ['0/0', 'IMPOSSIBLE_DATE'],
    ['2/30', 'IMPOSSIBLE_DATE'],
    ['2/29', 'IMPOSSIBLE_DATE'],
    ['R0.1.1', 'IMPOSSIBLE_DATE'],
    ['1600/1/1', 'IMPOSSIBLE_DATE'],
    ['H31.5.1', 'OUTSIDE_ERA'],
    ['R1.4.30', 'OUTSIDE_ERA'],
    ['平成40年1月1日', 'OUTSIDE_ERA'],
    ['26/11/22', 'NOT_A_DATE'],
    ['来週', 'NOT_A_DATE'],
    ['2026', 'NOT_A_DATE'],
    ['constructor', 'NOT_A_DATE'],
  ])('%s is refused with %s', (typed, error) => {
    expect(parseJapaneseDate(typed, today)).toEqual({ error });
  });

  test('of a million brackets is refused at once', () => {
    expect(parseJapaneseDate('('.repeat(1_000_000), today)).toEqual({ error: 'NOT_A_DATE' });
  });

  test('echoed in full and typed again is the same day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(parseJapaneseDate(formatDate(date), today)).toEqual({ date });
        expect(parseJapaneseDate(date, today)).toEqual({ date });
      }),
    );
  });
});

describe('a date on screen', () => {
  test('shows both calendars and the weekday', () => {
    expect(formatDate('2026-11-22')).toBe('2026年11月22日（令和8年）日曜');
    expect(formatDate('2019-05-01')).toBe('2019年5月1日（令和元年）水曜');
    expect(formatDate('2026-11-22', 'en')).toBe('Sun 22 Nov 2026');
    expect(formatDay('2026-11-22')).toBe('11月22日（日）');
    expect(formatDay('2026-11-22', 'en')).toBe('Sun 22 Nov');
  });
});

describe('reckoning with dates', () => {
  test('a day of the calendar is told from a text that looks like one', () => {
    expect(isDate('2028-02-29')).toBe(true);
    expect(isDate('2026-02-29')).toBe(false);
    expect(isDate('2026-2-9')).toBe(false);
    expect(isDate('2026-11-22T00:00')).toBe(false);
  });
  test('days are added over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(weekdayOf('2026-11-22')).toBe(0);
  });
  test('adding the days between two dates leads from one to the other', () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => addDays(from, daysBetween(from, to)) === to));
  });
});

describe('Tokyo time', () => {
  test('turns the day at 15:00 UTC', () => {
    expect(dateInTokyo(new Date('2026-11-22T14:59:59Z'))).toBe('2026-11-22');
    expect(dateInTokyo(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
    expect(timeInTokyo(new Date('2026-11-22T00:05:00Z'))).toBe('09:05');
  });
  test('of a date and a time is one instant and back', () => {
    expect(tokyoInstant('2026-11-22', '09:00').toISOString()).toBe('2026-11-22T00:00:00.000Z');
    expect(tokyoInstant('2026-11-22', '24:00').toISOString()).toBe('2026-11-22T15:00:00.000Z');
  });
});
