import { describe, expect, it } from 'vitest';
import { afterDecision, grouped, inOrder, neighbour } from './queue.ts';

const rows = [
  { id: 'c', triageGroup: 'LATER' },
  { id: 'a', triageGroup: 'LONG_OVERDUE' },
  { id: 'b', triageGroup: 'TODAY' },
  { id: 'd', triageGroup: 'LATER' },
] as const;

describe('the queue of a desk', () => {
  it('stands under its headings, the most overdue first', () => {
    expect(grouped(rows).map((entry) => [entry.group, entry.rows.length])).toEqual([
      ['LONG_OVERDUE', 1],
      ['TODAY', 1],
      ['LATER', 2],
    ]);
    expect(inOrder(rows).map((row) => row.id)).toEqual(['a', 'b', 'c', 'd']);
  });
  it('lets the cursor walk across the headings and stops at its ends', () => {
    expect(neighbour(rows, 'b', 1)).toBe('c');
    expect(neighbour(rows, 'a', -1)).toBe('a');
    expect(neighbour(rows, undefined, 1)).toBe('a');
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
  it('moves on to the next case after a decision, and back at the end', () => {
    expect(afterDecision(rows, 'b')).toBe('c');
    expect(afterDecision(rows, 'd')).toBe('c');
    expect(afterDecision([rows[0]], 'c')).toBeUndefined();
  });
});
