import { areaCodeLength } from './area-codes.ts';

export type TelephoneError = 'EMPTY' | 'NOT_DIGITS' | 'LENGTH';
export type ParsedTelephone = { e164: string } | { error: TelephoneError };

const DASHES_AND_BRACKETS = /[-‐‑‒–—―−ー~〜().・/\s]/gu;
const LONGEST_NUMBER = 64;

/**
 * A telephone number typed in any width, with any dash, with brackets, with +81 or a leading 0, as E.164 (+81353211111).
 * Numbers of other countries are taken with their + (8 to 15 digits).
 */
export function parseTelephone(input: string): ParsedTelephone {
  if (input.length > LONGEST_NUMBER) return { error: 'LENGTH' };
  const compact = compactNumber(input);
  if (compact === '') return { error: 'EMPTY' };
  if (!/^\+?\d+$/.test(compact)) return { error: 'NOT_DIGITS' };
  const national = nationalDigits(compact);
  if (national.startsWith('+')) {
    return /^\+[1-9]\d{7,14}$/.test(national) ? { e164: national } : { error: 'LENGTH' };
  }
  if (!/^0[1-9]/.test(national) || national.length !== nationalLength(national)) return { error: 'LENGTH' };
  return { e164: `+81${national.slice(1)}` };
}

/**
 * The digits that a search compares: national digits from the leading 0 (digits of another country without their +).
 * Takes part of a number as well as a whole one, in any notation, and E.164.
 */
export function telephoneDigitsForSearch(input: string): string {
  return nationalDigits(compactNumber(input)).replace(/\D/g, '');
}

/** True for what can be a telephone number or a part of one that is worth looking up: four digits or more and nothing but its marks. */
export function looksLikeTelephone(input: string): boolean {
  if (input.length > LONGEST_NUMBER) return false;
  const compact = compactNumber(input);
  return /^\+\d{4,15}$/.test(compact) || (/^\d{4,}$/.test(compact) && nationalDigits(compact).length <= 11);
}

/** E.164 as people in Japan write it (03-5321-1111); other countries keep the E.164 form. */
export function formatTelephone(e164: string): string {
  const digits = nationalDigits(compactNumber(e164));
  if (!digits.startsWith('0')) return e164;
  if (/^(0120|0570|0990)/.test(digits)) return grouped(digits, 4, 3);
  if (digits.startsWith('0800')) return grouped(digits, 4, 3);
  if (digits.length === 11) return grouped(digits, 3, 4);
  const area = areaCodeLength(digits);
  return grouped(digits, area, 6 - area);
}

function compactNumber(input: string): string {
  return input
    .normalize('NFKC')
    .replace(/^\s*(tel|fax|電話)[:\s]*/i, '')
    .replace(/(\+81\s*)\(0\)/, '$1')
    .replace(DASHES_AND_BRACKETS, '');
}

/** +81, 0081 and 01081 before a number, and a bare 81 before what is long enough, stand for the leading 0. */
function nationalDigits(compact: string): string {
  const international = compact.replace(/^(010|00)(?=81\d)/, '+');
  const rest = /^\+81(\d*)$/.exec(international)?.[1] ?? /^81([1-9]\d{8,9})$/.exec(international)?.[1];
  if (rest === undefined) return international;
  return rest.startsWith('0') ? rest : `0${rest}`;
}

function nationalLength(national: string): number {
  return /^0([5-9]0|20|800)/.test(national) ? 11 : 10;
}

function grouped(digits: string, first: number, second: number): string {
  return [digits.slice(0, first), digits.slice(first, first + second), digits.slice(first + second)].join('-');
}
