import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BusinessCalendar, businessMinutesBetween } from './business-time.ts';
import {
  type ClockFacts,
  endOfBusinessDay,
  holdPausesClock,
  isBreach,
  isOpenClock,
  meetClock,
  moveClock,
  noteMeetsClock,
  pauseClock,
  resumeClock,
  startClock,
} from './clock.ts';
import { tokyoInstant } from './japanese-date.ts';

const day = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
];
const calendar: BusinessCalendar = {
  hours: [[], day, day, day, day, day, []],
  holidays: new Set(['2026-11-23']),
  closedOnHolidays: true,
  closedAtYearEnd: true,
  extraClosed: new Set(),
  extraOpen: new Map(),
};
/** 24 November 2026 is the Tuesday after 勤労感謝の日. */
const tokyo = (time: string, date = '2026-11-24') => tokyoInstant(date, time);

describe('a first-answer clock', () => {
  it('is due after the desk’s own minutes: over lunch, night, week-end and holiday', () => {
    expect(startClock(tokyo('11:00'), 120, calendar).dueAt).toEqual(tokyo('14:00'));
    expect(startClock(tokyo('16:00'), 120, calendar).dueAt).toEqual(tokyo('10:00', '2026-11-25'));
    expect(startClock(tokyo('16:30', '2026-11-20'), 60, calendar).dueAt).toEqual(tokyo('09:30'));
  });

  it('starts at the next opening when the desk is closed', () => {
    expect(startClock(tokyo('20:00', '2026-12-28'), 60, calendar).dueAt).toEqual(tokyo('10:00', '2027-01-04'));
  });

  it('keeps the minutes that were left while it waits on the client', () => {
    const paused = pauseClock(startClock(tokyo('09:00'), 420, calendar), tokyo('11:00'), calendar);
    expect(paused).toMatchObject({ pausedAt: tokyo('11:00'), remainingMinutes: 300 });
    const resumed = resumeClock(paused, tokyo('09:00', '2026-12-01'), calendar);
    expect(resumed).toMatchObject({ pausedAt: null, remainingMinutes: null, dueAt: tokyo('15:00', '2026-12-01') });
  });

  it('that ran out before the pause stays due when it was: waiting undoes no breach', () => {
    const clock = startClock(tokyo('09:00'), 60, calendar);
    const paused = pauseClock(clock, tokyo('16:00'), calendar);
    expect(paused.remainingMinutes).toBe(0);
    expect(resumeClock(paused, tokyo('16:00', '2026-12-01'), calendar).dueAt).toEqual(clock.dueAt);
  });

  it('of a case that was handed over runs on by the new desk’s calendar, from what was left, and never before now', () => {
    const evening = [{ from: '17:00', to: '20:00' }];
    const other = { ...calendar, hours: [[], evening, evening, [], evening, evening, []] };
    const clock = startClock(tokyo('09:00'), 240, calendar);
    const now = tokyo('11:00');
    expect(clock.dueAt).toEqual(tokyo('14:00'));
    expect(moveClock(clock, now, calendar, other)).toEqual({ ...clock, dueAt: tokyo('19:00') });
    const late = moveClock(startClock(tokyo('09:00'), 420, calendar), now, calendar, other);
    expect(late.dueAt).toEqual(tokyo('19:00', '2026-11-26'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 419 }), (minutes) => {
        const at = new Date(tokyo('09:00').getTime() + minutes * 60_000);
        const moved = moveClock(startClock(tokyo('09:00'), 420, calendar), at, calendar, other);
        expect(moved.dueAt.getTime()).toBeGreaterThanOrEqual(at.getTime());
      }),
    );
  });

  it('that ran out, was met or stands still moves nowhere by a handover', () => {
    const evening = [{ from: '17:00', to: '20:00' }];
    const other = { ...calendar, hours: [[], evening, evening, evening, evening, evening, []] };
    const clock = startClock(tokyo('09:00'), 120, calendar);
    for (const still of [
      { ...clock, breachedAt: tokyo('11:05') },
      meetClock(clock, tokyo('10:00')),
      pauseClock(clock, tokyo('10:00'), calendar),
    ])
      expect(moveClock(still, tokyo('10:30'), calendar, other)).toEqual(still);
    expect(moveClock(clock, tokyo('15:00'), calendar, other)).toEqual(clock);
  });

  it('is met once, and neither paused nor resumed afterwards', () => {
    const met = meetClock(startClock(tokyo('09:00'), 60, calendar), tokyo('09:30'));
    expect(isOpenClock(met)).toBe(false);
    expect(meetClock(met, tokyo('10:00'))).toBe(met);
    expect(pauseClock(met, tokyo('10:00'), calendar)).toBe(met);
    expect(resumeClock(met, tokyo('10:00'), calendar)).toBe(met);
  });

  it('pauses once and resumes only what was paused', () => {
    const clock = startClock(tokyo('09:00'), 60, calendar);
    const paused = pauseClock(clock, tokyo('09:15'), calendar);
    expect(pauseClock(paused, tokyo('09:45'), calendar)).toBe(paused);
    expect(resumeClock(clock, tokyo('09:45'), calendar)).toBe(clock);
    expect(meetClock(paused, tokyo('09:50'))).toMatchObject({
      metAt: tokyo('09:50'),
      pausedAt: null,
      remainingMinutes: null,
    });
  });

  it('is breached from its due on, unless met, paused or told already', () => {
    const clock = startClock(tokyo('09:00'), 60, calendar);
    expect(isBreach(clock, new Date(clock.dueAt.getTime() - 1))).toBe(false);
    expect(isBreach(clock, clock.dueAt)).toBe(true);
    expect(isBreach(pauseClock(clock, tokyo('09:30'), calendar), tokyo('17:00'))).toBe(false);
    expect(isBreach(meetClock(clock, tokyo('16:00')), tokyo('17:00'))).toBe(false);
    expect(isBreach({ ...clock, breachedAt: clock.dueAt }, tokyo('17:00'))).toBe(false);
  });

  it('gives the desk its minutes, however often it is paused', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(steps, (waits) => {
        let now = tokyo('09:00');
        let clock: ClockFacts = startClock(now, 2_400, calendar);
        let worked = 0;
        for (const [index, minutes] of waits.entries()) {
          const next = new Date(now.getTime() + minutes * 60_000);
          if (index % 2 === 0) {
            worked += businessMinutesBetween(now, next, calendar);
            if (worked >= 2_400) return;
            clock = pauseClock(clock, next, calendar);
          } else clock = resumeClock(clock, next, calendar);
          now = next;
        }
        if (clock.pausedAt !== null) expect(clock.remainingMinutes).toBe(2_400 - worked);
        else expect(businessMinutesBetween(now, clock.dueAt, calendar)).toBe(2_400 - worked);
      }),
    );
  });
});

describe('what stops and what meets it', () => {
  it('waiting on the client alone stops it', () => {
    expect((['CLIENT', 'EXPERT', 'OTHER_DESK'] as const).filter(holdPausesClock)).toEqual(['CLIENT']);
  });

  it('a memo on an active case is an answer; a call that reached nobody is not', () => {
    expect(noteMeetsClock('ACTIVE', 'MEMO')).toBe(true);
    expect(noteMeetsClock('ACTIVE', 'CALL_ATTEMPT')).toBe(false);
    expect(noteMeetsClock('NEW', 'MEMO')).toBe(false);
    expect(noteMeetsClock('ON_HOLD', 'MEMO')).toBe(false);
  });
});

describe('a case that comes back', () => {
  it('asks for a look as the desk next closes', () => {
    expect(endOfBusinessDay(tokyo('10:00'), calendar)).toEqual(tokyo('17:00'));
    expect(endOfBusinessDay(tokyo('12:30'), calendar)).toEqual(tokyo('17:00'));
    expect(endOfBusinessDay(tokyo('17:00'), calendar)).toEqual(tokyo('17:00', '2026-11-25'));
    expect(endOfBusinessDay(tokyo('00:00', '2026-11-21'), calendar)).toEqual(tokyo('17:00'));
  });
});
