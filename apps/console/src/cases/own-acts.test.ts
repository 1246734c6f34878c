import { describe, expect, it } from 'vitest';
import { OwnActs } from './own-acts.ts';

describe('a change notice', () => {
  it('is an echo while the own act is under way, and for a moment after it', () => {
    const acts = new OwnActs();
    acts.begin('a');
    expect(acts.isEcho('a', 0)).toBe(true);
    acts.end('a', 1000);
    expect(acts.isEcho('a', 2000)).toBe(true);
    expect(acts.isEcho('a', 2600)).toBe(false);
  });
  it('of another record is news', () => {
    const acts = new OwnActs();
    acts.begin('a');
    expect(acts.isEcho('b', 0)).toBe(false);
  });
  it('stays an echo until the last of several acts has ended', () => {
    const acts = new OwnActs();
    acts.begin('a');
    acts.begin('a');
    acts.end('a', 0);
    expect(acts.isEcho('a', 5000)).toBe(true);
    acts.end('a', 5000);
    expect(acts.isEcho('a', 7000)).toBe(false);
  });
});
