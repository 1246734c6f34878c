import { describe, expect, it } from 'vitest';
import {
  ANONYMOUS_KINDS,
  anonymousDraftErrors,
  anonymousEnquiryErrors,
  anonymousWordErrors,
  isAnonymousItem,
  mayBeAnonymous,
} from './anonymous-enquiry.ts';
import type { KnownIdentity } from './identifying-words.ts';
import { REFERRAL_KINDS } from './referral.ts';
import { SHARED_ITEM_KINDS } from './shared-item.ts';

const KNOWN: KnownIdentity = {
  people: [{ name: '青山 花子', kana: 'アオヤマ ハナコ' }],
  companies: [{ name: '㈱港精機', kana: 'ミナトセイキ' }],
  telephones: ['+81353211111'],
  emails: [],
  corporateNumbers: [],
  addresses: [],
  numbers: [],
};
const QUESTION = '育業から戻る人の勤務時間を短くしたいという相談です。就業規則はどこを直せばよいでしょうか。';

describe('what is said of words that tell whose matter it is', () => {
  it('several at once in one order, and the refusal names their kinds alone', () => {
    const [error] = anonymousWordErrors('summary', '港精機の青山さん 03-5321-1111', KNOWN);
    expect(error?.field).toBe('summary');
    expect(error?.message.ja).toContain('人の名前、企業の名前、電話番号');
    expect(error?.message.en).toContain('a person’s name, the company’s name, a telephone number');
    for (const said of [error?.message.ja, error?.message.en]) {
      for (const secret of ['青山', '港精機', '5321', '花子', 'John']) expect(said).not.toContain(secret);
    }
    expect(anonymousWordErrors('word', QUESTION, KNOWN)).toEqual([]);
  });
});

describe('what an anonymous enquiry may be', () => {
  it('a consultation or guidance, never a handover or a letter', () => {
    expect(REFERRAL_KINDS.filter(mayBeAnonymous).toSorted()).toEqual([...ANONYMOUS_KINDS].toSorted());
  });

  it('carries a summary of the sender, and the receiver’s words and outcome', () => {
    const carried = (by: 'SENDER' | 'RECEIVER') =>
      SHARED_ITEM_KINDS.filter((kind) => isAnonymousItem({ kind, thirdPerson: false }, by));
    expect(carried('SENDER')).toEqual(['SUMMARY']);
    expect(carried('RECEIVER')).toEqual(['SUMMARY', 'OUTCOME']);
    expect(isAnonymousItem({ kind: 'SUMMARY', thirdPerson: true }, 'SENDER')).toBe(false);
  });

  it.each([
    [{}, []],
    [{ kind: 'GUIDANCE' as const }, []],
    [{ kind: 'HANDOVER' as const }, ['anonymous']],
    [{ kind: 'EXTERNAL' as const }, ['anonymous']],
    [{ answers: true }, ['anonymous']],
    [{ items: [{ kind: 'IDENTITY', thirdPerson: false }] }, ['items']],
    [{ items: [{ kind: 'OUTCOME', thirdPerson: false }] }, ['items']],
    [{ items: [{ kind: 'SUMMARY', thirdPerson: true }] }, ['items']],
  ])('a draft with %j has the errors %j', (over, fields) => {
    const draft = {
      kind: 'CONSULT' as const,
      answers: false,
      items: [{ kind: 'SUMMARY', thirdPerson: false }],
      ...over,
    };
    expect(anonymousDraftErrors(draft).map((each) => each.field)).toEqual(fields);
  });

  it('goes with words, confirmed, that tell nobody’s name', () => {
    const words = (content: string, over: object = {}) => [
      { kind: 'SUMMARY', content, attachmentId: null, thirdPerson: false, ...over },
    ];
    const fields = (...args: Parameters<typeof anonymousEnquiryErrors>) =>
      anonymousEnquiryErrors(...args).map((each) => each.field);
    expect(fields(words(QUESTION), KNOWN, true)).toEqual([]);
    expect(fields(words(QUESTION), KNOWN, false)).toEqual(['confirmsAnonymous']);
    expect(fields(words('青山さんの件'), KNOWN, true)).toEqual(['summary']);
    expect(fields(words(' '), KNOWN, false)).toEqual(['summary', 'confirmsAnonymous']);
    expect(fields([], KNOWN, true)).toEqual(['summary']);
    expect(fields(words(QUESTION, { kind: 'NOTE' }), KNOWN, true)).toEqual(['items']);
    expect(fields(words(QUESTION, { kind: 'OUTCOME' }), KNOWN, true)).toEqual(['items']);
    // A number that nobody knows has no place in a question; a name does not hide between two passages.
    expect(fields(words('03-3512-1611'), KNOWN, true)).toEqual(['summary']);
    expect(fields([...words('青'), ...words('山')], KNOWN, true)).toEqual(['summary']);
    expect(anonymousWordErrors('word', '03-3512-1611', KNOWN)).toEqual([]);
  });

  it('every refusal says in both languages what to do', () => {
    const draft = { kind: 'HANDOVER' as const, answers: true, items: [{ kind: 'NOTE', thirdPerson: false }] };
    const said = [...anonymousDraftErrors(draft), ...anonymousEnquiryErrors([], KNOWN, false)];
    expect(said.map(({ field, message }) => [field, message.ja, message.en])).toMatchInlineSnapshot(`
      [
        [
          "anonymous",
          "匿名にできるのは、連携と誘導だけです。",
          "Only a consultation or guidance can be anonymous.",
        ],
        [
          "anonymous",
          "案件を求めてきた窓口には、匿名では送れません。",
          "The desk that asks for this very case cannot be answered anonymously.",
        ],
        [
          "items",
          "匿名の照会では、要旨の言葉だけを伝えられます。名前などを伝えるには、同意を得て、取り下げるか中止してから新しく送ってください。",
          "An anonymous enquiry carries words of a summary alone. To tell who it is, get consent, withdraw or cancel it, and send anew.",
        ],
        [
          "summary",
          "照会の内容を入力してください。",
          "Say what you want to ask.",
        ],
        [
          "confirmsAnonymous",
          "だれのことか分からない内容であることを確かめて、チェックしてください。",
          "Check that the words tell nobody who it is about, and tick the box.",
        ],
      ]
    `);
  });
});
