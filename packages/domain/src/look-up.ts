import { companyNameForSearch } from './company.ts';
import { parseCorporateNumber } from './corporate-number.ts';
import { compactForSearch } from './japanese-text.ts';
import { looksLikeTelephone, telephoneDigitsForSearch } from './telephone.ts';

/** What a typed text asks for: digits of a number, or a name; the other is ''. */
export interface LookUpKey {
  readonly digits: string;
  readonly name: string;
}

const LONGEST_DIGITS = 13;

/**
 * Tells a telephone number or a 法人番号 (either width, any hyphen, a part of it while it is typed) from a name or a reading.
 * @param of which names are compared: companies lose their corporate form
 */
export function lookUpKeyOf(text: string, of: 'COMPANY' | 'CLIENT'): LookUpKey {
  const corporate = parseCorporateNumber(text);
  if ('value' in corporate) return { digits: corporate.value, name: '' };
  if (looksLikeTelephone(text)) return { digits: telephoneDigitsForSearch(text), name: '' };
  const compact = compactForSearch(text).replace(/^法人番号:?|[-ー]/g, '');
  if (/^\d{4,}$/.test(compact)) return { digits: compact.slice(0, LONGEST_DIGITS), name: '' };
  return { digits: '', name: of === 'COMPANY' ? companyNameForSearch(text) : compactForSearch(text) };
}

/**
 * The ways in which one number may stand in a text: its digits, as it was typed, and as people in Japan write it.
 * @param formatted the number in its usual notation, where it is a whole one
 */
export function waysOfWriting(digits: string, typed: string, formatted: string | undefined): string[] {
  const ways = [digits, compactForSearch(typed), formatted === undefined ? '' : compactForSearch(formatted)];
  return [...new Set(ways)].filter((way) => way.length > 1);
}
