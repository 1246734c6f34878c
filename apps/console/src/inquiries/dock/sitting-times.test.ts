import { describe, expect, it } from 'vitest';
import { newSheet } from './sheet.ts';
import { elapsedText, measuredTimes, parseTimeOfDay, readTimes } from './sitting-times.ts';

const startedAt = '2026-11-22T01:00:00.000Z';
const opened = newSheet({ id: 's1', deskId: 'd1', startedAt, subject: 'COMPANY' });

describe('the clock', () => {
  it('shows minutes and seconds, and hours after the first', () => {
    const at = (seconds: number) => elapsedText(startedAt, new Date(Date.parse(startedAt) + seconds * 1000));
    expect([at(-5), at(18), at(309), at(3753)]).toEqual(['00:00', '00:18', '05:09', '1:02:33']);
  });
  it.each([
    ['9:05', '09:05'],
    ['905', '09:05'],
    ['０９０５', '09:05'],
    ['９：０５', '09:05'],
    ['9時5分', '09:05'],
    ['17時', '17:00'],
    ['14', '14:00'],
    ['2460', undefined],
    ['あさ', undefined],
  ])('reads %s', (typed, read) => expect(parseTimeOfDay(typed)).toBe(read));

  it('takes a corrected end on the day of the sitting', () => {
    const now = new Date('2026-11-22T03:00:00.000Z');
    expect(readTimes({ ...opened, times: { ...opened.times, end: '1017' } }, now)).toEqual({
      startedAt,
      endedAt: '2026-11-22T01:17:00.000Z',
    });
    expect(measuredTimes(opened, now)).toEqual({ start: '10:00', end: '12:00' });
  });
  it('takes the times of a sitting on paper in the way people write dates', () => {
    const now = new Date('2026-11-22T03:00:00.000Z');
    const times = { later: true, date: 'R8.11.20', start: '13:30', end: '1405', endedAt: null };
    expect(readTimes({ ...opened, times }, now)).toEqual({
      startedAt: '2026-11-20T04:30:00.000Z',
      endedAt: '2026-11-20T05:05:00.000Z',
    });
    expect(readTimes({ ...opened, times: { ...times, date: '13月1日', end: '' } }, now)).toEqual({
      wrong: ['date', 'end'],
    });
  });
});
