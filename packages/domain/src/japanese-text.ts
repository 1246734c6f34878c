import { COMMON_KANJI } from './kanji-variants.ts';

/** Stored beside every normalised text. Raise it whenever `normaliseForSearch` changes its answer, so that old rows can be found and written anew. */
export const SEARCH_NORM_VERSION = 1;

/** Shorter terms have no pair of neighbouring letters: the index cannot answer them, only a walk over the latest rows can. */
export const MIN_INDEXED_TERM_LENGTH = 2;
export const MAX_SEARCH_TERMS = 8;

const CORPORATE_FORMS: Readonly<Record<string, string>> = {
  株: '株式会社',
  有: '有限会社',
  同: '合同会社',
  資: '合資会社',
  名: '合名会社',
  一社: '一般社団法人',
  公社: '公益社団法人',
  社: '社団法人',
  一財: '一般財団法人',
  公財: '公益財団法人',
  財: '財団法人',
  医: '医療法人',
  福: '社会福祉法人',
  学: '学校法人',
  宗: '宗教法人',
  独: '独立行政法人',
  特非: '特定非営利活動法人',
  特: '特定非営利活動法人',
  npo: '特定非営利活動法人',
};
const ABBREVIATED_FORM = new RegExp(`\\((${Object.keys(CORPORATE_FORMS).join('|')})\\)`, 'g');
const FULL_FORM = new RegExp(
  [...new Set(Object.values(CORPORATE_FORMS)), 'npo法人'].sort((a, b) => b.length - a.length).join('|'),
  'g',
);
const ENGLISH_FORM =
  /(?:^|[\s,.])(?:co\.?,?\s*ltd|company limited|corporation|corp|incorporated|inc|limited|ltd|llc|l\.l\.c|k\.k|kk)\.?(?=$|[\s,])/g;

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const DASH = /[-‐‑‒–—―−ー~〜]/u;
const DASHES_AFTER_KANA = /(?<=[ぁ-ゖー])[-‐‑‒–—―−ー~〜]/gu;
const DASH_BEFORE_KANA = /(?<=^|\s)[-‐‑‒–—―−ー~〜](?=[ぁ-ゖ])/gu;
const DASHES = new RegExp(DASH.source, 'gu');
const HAN = '[\\p{Script=Han}]';
/** 一ヶ月, 三ケ所: read か; 霞ヶ関, 自由ケ丘: read が. Both are written in several ways. */
const COUNTER_KA = /(?<=[0-9一二三四五六七八九十百数何])[ヶケヵカか箇個](?=[月所年国条])/gu;
const PLACE_GA = new RegExp(`ヶ|(?<=${HAN})ケ(?=${HAN})`, 'gu');

/**
 * Folds a text to the form that search columns and search terms share, so that any way of writing a word finds any other:
 * NFKC, lower case, katakana to hiragana, old and variant kanji to the common ones, ㈱ and (株) to 株式会社, every dash inside a
 * word to ー after kana and to - elsewhere, middle dots and invisible letters (variation selectors among them) dropped, white space
 * collapsed. Iteration marks stay. Idempotent. For search and matching only: never store it in place of what was typed.
 */
export function normaliseForSearch(text: string): string {
  const composed = text
    .replace(INVISIBLE, '')
    .replace(/\u309b/g, '\u3099')
    .replace(/\u309c/g, '\u309a')
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/[・•]/g, '')
    .normalize('NFKC');
  const folded = replaceKanji(composed)
    .replace(COUNTER_KA, 'か')
    .replace(PLACE_GA, 'が')
    .replace(ABBREVIATED_FORM, (form, key: string) => CORPORATE_FORMS[key] ?? form);
  return foldDashes(hiraganaOf(folded)).replace(/\s+/gu, ' ').trim();
}

/** As `normaliseForSearch`, without any white space: 青山　花子, 青山 花子 and 青山花子 become one. For names. */
export function compactForSearch(text: string): string {
  return normaliseForSearch(text).replace(/ /g, '');
}

/**
 * The words of a query, normalised as the search columns are. All of them must be found. A corporate form is dropped from a word
 * (㈱青山製作所 also finds 青山製作所株式会社) unless nothing else was asked. At most `MAX_SEARCH_TERMS`; words shorter than
 * `MIN_INDEXED_TERM_LENGTH` are kept: `isShortTerm` tells them.
 */
export function searchTermsOf(query: string): string[] {
  const words = normaliseForSearch(query).split(' ').filter(Boolean);
  const bare = words.map((word) => word.replace(FULL_FORM, '')).filter(Boolean);
  return [...new Set(bare.length > 0 ? bare : words)].slice(0, MAX_SEARCH_TERMS);
}

export function isShortTerm(term: string): boolean {
  return Array.from(term).length < MIN_INDEXED_TERM_LENGTH;
}

/**
 * What is left of a company's name when the ways of writing it are taken away: corporate form at either end, spaces, punctuation, case,
 * old kanji. Two companies with one key may be the same; they need not be.
 */
export function companyNameKey(name: string): string {
  const normalised = normaliseForSearch(name);
  const key = lettersOf(normalised.replace(FULL_FORM, ' ').replace(ENGLISH_FORM, ' '));
  return key === '' ? lettersOf(normalised) : key;
}

/** Hiragana and half-width katakana to full-width katakana; every other letter stays. Dashes after kana become ー. */
export function katakanaOf(kana: string): string {
  return kana
    .replace(/[\uff65-\uff9f]+/g, (run) => run.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[ぁ-ゖゝゞ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60))
    .replace(/(?<=[ァ-ヺー])[-‐‑‒–—―−]/gu, 'ー');
}

/** True for a text of hiragana, katakana of either width, ー, middle dots and spaces with at least one kana in it. */
export function isKana(text: string): boolean {
  return /[ぁ-ゖァ-ヺｦ-ﾝ]/u.test(text) && /^[ぁ-ゖァ-ヺｦ-ﾟー・･ゝゞヽヾ\u3099\u309a\s]+$/u.test(text);
}

let segmenter: Intl.Segmenter | undefined;

/** How many letters a person counts: 葛󠄀 with its selector, 👨‍👩‍👧 and が in two parts are one each. */
export function graphemeLength(text: string): number {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/**
 * True where a text holds what PostgreSQL, XML or a printed page cannot carry: NUL and the other C0 controls and DEL (line feed, tab and
 * CR LF pairs are welcome) or half of a surrogate pair.
 */
export function hasForbiddenCharacters(text: string): boolean {
  return /(?![\n\t\u0080-\u009f])(?!\r\n)\p{Cc}|\p{Cs}/u.test(text);
}

/** Without white space at the ends (the full-width space too) and with line ends as \n; not a letter else is changed. */
export function trimText(text: string): string {
  return text.replace(/\r\n/g, '\n').trim();
}

function replaceKanji(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (letter) => COMMON_KANJI.get(letter) ?? letter);
}

function hiraganaOf(text: string): string {
  return text
    .replace(/[ヷヸヹヺ]/g, (letter) => letter.normalize('NFD'))
    .replace(/[ァ-ヶヽヾ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60))
    .normalize('NFC');
}

function foldDashes(text: string): string {
  return text.replace(DASHES, '-').replace(DASH_BEFORE_KANA, 'ー').replace(DASHES_AFTER_KANA, 'ー');
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
