import { describe, expect, it } from 'vitest';
import { IntendedAct } from './intended-act.ts';

const counted = () => {
  let count = 0;
  return new IntendedAct(() => `id-${++count}`);
};

describe('an intended act', () => {
  it('bears the same id when the line broke and the person tries again', () => {
    const act = counted();
    expect(act.begin({ content: '相談' })).toBe('id-1');
    act.end('NETWORK');
    expect(act.begin({ content: '相談' })).toBe('id-1');
  });

  it('is a new one when it succeeded before', () => {
    const act = counted();
    act.begin({ content: '相談' });
    act.end();
    expect(act.begin({ content: '相談' })).toBe('id-2');
  });

  it('is a new one when the server refused it or the input changed', () => {
    const act = counted();
    act.begin({ content: '相談' });
    act.end('BAD_USER_INPUT');
    expect(act.begin({ content: '相談' })).toBe('id-2');
    act.end('UNAVAILABLE');
    expect(act.begin({ content: '相談（続き）' })).toBe('id-3');
  });
});
