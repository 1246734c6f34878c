import { describe, expect, it } from 'vitest';
import { correctionsOf, isLong } from './timeline.ts';

const note = (id: string, correctsNoteId: string | null = null, retracted = false) => ({
  note: { id, correctsNoteId, retracted },
});

describe('corrections on a timeline', () => {
  it('are found from the note they correct, in the order in which they were written', () => {
    const entries = [note('c2', 'a'), note('b'), note('c1', 'a'), { note: null }, note('a')];
    expect(correctionsOf(entries).get('a')).toEqual(['c1', 'c2']);
    expect(correctionsOf(entries).has('b')).toBe(false);
  });
  it('count no longer once they are retracted', () => {
    expect(correctionsOf([note('c1', 'a', true), note('a')]).has('a')).toBe(false);
  });
});

describe('a long text', () => {
  it('is folded by its letters or its lines', () => {
    expect(isLong('短い')).toBe(false);
    expect(isLong('あ'.repeat(701))).toBe(true);
    expect(isLong('行\n'.repeat(15))).toBe(true);
  });
});
