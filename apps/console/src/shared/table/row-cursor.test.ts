import { describe, expect, it } from 'vitest';
import { indexAfterRemoval, indexOfReturn, nextIndex } from './row-cursor.ts';

describe('the cursor of a list', () => {
  it('begins at the end that the key comes from', () => {
    expect(nextIndex(-1, 1, 3)).toBe(0);
    expect(nextIndex(-1, -1, 3)).toBe(2);
  });
  it('stays inside', () => {
    expect(nextIndex(2, 1, 3)).toBe(2);
    expect(nextIndex(0, -1, 3)).toBe(0);
    expect(nextIndex(0, 1, 0)).toBe(-1);
  });
  it('moves on to what has taken the place of a decided row', () => {
    expect(indexAfterRemoval(1, 4)).toBe(1);
    expect(indexAfterRemoval(4, 4)).toBe(3);
    expect(indexAfterRemoval(0, 0)).toBe(-1);
  });
  it('is found again on the row that was opened, wherever it stands now, else on what took its place', () => {
    expect(indexOfReturn(['c', 'a', 'b'], { id: 'b', index: 1 })).toBe(2);
    expect(indexOfReturn(['a', 'c'], { id: 'b', index: 1 })).toBe(1);
    expect(indexOfReturn(['a'], { id: 'b', index: 1 })).toBe(0);
  });
});
