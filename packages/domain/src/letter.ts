import type { ConsentItem } from './consent.ts';
import { eraYearOf } from './japanese-era.ts';
import type { ReferralKind } from './referral.ts';

/** What is put on paper: 紹介状 for a body outside, 引継書 between desks. 連携 goes on inside one case and needs none. */
const LETTER_TITLES = {
  EXTERNAL: '紹介状',
  HANDOVER: '引継書',
  GUIDANCE: '引継書',
  CONSULT: null,
} as const satisfies Record<ReferralKind, string | null>;

/** The title of a referral's paper; null where there is none. One that names nobody says so, so that nobody looks for the name. */
export function letterTitle(kind: ReferralKind, anonymous: boolean): string | null {
  const title = LETTER_TITLES[kind];
  return title !== null && anonymous ? '照会書（匿名）' : title;
}

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

/** The mark that stands for a letter which no typeface has; typesetters call it げた. */
export const MISSING_GLYPH = '〓';

/** Marks that choose a variant of the letter before them: without ink of their own. */
const SELECTOR = /\p{Variation_Selector}/u;
/** Asks for the plain form of a sign, which is the one that paper has anyway. */
const TEXT_STYLE = '\u{fe0e}';
/** Joiners, direction marks and the like, without ink and without a form. */
const WITHOUT_INK = /\p{Cf}|\p{Zl}|\p{Zp}/u;
const COMBINING = /\p{M}/u;

/** A typeface as far as it is asked what it can print. */
export interface Face {
  has(codePoint: number): boolean;
  /**
   * How it prints the form that a selector asks for: '' as the letter always looks in it, else the name of the feature that
   * brings the form; null where it cannot.
   */
  form(codePoint: number, selector: number): string | null;
}

export interface PrintedLetter {
  /** One letter with its combining marks, or a line break. */
  readonly text: string;
  /** Which of the typefaces prints it, from 0. */
  readonly face: number;
  /** The feature that brings its variant form, or ''. */
  readonly form: string;
}

export interface PrintedText {
  readonly letters: readonly PrintedLetter[];
  /** Letters that were shown as 〓, each once, in the order in which they stood. */
  readonly missing: readonly string[];
  /** True where a variant form was asked for that no typeface has, so that the letter stands in its usual form. */
  readonly plainForms: boolean;
}

interface Cluster {
  text: string;
  selector: string;
}

const codePointOf = (letter: string) => letter.codePointAt(0) ?? 0;

/** Letters with the marks and the selector that belong to them; what has neither ink nor a form is gone. */
function clustersOf(text: string): Cluster[] {
  const clusters: Cluster[] = [];
  for (const letter of text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '　')) {
    if (WITHOUT_INK.test(letter)) continue;
    const last = clusters.at(-1);
    const joins = last !== undefined && last.text !== '\n';
    if (SELECTOR.test(letter)) {
      if (joins && letter !== TEXT_STYLE) last.selector = letter;
    } else if (joins && COMBINING.test(letter)) {
      // か with a mark of its own, as some machines write it, is the one letter が where there is one.
      last.text = (last.text + letter).normalize('NFC');
    } else {
      clusters.push({ text: letter, selector: '' });
    }
  }
  return clusters;
}

/**
 * A text as it can be set: each letter in the first typeface that has it, in the form that was asked for where one of them has
 * that. What none has is shown as 〓 and named, never dropped silently. Line breaks stay.
 * @param faces in the order of preference, at least one
 */
export function printable(text: string, faces: readonly Face[]): PrintedText {
  const missing = new Set<string>();
  let plainForms = false;
  const firstWith = (letters: string) =>
    faces.findIndex((face) => [...letters].every((letter) => face.has(codePointOf(letter))));
  const set = ({ text: letters, selector }: Cluster): PrintedLetter[] => {
    if (letters === '\n') return [{ text: letters, face: 0, form: '' }];
    if (selector !== '') {
      for (const [index, face] of faces.entries()) {
        if (![...letters].every((letter) => face.has(codePointOf(letter)))) continue;
        const form = face.form(codePointOf(letters), codePointOf(selector));
        if (form !== null) return [{ text: letters, face: index, form }];
      }
      plainForms = true;
    }
    const whole = firstWith(letters);
    if (whole >= 0) return [{ text: letters, face: whole, form: '' }];
    return [...letters].map((letter) => {
      const face = firstWith(letter);
      if (face >= 0) return { text: letter, face, form: '' };
      missing.add(letter);
      return { text: MISSING_GLYPH, face: 0, form: '' };
    });
  };
  const letters = clustersOf(text).flatMap(set);
  return { letters, missing: [...missing], plainForms };
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
