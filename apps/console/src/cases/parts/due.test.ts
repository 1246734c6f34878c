import { describe, expect, it } from 'vitest';
import { closingTime, readDue } from './due.ts';

const now = new Date('2026-11-22T03:00:00Z'); // 12:00 in Tokyo

describe('a due moment', () => {
  it('counts the days since it has passed', () => {
    expect(readDue('2026-11-20T08:00:00Z', now)).toEqual({ state: 'late', days: 2 });
    expect(readDue('2026-11-21T14:59:00Z', now)).toEqual({ state: 'late', days: 1 });
  });
  it('tells today by the hour, passed or not', () => {
    expect(readDue('2026-11-22T01:00:00Z', now)).toEqual({ state: 'lateToday', time: '10:00' });
    expect(readDue('2026-11-22T08:00:00Z', now)).toEqual({ state: 'today', time: '17:00' });
  });
  it('tells what lies ahead by its date in Tokyo, and nothing where nothing is due', () => {
    expect(readDue('2026-11-22T15:00:00Z', now)).toEqual({ state: 'later', date: '2026-11-23' });
    expect(readDue(null, now)).toEqual({ state: 'none' });
  });
});

describe('the end of a working day', () => {
  const hours = [
    { weekday: 1, to: '12:00' },
    { weekday: 1, to: '20:00' },
    { weekday: 6, to: '16:00' },
  ];
  it('is the last closing of the desk on that weekday', () => {
    expect(closingTime(hours, 1)).toBe('20:00');
    expect(closingTime(hours, 6)).toBe('16:00');
  });
  it('is the usual one on a day without hours', () => expect(closingTime(hours, 0)).toBe('17:00'));
});
