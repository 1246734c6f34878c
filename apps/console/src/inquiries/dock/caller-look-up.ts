import { compactForSearch } from '@madoguchi/domain/japanese-text';
import { looksLikeTelephone } from '@madoguchi/domain/telephone';

/** One kanji says something, one kana or letter hardly; of a number it takes four digits. */
export function isWorthAsking(typed: string): boolean {
  const text = compactForSearch(typed);
  if (/^[0-9]+$/.test(text)) return text.length >= 4;
  return text.length >= 2 || /\p{Script=Han}/u.test(text);
}

export const isNumberLike = (typed: string): boolean => looksLikeTelephone(typed) || /^[0-9０-９\s-]{4,}$/.test(typed);

/** What a new entry begins with: the digits are its telephone, letters its name. */
export function entryFrom(typed: string): { name: string; telephone: string } {
  const text = typed.trim();
  return looksLikeTelephone(text)
    ? { name: '', telephone: text }
    : { name: isNumberLike(text) ? '' : text, telephone: '' };
}
