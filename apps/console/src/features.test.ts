import { describe, expect, it } from 'vitest';
import { features } from './features.ts';

describe('the features of the console', () => {
  it('stand once each', () => {
    const names = features.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
  it('are each reached by a key of their own', () => {
    const keys = features.flatMap(({ goKey }) => (goKey === undefined ? [] : [goKey]));
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys).toContain('h');
  });
});
