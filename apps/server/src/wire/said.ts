import {
  type CorporateNumberError,
  compactForSearch,
  type FieldChecks,
  isKana,
  LIMITS,
  parseCorporateNumber,
  parsePostalCode,
  parseTelephone,
  telephoneDigitsForSearch,
  trimText,
} from '@madoguchi/domain';
import { INDUSTRIES, MUNICIPALITIES } from '@madoguchi/plan';

const KNOWN_MUNICIPALITIES: ReadonlySet<string> = new Set(MUNICIPALITIES.map((each) => each.code));
const KNOWN_INDUSTRIES: ReadonlySet<string> = new Set(INDUSTRIES.map((each) => each.code));
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

type Text = string | null | undefined;

/** Trimmed at its ends and otherwise as typed; null where nothing was said. */
export function said(checks: FieldChecks, field: string, typed: Text, limit: number, required = false): string | null {
  const text = trimText(checks.text(field, typed ?? '', limit, required));
  return text === '' ? null : text;
}

export function saidKana(checks: FieldChecks, field: string, typed: Text, limit: number): string | null {
  const kana = said(checks, field, typed, limit);
  if (kana !== null && !isKana(kana.replace(/[A-Za-zＡ-Ｚａ-ｚ0-9０-９&＆.．]/gu, 'ア'))) {
    checks.add(field, 'フリガナはカナで入力してください。', 'Please write the reading in kana.');
  }
  return kana;
}

/** A number in any notation, as E.164. */
export function saidTelephone(checks: FieldChecks, field: string, typed: Text): string | null {
  const text = said(checks, field, typed, LIMITS.phone);
  if (text === null) return null;
  const parsed = parseTelephone(text);
  if ('e164' in parsed) return parsed.e164;
  checks.add(
    field,
    '電話番号として読めません。市外局番から入力してください。',
    'This is not a telephone number. Please start with the area code.',
  );
  return null;
}

/** Digits by which a stored number is found. */
export function telephoneDigits(e164: string | null): string {
  return e164 === null ? '' : telephoneDigitsForSearch(e164);
}

const CORPORATE_NUMBER_ERRORS = {
  LENGTH: { ja: '法人番号は13桁です。', en: 'A corporate number has thirteen digits.' },
  CHECK_DIGIT: {
    ja: '法人番号の検査数字が合いません。番号をお確かめください。',
    en: 'The check digit does not match. Please check the number.',
  },
  NOT_DIGITS: { ja: '法人番号は数字で入力してください。', en: 'A corporate number is digits alone.' },
} as const satisfies Record<CorporateNumberError, { ja: string; en: string }>;

export function saidCorporateNumber(checks: FieldChecks, typed: Text): string | null {
  const text = said(checks, 'corporateNumber', typed, LIMITS.code);
  if (text === null) return null;
  const parsed = parseCorporateNumber(text);
  if ('value' in parsed) return parsed.value;
  const { ja, en } = CORPORATE_NUMBER_ERRORS[parsed.error];
  checks.add('corporateNumber', ja, en);
  return null;
}

export function saidPostalCode(checks: FieldChecks, typed: Text): string | null {
  const text = said(checks, 'postalCode', typed, LIMITS.code);
  if (text === null) return null;
  const parsed = parsePostalCode(text);
  if ('value' in parsed) return parsed.value;
  checks.add('postalCode', '郵便番号は7桁の数字で入力してください。', 'A postal code has seven digits.');
  return null;
}

function saidCode(checks: FieldChecks, field: string, typed: Text, known: ReadonlySet<string>): string | null {
  if (typed === null || typed === undefined || typed === '') return null;
  return checks.code(field, typed, known);
}

export const saidMunicipality = (checks: FieldChecks, typed: Text) =>
  saidCode(checks, 'municipality', typed, KNOWN_MUNICIPALITIES);
export const saidIndustry = (checks: FieldChecks, field: string, typed: Text) =>
  saidCode(checks, field, typed, KNOWN_INDUSTRIES);

/** @param whole yen and heads are counted in whole numbers, none below zero */
export function saidNumber(checks: FieldChecks, field: string, typed: number | null | undefined): number | null {
  if (typed === null || typed === undefined) return null;
  if (!Number.isSafeInteger(typed) || typed < 0)
    checks.add(field, '0以上の整数で入力してください。', 'Please enter a whole number of at least 0.');
  return typed;
}

export function saidEmail(checks: FieldChecks, field: string, typed: Text): string | null {
  const email = said(checks, field, typed, LIMITS.email);
  if (email !== null && !EMAIL.test(email))
    checks.add(field, 'メールアドレスの形をお確かめください。', 'This is not an e-mail address.');
  return email;
}

/** Name and reading as look-ups compare them, each on its own line. */
export function personNorm(name: string | null, kana: string | null): string {
  return [name, kana].flatMap((each) => (each === null ? [] : [compactForSearch(each)])).join('\n');
}
