import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRIAGE_GROUPS, triageGroup, triageRange } from './triage.ts';

const NOW = new Date('2026-11-25T03:00:00Z');

describe('the groups of the triage screen', () => {
  const endOfToday = new Date('2026-11-25T15:00:00Z');
  const due = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

  it.each([
    [due(-72.01), 'LONG_OVERDUE'],
    [due(-72), 'OVERDUE'],
    [due(-0.001), 'OVERDUE'],
    [NOW, 'TODAY'],
    [new Date(endOfToday.getTime() - 1), 'TODAY'],
    [endOfToday, 'LATER'],
    [null, 'LATER'],
  ] as const)('%s is %s', (dueAt, expected) => {
    expect(triageGroup(dueAt, NOW, endOfToday)).toBe(expected);
  });

  it('every due lies in exactly one range, and the group says which', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: -1_000, max: 1_000 })), (hours) => {
        const dueAt = hours === null ? null : due(hours / 2);
        const within = TRIAGE_GROUPS.filter((group) => {
          const { from, before, orNone } = triageRange(group, NOW, endOfToday);
          if (dueAt === null) return orNone;
          return (
            (from === null || dueAt.getTime() >= from.getTime()) &&
            (before === null || dueAt.getTime() < before.getTime())
          );
        });
        expect(within).toEqual([triageGroup(dueAt, NOW, endOfToday)]);
      }),
    );
  });
});
