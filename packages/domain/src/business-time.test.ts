import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  addBusinessMinutes,
  type BusinessCalendar,
  businessMinutesBetween,
  isBusinessDay,
  isOpenAt,
  nextOpening,
} from './business-time.ts';
import { dateInTokyo, timeInTokyo, tokyoInstant } from './japanese-date.ts';

const day = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
];
const desk: BusinessCalendar = {
  hours: [[], day, day, day, day, day, []],
  holidays: new Set(['2026-11-03', '2026-11-23', '2027-01-01', '2027-01-11']),
  closedOnHolidays: true,
  closedAtYearEnd: true,
  extraClosed: new Set(['2026-11-26']),
  extraOpen: new Map([['2026-11-28', [{ from: '10:00', to: '12:00' }]]]),
};
const closedDesk: BusinessCalendar = { ...desk, hours: [[], [], [], [], [], [], []], extraOpen: new Map() };
const at = (text: string) => tokyoInstant(text.slice(0, 10), text.slice(11));
const shown = (instant: Date) => `${dateInTokyo(instant)} ${timeInTokyo(instant)}`;

describe('a desk open on weekdays from nine to five, with an hour at noon', () => {
  test.each([
    ['2026-11-24 09:00', true],
    ['2026-11-24 08:59', false],
    ['2026-11-24 12:00', false],
    ['2026-11-24 13:00', true],
    ['2026-11-24 16:59', true],
    ['2026-11-24 17:00', false],
    ['2026-11-22 10:00', false],
    ['2026-11-23 10:00', false],
    ['2026-12-29 10:00', false],
    ['2027-01-03 10:00', false],
    ['2026-12-28 10:00', true],
    ['2027-01-04 10:00', true],
    ['2026-11-26 10:00', false],
    ['2026-11-28 11:00', true],
    ['2026-11-28 13:00', false],
  ])('at %s: open is %s', (instant, open) => {
    expect(isOpenAt(at(instant), desk)).toBe(open);
  });

  test.each([
    ['2026-11-24 10:30', '2026-11-24 10:30'],
    ['2026-11-24 12:15', '2026-11-24 13:00'],
    ['2026-11-20 17:00', '2026-11-24 09:00'],
    ['2026-12-28 17:00', '2027-01-04 09:00'],
    ['2026-11-27 18:00', '2026-11-28 10:00'],
  ])('after %s the next opening is %s', (instant, opening) => {
    expect(shown(nextOpening(at(instant), desk))).toBe(opening);
  });

  test.each([
    ['2026-11-24 09:00', 60, '2026-11-24 10:00'],
    ['2026-11-24 11:30', 60, '2026-11-24 13:30'],
    ['2026-11-24 09:00', 180, '2026-11-24 12:00'],
    ['2026-11-24 09:00', 420, '2026-11-24 17:00'],
    ['2026-11-24 09:00', 421, '2026-11-25 09:01'],
    ['2026-11-20 16:30', 60, '2026-11-24 09:30'],
    ['2026-11-21 10:00', 30, '2026-11-24 09:30'],
    ['2026-12-28 16:00', 120, '2027-01-04 10:00'],
    ['2026-11-25 16:00', 120, '2026-11-27 10:00'],
    ['2026-11-21 10:00', 0, '2026-11-24 09:00'],
  ])('%s and %i minutes of work make %s', (instant, minutes, due) => {
    expect(shown(addBusinessMinutes(at(instant), minutes, desk))).toBe(due);
  });

  test('works through years without losing a minute', () => {
    const start = at('2026-04-01 09:00');
    const due = addBusinessMinutes(start, 420 * 700, desk);
    expect(businessMinutesBetween(start, due, desk)).toBe(420 * 700);
  });

  test.each([
    ['2026-11-24 09:00', '2026-11-24 17:00', 420],
    ['2026-11-20 16:00', '2026-11-24 10:00', 120],
    ['2026-11-24 12:00', '2026-11-24 13:00', 0],
    ['2026-11-24 13:00', '2026-11-24 09:00', 0],
    ['2026-11-25 16:00', '2026-11-30 09:00', 60 + 420 + 120],
  ])('from %s to %s it works %i minutes', (start, end, minutes) => {
    expect(businessMinutesBetween(at(start), at(end), desk)).toBe(minutes);
  });

  test('a deadline lies as many minutes of work away as were given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), fc.integer({ min: 0, max: 20_000 }), (offset, minutes) => {
        const start = new Date(at('2026-10-01 00:00').getTime() + offset * 60_000);
        const due = addBusinessMinutes(start, minutes, desk);
        return businessMinutesBetween(start, due, desk) === minutes && due >= start;
      }),
    );
  });

  test.each([
    ['2026-11-20', 1, '2026-11-24'],
    ['2026-11-24', 2, '2026-11-27'],
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-22', 0, '2026-11-24'],
    ['2026-11-24', -1, '2026-11-20'],
    ['2026-12-28', 1, '2027-01-04'],
    ['2026-11-27', 1, '2026-11-28'],
  ])('%s and %i business days make %s', (date, days, due) => {
    expect(addBusinessDays(date, days, desk)).toBe(due);
  });
});

describe('a desk that keeps its doors open', () => {
  test('on holidays and at the end of the year works then', () => {
    const open = { ...desk, closedOnHolidays: false, closedAtYearEnd: false };
    expect(isBusinessDay('2026-11-23', open)).toBe(true);
    expect(isBusinessDay('2026-12-30', open)).toBe(true);
  });
  test('until midnight closes with the day', () => {
    const late = { ...desk, hours: [[], ...Array.from({ length: 6 }, () => [{ from: '20:00', to: '24:00' }])] };
    expect(isOpenAt(at('2026-11-24 23:59'), late)).toBe(true);
    expect(shown(addBusinessMinutes(at('2026-11-24 23:00'), 90, late))).toBe('2026-11-25 20:30');
  });
});

describe('a desk that never opens', () => {
  test('has no business time', () => {
    expect(() => nextOpening(at('2026-11-24 09:00'), closedDesk)).toThrow(RangeError);
    expect(() => addBusinessMinutes(at('2026-11-24 09:00'), 1, closedDesk)).toThrow(RangeError);
    expect(() => addBusinessDays('2026-11-24', 1, closedDesk)).toThrow(RangeError);
    expect(businessMinutesBetween(at('2026-11-24 09:00'), at('2026-11-30 09:00'), closedDesk)).toBe(0);
  });
  test('is no reason to count backwards', () => {
    expect(() => addBusinessMinutes(at('2026-11-24 09:00'), -1, desk)).toThrow(RangeError);
    expect(() => addBusinessMinutes(at('2026-11-24 09:00'), Number.NaN, desk)).toThrow(RangeError);
    expect(() => addBusinessMinutes(at('2026-11-24 09:00'), Number.POSITIVE_INFINITY, desk)).toThrow(RangeError);
  });
});
