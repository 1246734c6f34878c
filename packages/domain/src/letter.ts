import type { ConsentItem } from './consent.ts';
import { eraYearOf } from './japanese-era.ts';
import type { ReferralKind } from './referral.ts';

/** What is put on paper: 紹介状 for a body outside, 引継書 between desks. 連携 goes on inside one case and needs none. */
export const LETTER_TITLES = {
  EXTERNAL: '紹介状',
  HANDOVER: '引継書',
  GUIDANCE: '引継書',
  CONSULT: null,
} as const satisfies Record<ReferralKind, string | null>;

/** The heading of a shared item on paper. */
export const LETTER_HEADINGS = {
  IDENTITY: '相談者',
  CONTACT: '連絡先',
  SUMMARY: '要旨',
  NOTE: '対応記録',
  DISPATCH: '専門家派遣',
  ATTACHMENT: '添付資料',
  OUTCOME: '結果',
} as const satisfies Record<ConsentItem, string>;

/** 令和8年11月22日, as papers of an office have it; before 1868 the Western year. */
export function eraDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const era = eraYearOf(date);
  const named = era === undefined ? `${year}` : `${era.name}${era.year === 1 ? '元' : era.year}`;
  return `${named}年${month}月${day}日`;
}

/** The mark that stands for a letter which the typeface does not have; typesetters call it げた. */
export const MISSING_GLYPH = '〓';

/** Marks that choose a variant of the letter before them, or join letters: without ink of their own. */
const WITHOUT_INK = /\p{Variation_Selector}|\p{Cf}|\p{Zl}|\p{Zp}/u;

export interface PrintedText {
  readonly text: string;
  /** Letters that were shown as 〓, each once, in the order in which they stood. */
  readonly missing: readonly string[];
  /** True where a mark was left out that asks for a variant form of a letter. */
  readonly plainForms: boolean;
}

/**
 * A text as it can be set: what the typeface lacks is shown as 〓 and named, never dropped silently. Line breaks stay.
 * @param hasGlyph whether the typeface has a letter, by its code point
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): PrintedText {
  const missing = new Set<string>();
  let plainForms = false;
  const letters = [...text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '　')].map((letter) => {
    if (letter === '\n') return letter;
    if (WITHOUT_INK.test(letter)) {
      plainForms = true;
      return '';
    }
    if (hasGlyph(letter.codePointAt(0) ?? 0)) return letter;
    missing.add(letter);
    return MISSING_GLYPH;
  });
  return { text: letters.join(''), missing: [...missing], plainForms };
}

/** What a paper says of letters that it could not set, or null where it set them all. */
export function missingGlyphNote(printed: readonly Pick<PrintedText, 'missing' | 'plainForms'>[]): string | null {
  const missing = [...new Set(printed.flatMap((each) => each.missing))];
  const codes = missing.map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const notes = [
    ...(missing.length > 0 ? [`印字できない文字を${MISSING_GLYPH}で示しています（${codes.join('、')}）。`] : []),
    ...(printed.some((each) => each.plainForms) ? ['字形の指定がある文字は、標準の字形で印字しています。'] : []),
  ];
  return notes.length > 0 ? notes.join('') : null;
}
