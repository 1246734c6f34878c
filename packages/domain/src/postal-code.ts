export type ParsedPostalCode = { value: string } | { error: 'LENGTH' | 'NOT_DIGITS' };

/** A 郵便番号 typed in either width, with 〒 or any dash, as seven digits (1000005). */
export function parsePostalCode(input: string): ParsedPostalCode {
  const digits = input.normalize('NFKC').replace(/[-〒‐‑‒–—―−ー\s]/gu, '');
  if (!/^\d*$/.test(digits)) return { error: 'NOT_DIGITS' };
  return digits.length === 7 ? { value: digits } : { error: 'LENGTH' };
}

/** Seven digits as they are written: 100-0005. */
export function formatPostalCode(value: string): string {
  return `${value.slice(0, 3)}-${value.slice(3)}`;
}
