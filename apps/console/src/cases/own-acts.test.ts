import { describe, expect, it } from 'vitest';
import { OwnActs } from './own-acts.ts';

describe('a change notice', () => {
  it('is an echo while the own act is under way', () => {
    const acts = new OwnActs();
    acts.begin('a');
    expect(acts.isEcho('a', 0)).toBe(true);
  });
  it('is an echo for a moment after the own act', () => {
    const acts = new OwnActs();
    acts.begin('a');
    acts.end('a', 1000, true);
    expect(acts.isEcho('a', 2000)).toBe(true);
  });
  it('is news when the moment is over', () => {
    const acts = new OwnActs();
    acts.begin('a');
    acts.end('a', 1000, true);
    expect(acts.isEcho('a', 2600)).toBe(false);
  });
  it('of another record is news', () => {
    const acts = new OwnActs();
    acts.begin('a');
    expect(acts.isEcho('b', 0)).toBe(false);
  });
  it('is news where the own act has had its echo: a colleague was there in the same second', () => {
    const acts = new OwnActs();
    acts.begin('a');
    expect(acts.isEcho('a', 100)).toBe(true);
    acts.end('a', 200, true);
    expect(acts.isEcho('a', 300)).toBe(false);
  });
  it('is news after an own act that was refused: the other had been first', () => {
    const acts = new OwnActs();
    acts.begin('a');
    acts.end('a', 200, false);
    expect(acts.isEcho('a', 300)).toBe(false);
  });
  it('comes once for each of several own acts', () => {
    const acts = new OwnActs();
    acts.begin('a');
    acts.begin('a');
    acts.end('a', 0, true);
    expect(acts.isEcho('a', 100)).toBe(true);
    expect(acts.isEcho('a', 200)).toBe(true);
    acts.end('a', 5000, true);
    expect(acts.isEcho('a', 5100)).toBe(false);
  });
});
