import { describe, expect, it } from 'vitest';
import { exactCode, matchCodes } from './code-match.ts';

const topics = [
  {
    code: 'FATHER_LEAVE',
    key: '11',
    label: '男性育業',
    kana: 'だんせいいくぎょう',
  },
  {
    code: 'LEAVE',
    key: '12',
    label: '育業・育児休業',
    kana: 'いくぎょういくじきゅうぎょう',
  },
  { code: 'TELEWORK', key: '21', label: 'テレワーク', kana: 'てれわーく' },
];
const codes = (typed: string) => matchCodes(topics, typed).map((topic) => topic.key);

describe('the topics that a text may mean', () => {
  it('are found by their two digits, full width too', () => {
    expect(codes('11')).toEqual(['11']);
    expect(codes('１')).toEqual(['11', '12']);
  });
  it('are found by kana of either kind and by kanji', () => {
    expect(codes('てれ')).toEqual(['21']);
    expect(codes('テレ')).toEqual(['21']);
    expect(codes('男性')).toEqual(['11']);
  });
  it('come first where they begin with the text', () => {
    expect(codes('育業')).toEqual(['12', '11']);
  });
  it('are all there as long as nothing is typed', () => {
    expect(codes('')).toHaveLength(3);
    expect(codes('ゆきだるま')).toEqual([]);
  });
});

describe('two digits', () => {
  it('choose by themselves', () => {
    expect(exactCode(topics, '１１')?.label).toBe('男性育業');
  });
  it('choose nothing where they are one digit, unknown or the beginning of a longer key', () => {
    expect(exactCode(topics, '1')).toBeUndefined();
    expect(exactCode(topics, '99')).toBeUndefined();
    expect(exactCode([...topics, { code: 'X', key: '113', label: 'x' }], '11')).toBeUndefined();
  });
});
