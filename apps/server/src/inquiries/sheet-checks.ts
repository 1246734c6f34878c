import { type FieldChecks, LIMITS, parseTelephone, telephoneDigitsForSearch } from '@madoguchi/domain';
import {
  CALLER_RELATIONS,
  CHANNELS,
  CLIENT_TYPES,
  INQUIRY_OUTCOMES,
  LANGUAGES,
  REFERRAL_SOURCES,
  TOPICS,
} from '@madoguchi/plan';

const codes = (list: readonly { code: string }[]): ReadonlySet<string> => new Set(list.map((each) => each.code));
const KNOWN = {
  channel: codes(CHANNELS),
  callerRelation: codes(CALLER_RELATIONS),
  clientType: codes(CLIENT_TYPES),
  language: codes(LANGUAGES),
  referralSource: codes(REFERRAL_SOURCES),
  outcome: codes(INQUIRY_OUTCOMES),
  topic: codes(TOPICS),
};
const MOST_TOPICS = 20;

/** The fields of a sheet as they are stored; whatever is missing is 不明. */
export interface SheetFields {
  readonly channel: string;
  readonly callerRelation: string;
  readonly callerName: string | null;
  readonly callerKana: string | null;
  readonly callbackTelephone: string | null;
  readonly clientType: string;
  readonly language: string;
  readonly topics: string[];
  readonly content: string;
  readonly answer: string;
  readonly referralSource: string;
  readonly outcome: string;
}

type Typed = { readonly [Key in keyof SheetFields]?: SheetFields[Key] | null };

const blankToNull = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : text;

/** Checks every field at once; what was typed is stored as typed. */
export function checkSheet(checks: FieldChecks, typed: Typed): SheetFields {
  const fields: SheetFields = {
    channel: checks.code('channel', typed.channel ?? '', KNOWN.channel),
    callerRelation: checks.code('callerRelation', typed.callerRelation ?? 'UNKNOWN', KNOWN.callerRelation),
    callerName: blankToNull(checks.text('callerName', typed.callerName ?? '', LIMITS.name)),
    callerKana: blankToNull(checks.text('callerKana', typed.callerKana ?? '', LIMITS.kana)),
    callbackTelephone: blankToNull(checks.text('callbackTelephone', typed.callbackTelephone ?? '', LIMITS.phone)),
    clientType: checks.code('clientType', typed.clientType ?? 'UNKNOWN', KNOWN.clientType),
    language: checks.code('language', typed.language ?? 'ja', KNOWN.language),
    topics: [...new Set(typed.topics ?? [])],
    content: checks.text('content', typed.content ?? '', LIMITS.memo),
    answer: checks.text('answer', typed.answer ?? '', LIMITS.answer),
    referralSource: checks.code('referralSource', typed.referralSource ?? 'UNKNOWN', KNOWN.referralSource),
    outcome: typed.outcome ?? '',
  };
  if (fields.outcome !== '') checks.code('outcome', fields.outcome, KNOWN.outcome);
  if (fields.topics.length > MOST_TOPICS) checks.add('topics', `${MOST_TOPICS}個までです。`, `At most ${MOST_TOPICS}.`);
  for (const topic of fields.topics) checks.code('topics', topic, KNOWN.topic);
  if (fields.callbackTelephone !== null && 'error' in parseTelephone(fields.callbackTelephone)) {
    checks.add(
      'callbackTelephone',
      '電話番号として読めません。市外局番から入力してください。',
      'This is not a telephone number.',
    );
  }
  return fields;
}

/** Digits by which a callback number is found, in any notation. */
export function callbackDigits(telephone: string | null): string {
  return telephone === null ? '' : telephoneDigitsForSearch(telephone);
}
