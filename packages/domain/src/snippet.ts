import { normaliseForSearch } from './japanese-text.ts';

let segmenter: Intl.Segmenter | undefined;

/** The letters of a text and where each begins in its normalised form. */
function normalisedLetters(text: string): { letters: string[]; starts: number[]; norm: string } {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  const letters = Array.from(segmenter.segment(text), (each) => each.segment);
  const starts: number[] = [];
  let norm = '';
  for (const letter of letters) {
    starts.push(norm.length);
    norm += /^\s+$/u.test(letter) ? ' ' : normaliseForSearch(letter);
  }
  return { letters, starts, norm };
}

const LEAD = 18;

/**
 * The words around the first hit, as they were written: an ellipsis where text was cut, line ends as spaces. Where the hit cannot be placed
 * (a whole word was normalised away), the beginning.
 * @param terms normalised, as the search asked for them
 * @param length the most letters of the answer
 */
export function snippetAround(text: string, terms: readonly string[], length = 90): string {
  const { letters, starts, norm } = normalisedLetters(text);
  const places = terms.map((term) => norm.indexOf(term)).filter((place) => place >= 0);
  const hit = places.length === 0 ? 0 : Math.min(...places);
  const letter = Math.max(
    0,
    starts.findLastIndex((start) => start <= hit),
  );
  const from = letter <= LEAD || letters.length <= length ? 0 : letter - LEAD;
  const cut = letters
    .slice(from, from + length)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${cut}${from + length < letters.length ? '…' : ''}`;
}
