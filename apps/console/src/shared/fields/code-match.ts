import { compactForSearch } from '@madoguchi/domain/japanese-text';

export interface CodeOption {
  readonly code: string;
  readonly label: string;
  /** The reading, for those who type kana without converting it. */
  readonly kana?: string | undefined;
  /** Two digits or what else people know it by; `code` where it is missing. */
  readonly key?: string | undefined;
}

export const keyOf = (option: CodeOption) => option.key ?? option.code;
const isDigits = (text: string) => /^[0-9]+$/.test(text);

/**
 * What the typed text may mean, best first: its digits (１１ too), then labels and readings that begin with it, then
 * those that hold it. Katakana, hiragana, width and old kanji make no difference.
 */
export function matchCodes(options: readonly CodeOption[], typed: string): readonly CodeOption[] {
  const wanted = compactForSearch(typed);
  if (wanted === '') return options;
  if (isDigits(wanted)) return options.filter((option) => compactForSearch(keyOf(option)).startsWith(wanted));
  const rank = (option: CodeOption) => {
    const words = [compactForSearch(option.label), compactForSearch(option.kana ?? '')];
    if (words.some((word) => word.startsWith(wanted))) return 0;
    return words.some((word) => word.includes(wanted)) ? 1 : 2;
  };
  const ranked = options.map((option) => ({ option, rank: rank(option) })).filter((entry) => entry.rank < 2);
  return ranked.sort((a, b) => a.rank - b.rank).map((entry) => entry.option);
}

/** Two digits name one option beyond doubt: it is taken without Enter. */
export function exactCode(options: readonly CodeOption[], typed: string): CodeOption | undefined {
  const wanted = compactForSearch(typed);
  if (!/^[0-9]{2,}$/.test(wanted)) return undefined;
  const found = options.filter((option) => compactForSearch(keyOf(option)).startsWith(wanted));
  return found.length === 1 && found[0] !== undefined && compactForSearch(keyOf(found[0])) === wanted
    ? found[0]
    : undefined;
}
