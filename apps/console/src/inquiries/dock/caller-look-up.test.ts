import { describe, expect, it } from 'vitest';
import { entryFrom, isWorthAsking } from './caller-look-up.ts';
import { digitOf } from './digit-key.ts';

const key = (text: string) => ({ key: text, ctrlKey: false, altKey: false, metaKey: false });

describe('what is typed in 相手', () => {
  it.each([
    ['03', false],
    ['0353', true],
    ['０３５３', true],
    ['あ', false],
    ['あお', true],
    ['青', true],
    ['  ', false],
  ])('%s is worth asking: %s', (typed, worth) => expect(isWorthAsking(typed)).toBe(worth));
  it('begins a new entry as telephone or as name', () => {
    expect(entryFrom(' 03-5321-1111 ')).toEqual({ name: '', telephone: '03-5321-1111' });
    expect(entryFrom('青山製作所')).toEqual({ name: '青山製作所', telephone: '' });
  });
  it('knows digits of both widths, but not those of a shortcut', () => {
    expect([digitOf(key('3')), digitOf(key('３')), digitOf(key('a')), digitOf({ ...key('3'), altKey: true })]).toEqual([
      3,
      3,
      undefined,
      undefined,
    ]);
  });
});
