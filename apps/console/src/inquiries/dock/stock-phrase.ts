/** Where `;;` or `；；` has been typed: the phrase takes the place of `from` to `to`. */
export interface PhraseCall {
  readonly from: number;
  readonly to: number;
  /** What follows the two signs, to narrow the list down. */
  readonly filter: string;
}

const LONGEST_FILTER = 12;

/** The call that ends at the caret, if there is one. Both widths, also mixed: IMEs differ. */
export function phraseCallAt(text: string, caret: number): PhraseCall | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST_FILTER - 2), caret);
  const found = /[;；]{2}([^\s;；、。]*)$/u.exec(before);
  if (found === null) return undefined;
  return { from: caret - found[0].length, to: caret, filter: found[1] ?? '' };
}

interface Phrase {
  readonly trigger: string;
  readonly body: string;
}

/** Phrases whose catchword or words hold what was typed; those whose catchword begins with it come first. */
export function matchPhrases<P extends Phrase>(phrases: readonly P[], filter: string): readonly P[] {
  const wanted = filter.normalize('NFKC').toLowerCase();
  if (wanted === '') return phrases;
  const holds = (text: string) => text.normalize('NFKC').toLowerCase();
  const first = phrases.filter((phrase) => holds(phrase.trigger).startsWith(wanted));
  const rest = phrases.filter(
    (phrase) => !first.includes(phrase) && holds(phrase.trigger + phrase.body).includes(wanted),
  );
  return [...first, ...rest];
}

/** The text with the phrase in it, and where the caret stands afterwards. */
export function insertPhrase(text: string, call: PhraseCall, body: string): { text: string; caret: number } {
  return { text: text.slice(0, call.from) + body + text.slice(call.to), caret: call.from + body.length };
}
