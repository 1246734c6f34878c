import { normaliseForSearch, searchTermsOf } from '@madoguchi/domain/japanese-text';

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const KANA_AT_END = /[ぁ-ゖー]$/;
const segments = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * Cuts a text where the searched words stand in it, in whatever width, kana or old kanji. Matching is done on the
 * normal form letter by letter, so that what is shown is exactly what was written.
 */
export function highlight(text: string, query: string): readonly Piece[] {
  const terms = searchTermsOf(query);
  const letters = [...segments.segment(text)].map((entry) => entry.segment);
  if (terms.length === 0 || letters.length === 0) return [{ text, hit: false }];
  let normal = '';
  const letterAt: number[] = [];
  letters.forEach((letter, index) => {
    const alone = normaliseForSearch(letter);
    // A dash that lengthens a vowel is known by the kana before it.
    const form = alone === '-' && KANA_AT_END.test(normal) ? 'ー' : alone;
    normal += form;
    for (let place = 0; place < form.length; place += 1) letterAt.push(index);
  });
  const hits = new Set<number>();
  for (const term of terms) {
    for (let from = normal.indexOf(term); from >= 0; from = normal.indexOf(term, from + 1)) {
      for (let place = from; place < from + term.length; place += 1) {
        const index = letterAt[place];
        if (index !== undefined) hits.add(index);
      }
    }
  }
  const pieces: Piece[] = [];
  letters.forEach((letter, index) => {
    const hit = hits.has(index);
    const last = pieces.at(-1);
    if (last !== undefined && last.hit === hit) pieces[pieces.length - 1] = { text: last.text + letter, hit };
    else pieces.push({ text: letter, hit });
  });
  return pieces;
}
