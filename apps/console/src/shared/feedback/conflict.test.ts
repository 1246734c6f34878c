import { describe, expect, it } from 'vitest';
import { type ConflictField, differing, resolveConflict, suggestedSide } from './conflict.ts';

const field = (name: string, base: string, mine: string, theirs: string): ConflictField => ({
  name,
  label: name,
  base,
  mine,
  theirs,
});

describe('two people who edit one record', () => {
  it('decide only about what differs', () => {
    const fields = [field('subject', 'a', 'b', 'b'), field('due', '1', '1', '2')];
    expect(differing(fields).map((entry) => entry.name)).toEqual(['due']);
  });
  it('each keep what they alone have changed', () => {
    expect(suggestedSide(field('subject', 'old', 'mine', 'old'))).toBe('mine');
    expect(suggestedSide(field('subject', 'old', 'old', 'theirs'))).toBe('theirs');
  });
  it('lose nothing just typed where both changed it, until they say so', () => {
    const fields = [field('subject', 'old', 'mine', 'theirs')];
    expect(resolveConflict(fields, {})).toEqual({ subject: 'mine' });
    expect(resolveConflict(fields, { subject: 'theirs' })).toEqual({
      subject: 'theirs',
    });
  });
});
