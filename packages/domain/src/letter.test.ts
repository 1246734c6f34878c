import { describe, expect, it } from 'vitest';
import { eraDate, type Face, letterTitle, missingGlyphNote, type PrintedText, printable } from './letter.ts';

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

describe('the title of a paper', () => {
  it('says that it names nobody; 連携 has none either way', () => {
    expect(letterTitle('GUIDANCE', false)).toBe('引継書');
    expect(letterTitle('GUIDANCE', true)).toBe('照会書（匿名）');
    expect(letterTitle('EXTERNAL', false)).toBe('紹介状');
    expect(letterTitle('CONSULT', true)).toBeNull();
  });
});

describe('letters on paper', () => {
  const usual: Face = {
    has: (codePoint) => codePoint < 0x20000 && codePoint !== 0x309a,
    form: (codePoint, selector) =>
      selector !== 0xe0100 ? null : codePoint === 0x845b ? 'jp90' : codePoint === 0x8fbb ? '' : null,
  };
  const rare: Face = {
    has: (codePoint) => codePoint <= 0x20bb7,
    form: (codePoint, selector) => (codePoint === 0x9089 && selector === 0xe0101 ? 'jp78' : null),
  };
  const read = (printed: PrintedText) => printed.letters.map((letter) => letter.text).join('');
  const inRare = (printed: PrintedText) =>
    printed.letters.filter((letter) => letter.face === 1).map((letter) => letter.text);

  it('stand in the usual typeface, and in the other one where only that has them', () => {
    const printed = printable('𠮷野と髙橋\r\n﨑\t。', [usual, rare]);
    expect(read(printed)).toBe('𠮷野と髙橋\n﨑　。');
    expect(inRare(printed)).toEqual(['𠮷']);
    expect(missingGlyphNote([printed])).toBeNull();
  });
  it('keep a combining mark in the typeface of their letter', () => {
    const printed = printable('か\u309aきか\u3099', [usual, rare]);
    expect(printed.letters.map(({ text, face }) => [text, face])).toEqual([
      ['か\u309a', 1],
      ['き', 0],
      ['が', 0],
    ]);
  });
  it('that no typeface has are shown as 〓 and named, once each', () => {
    const printed = printable('𩸽と𩸽、𠮷', [usual, rare]);
    expect(read(printed)).toBe('〓と〓、𠮷');
    expect(printed.missing).toEqual(['𩸽']);
    expect(missingGlyphNote([printed, printed])).toBe('印字できない文字を〓で示しています（U+29E3D）。');
  });
  it('of which a form is asked for stand in that form, in whichever typeface has it', () => {
    const printed = printable('葛\u{e0100}城、辻\u{e0100}、邉\u{e0101}', [usual, rare]);
    expect(printed.letters).toEqual([
      { text: '葛', face: 0, form: 'jp90' },
      { text: '城', face: 0, form: '' },
      { text: '、', face: 0, form: '' },
      { text: '辻', face: 0, form: '' },
      { text: '、', face: 0, form: '' },
      { text: '邉', face: 1, form: 'jp78' },
    ]);
    expect(missingGlyphNote([printed])).toBeNull();
  });
  it('of which no typeface has the form stand in their usual form, and the paper says so', () => {
    const printed = printable('葛\u{e0102}飾', [usual, rare]);
    expect(read(printed)).toBe('葛飾');
    expect(missingGlyphNote([printed])).toBe('字形の指定がある文字は、標準の字形で印字しています。');
  });
  it('leave no trace of marks that have neither ink nor a form', () => {
    const printed = printable('\u{e0100}あ\u200bい\u2028う☎\ufe0e\n\u{e0100}え', [usual, rare]);
    expect(read(printed)).toBe('あいう☎\nえ');
    expect(missingGlyphNote([printed])).toBeNull();
  });
});
