import { normaliseForSearch } from './japanese-text.ts';

let segmenter: Intl.Segmenter | undefined;

/** Texts of these alone have one letter in each place: no marks that join, no halves of a pair. */
const PLAIN = /^[\n\u0020-\u007e\u3000-\u3029\u3030-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/;

function lettersOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (each) => each.segment);
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** A page of hits holds ten thousand letters, of which a few hundred differ. */
function normalisedLetter(letter: string): string {
  const known = remembered.get(letter);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const norm = /^\s+$/u.test(letter) ? ' ' : normaliseForSearch(letter);
  remembered.set(letter, norm);
  return norm;
}

/** The letters of a text and where each begins in its normalised form. */
function normalisedLetters(text: string): { letters: string[]; starts: number[]; norm: string } {
  const letters = lettersOf(text);
  const starts: number[] = [];
  let norm = '';
  for (const letter of letters) {
    starts.push(norm.length);
    norm += normalisedLetter(letter);
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
