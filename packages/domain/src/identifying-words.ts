import { companyKanaForSearch } from './company.ts';
import { parseCorporateNumber } from './corporate-number.ts';
import type { Bilingual } from './errors.ts';
import { companyNameKey, normaliseForSearch } from './japanese-text.ts';
import { parseTelephone, telephoneDigitsForSearch } from './telephone.ts';

/** What gives away who it is about. */
export const IDENTIFYING = [
  'PERSON',
  'COMPANY',
  'TELEPHONE',
  'EMAIL',
  'CORPORATE_NUMBER',
  'ADDRESS',
  'CASE_NUMBER',
] as const;
export type Identifying = (typeof IDENTIFYING)[number];

export const IDENTIFYING_LABELS = {
  PERSON: { ja: '人の名前', en: 'a person’s name' },
  COMPANY: { ja: '企業の名前', en: 'the company’s name' },
  TELEPHONE: { ja: '電話番号', en: 'a telephone number' },
  EMAIL: { ja: 'メールアドレス', en: 'a mail address' },
  CORPORATE_NUMBER: { ja: '法人番号', en: 'a corporate number' },
  ADDRESS: { ja: '所在地', en: 'an address' },
  CASE_NUMBER: { ja: '案件・受付の番号', en: 'a case or inquiry number' },
} as const satisfies Record<Identifying, Bilingual>;

interface Named {
  readonly name: string | null;
  readonly kana: string | null;
}

/** Everybody and everything that a case knows by name: whatever of it stands in a text tells whose matter it is. */
export interface KnownIdentity {
  /** The client, contacts, callers, whoever gave a consent. */
  readonly people: readonly Named[];
  readonly companies: readonly Named[];
  readonly telephones: readonly string[];
  readonly emails: readonly string[];
  readonly corporateNumbers: readonly string[];
  readonly addresses: readonly string[];
  /** Of the case and of its inquiries. */
  readonly numbers: readonly string[];
}

/** A text in the shapes in which names and numbers are looked for. */
interface Looked {
  /** Normalised, words apart: for Latin letters, which mean something only as whole words. */
  readonly spaced: string;
  /** Letters and digits alone: 青　山, 青・山 and 青-山 are one. */
  readonly letters: string;
  /** As `letters`, without ー, which a hyphen inside a kana name turns into. */
  readonly short: string;
  /** As typed, with one width. */
  readonly plain: string;
  /** Runs of digits as a person writes them, of whichever numerals. */
  readonly numbers: readonly string[];
}

const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]/gu;
const KANJI_DIGITS = '〇一二三四五六七八九';
const NUMBER = /\+?\d(?:[\s\-‐‑‒–—―−ー~().・/]*\d)*/gu;
// One letter before the sign is enough: a longer look behind would walk a long text again from each of its letters.
const MAIL = /[^\s@、。（）()<>]@[^\s@、。（）()<>]+\.[a-z]{2,}/i;
const PREFECTURE = /^(?:東京都|北海道|(?:大阪|京都)府|.{2,3}県)/u;
const HONORIFICS =
  'さん さま 様 氏 君 くん ちゃん 殿 先生 社長 部長 課長 係長 店長 所長 会長 専務 常務 理事長 代表'.split(' ');
/** What people say of nobody in particular, though somebody may be called 皆 or 奥. */
const ORDINARY: ReadonlySet<string> = new Set(
  'みなさん みなさま 皆さん 皆さま 皆様 おくさん おくさま 奥さん 奥さま 奥様 お客さま お客様'.split(' '),
);
/** What is written where a name was not said: it names nobody, and a question may speak of 本人 and 担当者. */
const ROLES: ReadonlySet<string> = new Set(
  '本人 ご本人 匿名 担当 担当者 代表 代表者 相談者 社員 従業員 家族 配偶者 夫 妻 父 母 子 代理 代理人 顧問 社労士 税理士 弁護士 不明 女性 男性'.split(
    ' ',
  ),
);
const SECTION = /^(?:人事|総務|労務|経理|庶務|管理|採用|営業|事務|秘書)(?:部|課|係|室|担当|担当者|職|員)?$/u;
const LEAST_KANA = 3;
const LEAST_FULL_KANA = 4;
const LEAST_LATIN = 5;
const LEAST_DIGITS = 9;
const LEAST_ADDRESS = 6;

const lettersOf = (text: string) => normaliseForSearch(text).replace(NOT_LETTERS, '');
const isKanaWord = (word: string) => /^[ぁ-ゖー]+$/u.test(word);
const isLatinWord = (word: string) => /^[a-z0-9]+$/.test(word);
const arabic = (text: string) =>
  text.normalize('NFKC').replace(/[〇零一二三四五六七八九]/gu, (sign) => {
    const digit = KANJI_DIGITS.indexOf(sign);
    return `${Math.max(0, digit)}`;
  });

function lookedAt(text: string): Looked {
  const letters = lettersOf(text);
  return {
    spaced: normaliseForSearch(text),
    letters,
    short: letters.replace(/ー/gu, ''),
    plain: text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ''),
    numbers: [...arabic(text).matchAll(NUMBER)].map(([run]) => run),
  };
}

/** A Latin word as a word of its own, everything else anywhere. */
function stands(word: string, text: Looked): boolean {
  if (isLatinWord(word) && word.length < LEAST_LATIN) {
    return text.spaced.split(/[^a-z0-9]+/).includes(word);
  }
  const short = word.replace(/ー/gu, '');
  return text.letters.includes(word) || (short.length >= LEAST_KANA && text.short.includes(short));
}

const isCalled = (word: string, text: Looked) =>
  HONORIFICS.some((title) => !ORDINARY.has(word + title) && text.letters.includes(word + title));

/** 山田様 and 山田　課長 are 山田; a title alone is nobody. */
function withoutTitle(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? '';
  const title = HONORIFICS.find((each) => last.endsWith(each));
  return title === undefined ? [...parts] : [...parts.slice(0, -1), last.slice(0, -title.length)].filter(Boolean);
}

/** Whether a name stands there: whole, by the family name, or by any part that somebody is called by (青山さん). */
function namesPerson(name: string, text: Looked): boolean {
  const parts = withoutTitle(normaliseForSearch(name).split(' ').map(lettersOf).filter(Boolean));
  const whole = parts.join('');
  if (ROLES.has(whole) || SECTION.test(whole)) return false;
  const [family = '', ...given] = parts;
  const kana = isKanaWord(whole);
  const least = kana ? LEAST_FULL_KANA : 2;
  if (whole.length >= least && stands(whole, text)) return true;
  if (parts.some((part) => isLatinWord(part) && part.length >= 2 && stands(part, text))) return true;
  // もり is in つもり: a reading alone says nothing, もりさん does.
  if (given.length > 0 && family.length >= 2 && !isKanaWord(family) && stands(family, text)) return true;
  if (parts.some((part) => (given.length > 0 || !kana) && isCalled(part, text))) return true;
  if (given.length > 0 || kana) return false;
  // Written in one, nobody knows where the family name ends.
  return Array.from(whole).some((_, index, letters) => index >= 2 && isCalled(letters.slice(0, index).join(''), text));
}

/** Whether a company stands there, with or without 株式会社; a core of one letter only with its form. */
function namesCompany({ name, kana }: Named, text: Looked): boolean {
  const key = companyNameKey(name ?? '');
  const core = isKanaWord(key) && key.length < LEAST_KANA ? '' : key;
  const wanted = core.length >= 2 ? core : lettersOf(name ?? '');
  if (wanted.length >= 2 && stands(wanted, text)) return true;
  const reading = lettersOf(companyKanaForSearch(kana ?? ''));
  return reading.length >= LEAST_KANA && stands(reading, text);
}

function standsNumber(digits: string, text: Looked): boolean {
  const within = (run: string) =>
    telephoneDigitsForSearch(run).includes(digits) || run.replace(/\D/g, '').includes(digits);
  return digits.length >= LEAST_DIGITS && text.numbers.some(within);
}

function standsAddress(address: string, text: Looked): boolean {
  const wanted = lettersOf(address.normalize('NFKC').replace(PREFECTURE, ''));
  return wanted.length >= LEAST_ADDRESS && text.letters.includes(wanted);
}

const isTelephone = (run: string) => 'e164' in parseTelephone(run.trim());
const isCorporateNumber = (run: string) => 'value' in parseCorporateNumber(run);

/**
 * What in a text gives away whose matter it is, in the order of `IDENTIFYING`; empty where nothing is found. Compared as a search
 * compares: width, kana, old kanji, spaces and hyphens do not hide a name. It finds what is known, not what can be guessed: that the
 * words are general, a person confirms.
 * @param known of the case at the end that speaks; never of the other end's, whose names a refusal would tell
 * @param question true for the enquiry itself, in which no telephone, mail address or corporate number has a place, known or not
 */
export function identifyingIn(text: string, known: KnownIdentity, question: boolean): Identifying[] {
  const looked = lookedAt(text);
  const found: Readonly<Record<Identifying, boolean>> = {
    PERSON: known.people.some(({ name, kana }) => namesPerson(name ?? '', looked) || namesPerson(kana ?? '', looked)),
    COMPANY: known.companies.some((each) => namesCompany(each, looked)),
    TELEPHONE:
      known.telephones.some((each) => standsNumber(telephoneDigitsForSearch(each), looked)) ||
      (question && looked.numbers.some(isTelephone)),
    EMAIL:
      known.emails.some((each) => each !== '' && looked.plain.includes(each.normalize('NFKC').toLowerCase())) ||
      (question && MAIL.test(text.normalize('NFKC'))),
    CORPORATE_NUMBER:
      known.corporateNumbers.some((each) => standsNumber(each, looked)) ||
      (question && looked.numbers.some(isCorporateNumber)),
    ADDRESS: known.addresses.some((each) => standsAddress(each, looked)),
    CASE_NUMBER: known.numbers.some((each) => each !== '' && looked.letters.includes(lettersOf(each))),
  };
  return IDENTIFYING.filter((each) => found[each]);
}
