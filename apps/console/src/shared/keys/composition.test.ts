import { describe, expect, it } from 'vitest';
import { CompositionGuard, isComposingKey } from './composition.ts';

describe('a key of the input method', () => {
  it('is known by isComposing, also behind a React event', () => {
    expect(isComposingKey({ isComposing: true })).toBe(true);
    expect(isComposingKey({ nativeEvent: { isComposing: true } })).toBe(true);
  });
  it('is known by the code 229 where the composition has already ended', () => {
    expect(isComposingKey({ isComposing: false, keyCode: 229 })).toBe(true);
  });
  it('is no other Enter', () => {
    expect(isComposingKey({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});

describe('the composition guard', () => {
  const guarded = () => {
    const heard: string[] = [];
    return { heard, guard: new CompositionGuard((value) => heard.push(value)) };
  };

  it('says nothing of そうだん before it has become 相談', () => {
    const { guard, heard } = guarded();
    guard.start();
    for (const value of ['ｓ', 'そ', 'そう', 'そうｄ', 'そうだん', '相談']) guard.input(value);
    expect(heard).toEqual([]);
    expect(guard.composing).toBe(true);
    guard.end('相談');
    expect(heard).toEqual(['相談']);
    expect(guard.composing).toBe(false);
  });

  it('passes on letters that need no composition', () => {
    const { guard, heard } = guarded();
    guard.input('R');
    guard.input('R8');
    expect(heard).toEqual(['R', 'R8']);
  });

  it('hears the same value in the order of Safari', () => {
    const { guard, heard } = guarded();
    guard.start();
    guard.end('青山');
    guard.input('青山');
    expect(new Set(heard)).toEqual(new Set(['青山']));
  });
});
