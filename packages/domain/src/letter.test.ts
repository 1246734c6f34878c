import { describe, expect, it } from 'vitest';
import { eraDate, missingGlyphNote, printable } from './letter.ts';

describe('a date on paper', () => {
  it.each([
    ['2026-11-22', '令和8年11月22日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1860-01-02', '1860年1月2日'],
  ])('%s is %s', (date, written) => {
    expect(eraDate(date)).toBe(written);
  });
});

describe('letters that a typeface lacks', () => {
  const has = (codePoint: number) => codePoint < 0x20000;
  it('are shown as 〓 and named, once each', () => {
    const printed = printable('𠮷野と𠮷田、髙橋\r\n﨑', has);
    expect(printed).toEqual({ text: '〓野と〓田、髙橋\n﨑', missing: ['𠮷'], plainForms: false });
    expect(missingGlyphNote([printed, printed])).toBe('印字できない文字を〓で示しています（U+20BB7）。');
  });
  it('are not the marks without ink, which ask for a variant form: the letter itself stays', () => {
    const printed = printable('葛\u{e0100}飾', has);
    expect(printed).toEqual({ text: '葛飾', missing: [], plainForms: true });
    expect(missingGlyphNote([printed])).toBe('字形の指定がある文字は、標準の字形で印字しています。');
  });
  it('leave no note where there are none', () => {
    expect(missingGlyphNote([printable('ふつうの文章。\n二行目', has)])).toBeNull();
  });
});
