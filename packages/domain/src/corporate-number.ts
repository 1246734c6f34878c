export type CorporateNumberError = 'LENGTH' | 'CHECK_DIGIT' | 'NOT_DIGITS';
export type ParsedCorporateNumber = { value: string } | { error: CorporateNumberError };

const SEPARATORS = /[-‐‑‒–—―−ー\s]/gu;

/**
 * A 法人番号 pasted in any form (either width, with spaces, hyphens or its label) as thirteen digits.
 * LENGTH comes before CHECK_DIGIT, so that a person who is still typing is told to go on.
 */
export function parseCorporateNumber(input: string): ParsedCorporateNumber {
  const digits = input
    .normalize('NFKC')
    .replace(/^\s*法人番号[:\s]*/, '')
    .replace(SEPARATORS, '');
  if (!/^\d*$/.test(digits)) return { error: 'NOT_DIGITS' };
  if (digits.length !== 13) return { error: 'LENGTH' };
  return corporateNumberCheckDigit(digits.slice(1)) === Number(digits[0])
    ? { value: digits }
    : { error: 'CHECK_DIGIT' };
}

/**
 * The check digit of the twelve digits of a 法人番号: 9 − (Σ Pₙ·Qₙ mod 9), P from the right, Q = 1, 2 alternately.
 * Throws a RangeError for anything but twelve digits. Source: 国税庁, 法人番号の指定等に関する省令 第二条.
 */
export function corporateNumberCheckDigit(twelve: string): number {
  if (!/^\d{12}$/.test(twelve)) throw new RangeError('A corporate number rests on twelve digits.');
  const sum = Array.from(twelve)
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/** The thirteen digits that belong to twelve. */
export function corporateNumberFrom(twelve: string): string {
  return `${corporateNumberCheckDigit(twelve)}${twelve}`;
}
