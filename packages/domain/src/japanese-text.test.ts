import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compactForSearch,
  companyNameKey,
  graphemeLength,
  hasForbiddenCharacters,
  isKana,
  isShortTerm,
  katakanaOf,
  normaliseForSearch,
  searchTermsOf,
  trimText,
} from './japanese-text.ts';
import { COMMON_KANJI } from './kanji-variants.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ーｰ-−あかがケヶ霞関一月・ ゙゛ﾞｶﾊﾟ㈱(株)髙ヷワAİ〜　') }),
);

describe('normalising for search', () => {
  test.each([
    ['㈱青山製作所', '株式会社青山製作所'],
    ['（株）青山製作所', '株式会社青山製作所'],
    ['㍿青山製作所', '株式会社青山製作所'],
    ['㈲みどり', '有限会社みどり'],
    ['ＮＰＯ', 'npo'],
    ['ｱｵﾔﾏｾｲｻｸｼﾞｮ', 'あおやませいさくじょ'],
    ['アオヤマセイサクショ', 'あおやませいさくしょ'],
    ['髙橋﨑山𠮷田濵口', '高橋崎山吉田浜口'],
    ['渡邊 渡邉 澤 齋藤 齊藤 德永 廣瀨', '渡辺 渡辺 沢 斎藤 斉藤 徳永 広瀬'],
    ['葛󠄀飾区', '葛飾区'],
    ['コーヒー', 'こーひー'],
    ['コ−ヒ‐', 'こーひー'],
    ['ﾃﾚﾜｰｸ', 'てれわーく'],
    ['０３－５３２１ー１１１１', '03-5321-1111'],
    ['Ｒ８—０００１２３', 'r8-000123'],
    ['ライフ・ワーク・バランス', 'らいふわーくばらんす'],
    ['佐々木　いすゞ', '佐々木 いすゞ'],
    ['  両立\n\t支援　相談 ', '両立 支援 相談'],
    ['霞ヶ関 霞ケ関 霞が関', '霞が関 霞が関 霞が関'],
    ['３ヶ月 三カ月 3か月 3箇月', '3か月 三か月 3か月 3か月'],
    ['ヴァイオリン', 'ゔぁいおりん'],
    ['か゛', 'が'],
  ])('%s is found as %s', (typed, expected) => {
    expect(normaliseForSearch(typed)).toBe(expected);
  });

  test('a decomposed name is found as the composed one', () => {
    expect(normaliseForSearch('ガンバ'.normalize('NFD'))).toBe(normaliseForSearch('がんば'));
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => normaliseForSearch(normaliseForSearch(text)) === normaliseForSearch(text)),
      {
        numRuns: 2_000,
      },
    );
  });

  test('no variant kanji is itself the common form of another', () => {
    for (const common of COMMON_KANJI.values()) expect(COMMON_KANJI.has(common), common).toBe(false);
    expect(COMMON_KANJI.size).toBeGreaterThan(350);
  });

  test('a name is one word with or without its space', () => {
    expect(compactForSearch('青山　花子')).toBe(compactForSearch('青山花子'));
  });
});

describe('the words of a query', () => {
  test('are split at white space of either width, once each', () => {
    expect(searchTermsOf('　両立　支援 両立')).toEqual(['両立', '支援']);
  });
  test('lose the corporate form when a name stands beside it', () => {
    expect(searchTermsOf('㈱青山製作所')).toEqual(['青山製作所']);
    expect(searchTermsOf('青山 株式会社')).toEqual(['青山']);
  });
  test('keep the corporate form when it is all that was asked', () => {
    expect(searchTermsOf('(株)')).toEqual(['株式会社']);
  });
  test('of nothing are none', () => {
    expect(searchTermsOf(' 　')).toEqual([]);
  });
  test('of one letter are told to be short, 𠮷 alone included', () => {
    expect(isShortTerm('青')).toBe(true);
    expect(isShortTerm('𠮷')).toBe(true);
    expect(isShortTerm('青山')).toBe(false);
  });
});

describe('the key of a company name', () => {
  test.each([
    ['株式会社 青山製作所', '㈱青山製作所'],
    ['青山製作所(株)', '㈱青山製作所'],
    ['ＡＢＣ　Ｄｅｆ株式会社', '株式会社ABC-DEF'],
    ['Aoyama Works Co., Ltd.', 'AOYAMA WORKS'],
    ['有限会社髙﨑商店', '(有)高崎商店'],
  ])('%s and %s share one', (left, right) => {
    expect(companyNameKey(left)).toBe(companyNameKey(right));
  });
  test('a company called nothing but its form keeps a key', () => {
    expect(companyNameKey('株式会社')).toBe('株式会社');
  });
  test('a company and the person of the same stem differ', () => {
    expect(companyNameKey('青山製作所')).not.toBe(companyNameKey('青山製菓'));
  });
});

describe('kana', () => {
  test('is stored as full-width katakana, however it was typed', () => {
    expect(katakanaOf('あおやま はなこ')).toBe('アオヤマ ハナコ');
    expect(katakanaOf('ｱｵﾔﾏ ﾊﾞﾝﾊﾟｸ')).toBe('アオヤマ バンパク');
    expect(katakanaOf('せ-た-')).toBe('セーター');
    expect(katakanaOf('が'.normalize('NFD'))).toBe('ガ');
  });
  test('is told from kanji and Latin letters', () => {
    expect(isKana('アオヤマ　はなこ')).toBe(true);
    expect(isKana('ｱｵﾔﾏ')).toBe(true);
    expect(isKana('青山')).toBe(false);
    expect(isKana('Aoyama')).toBe(false);
    expect(isKana('ー')).toBe(false);
  });
});

describe('what a field may hold', () => {
  test('letters are counted as people count them', () => {
    expect(graphemeLength('葛󠄀飾')).toBe(2);
    expect(graphemeLength('𠮷田')).toBe(2);
    expect(graphemeLength('👨‍👩‍👧')).toBe(1);
    expect(graphemeLength('が'.normalize('NFD'))).toBe(1);
    expect(graphemeLength('')).toBe(0);
  });
  test.each(['\u0000', 'a\u0000b', '\u0007', '\u001b[31m', '\ud842', '\udfb7x', 'x\u007f', 'a\rb'])(
    'NUL, controls and half letters are refused: %j',
    (text) => {
      expect(hasForbiddenCharacters(text)).toBe(true);
    },
  );
  test.each(['一行目\n二行目\tタブ', 'Windows\r\nの行', '葛󠄀 𠮷 髙 が 👨‍👩‍👧', '', 'ﾊﾝｶｸ'])(
    'everything a person types is welcome: %j',
    (text) => {
      expect(hasForbiddenCharacters(text)).toBe(false);
    },
  );
  test('well-formed text without controls is never refused', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => !hasForbiddenCharacters(text)));
  });
  test('white space at the ends goes, the full-width one too; a selector stays', () => {
    expect(trimText('　 葛󠄀飾 \r\n下町\r\n')).toBe('葛󠄀飾 \n下町');
  });
});
