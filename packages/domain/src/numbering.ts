import { eraPrefix } from './fiscal-year.ts';

export type NumberKind = 'CASE' | 'REFERRAL' | 'INQUIRY';

const FORMS = {
  CASE: { mark: '', digits: 6 },
  REFERRAL: { mark: 'S-', digits: 5 },
  INQUIRY: { mark: 'U-', digits: 6 },
} as const satisfies Record<NumberKind, { mark: string; digits: number }>;
const KIND_BY_LETTER: Readonly<Record<string, NumberKind>> = { s: 'REFERRAL', u: 'INQUIRY' };

const LONGEST_NUMBER = 64;
const SEPARATED = /^([rh])[ -]*(\d{1,2})[ -]+(?:([su])[ -]*)?0*(\d{1,9})$/;
const RUN_TOGETHER = /^([rh])(\d{1,2})([su])0*(\d{1,9})$/;
const BARE_DIGITS = /^([rh])(\d{1,2})(\d{6})$/;

/** R8-000123: the number of a case, given once per organisation, fiscal year and running number. */
export function caseNumber(fiscalYear: number, running: number): string {
  return formatted('CASE', eraPrefix(fiscalYear), running);
}

/** R8-S-00045: the number of a referral, the only one that the other organisation knows. */
export function referralNumber(fiscalYear: number, running: number): string {
  return formatted('REFERRAL', eraPrefix(fiscalYear), running);
}

/** R8-K-00012: the number of a 開示請求, on the header of what is printed. */
export function disclosureNumber(fiscalYear: number, running: number): string {
  return `${eraPrefix(fiscalYear)}-K-${String(running).padStart(5, '0')}`;
}

/** R8-U-000123: the 受付番号 of an inquiry, said aloud at the end of the talk. */
export function inquiryNumber(fiscalYear: number, running: number): string {
  return formatted('INQUIRY', eraPrefix(fiscalYear), running);
}

/**
 * A number as people type it from the telephone (either width and case, zeros or hyphens left out) in its canonical form;
 * undefined for anything else.
 */
export function parseNumber(input: string): string | undefined {
  if (input.length > LONGEST_NUMBER) return undefined;
  const typed = input
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(案件番号|受付番号|案件|受付|番号)[:\s]*/, '')
    .replace(/令和/, 'r')
    .replace(/[-‐‑‒–—―−ー]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const separated = SEPARATED.exec(typed) ?? RUN_TOGETHER.exec(typed);
  if (separated) return canonical(separated[1], separated[2], separated[3], separated[4]);
  const bare = BARE_DIGITS.exec(typed);
  return bare ? canonical(bare[1], bare[2], undefined, bare[3]) : undefined;
}

/** What a canonical number is the number of. */
export function numberKindOf(number: string): NumberKind | undefined {
  const found = /^[RH]\d{1,2}-(?:([SU])-)?\d+$/.exec(number);
  if (!found) return undefined;
  return found[1] === undefined ? 'CASE' : KIND_BY_LETTER[found[1].toLowerCase()];
}

function canonical(era = '', year = '', letter: string | undefined, running = ''): string | undefined {
  if (Number(year) === 0 || Number(running) === 0) return undefined;
  const kind = letter === undefined ? 'CASE' : KIND_BY_LETTER[letter];
  return kind && formatted(kind, `${era.toUpperCase()}${Number(year)}`, Number(running));
}

function formatted(kind: NumberKind, prefix: string, running: number): string {
  if (!Number.isSafeInteger(running) || running < 1) throw new RangeError('A running number begins at 1.');
  const { mark, digits } = FORMS[kind];
  return `${prefix}-${mark}${String(running).padStart(digits, '0')}`;
}
