import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';

const hits = (text: string, query: string) =>
  highlight(text, query)
    .filter((piece) => piece.hit)
    .map((piece) => piece.text);

describe('the searched words in a text', () => {
  it('are found in any width, kana and old kanji, and shown as they were written', () => {
    expect(hits('テレワークの導入について', 'てれわーく')).toEqual(['テレワーク']);
    expect(hits('ﾃﾚﾜｰｸ相談', 'テレワーク')).toEqual(['ﾃﾚﾜｰｸ']);
  });
  it('are all marked, and nothing is lost or added', () => {
    const text = '育業の相談。育業の制度。';
    expect(hits(text, '育業')).toEqual(['育業', '育業']);
    expect(
      highlight(text, '育業')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
  it('may be several, and may be missing', () => {
    expect(hits('男性の育業と時差勤務', '男性　時差')).toEqual(['男性', '時差']);
    expect(highlight('なにもない', '育業')).toEqual([{ text: 'なにもない', hit: false }]);
    expect(highlight('なにもない', '')).toEqual([{ text: 'なにもない', hit: false }]);
  });
});
