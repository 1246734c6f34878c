import { describe, expect, it } from 'vitest';
import { corporateNumberFrom } from './corporate-number.ts';
import { type Identifying, identifyingIn, type KnownIdentity } from './identifying-words.ts';

const NUMBER = corporateNumberFrom('700011223344');
const KNOWN: KnownIdentity = {
  people: [
    { name: '青山 花子', kana: 'アオヤマ ハナコ' },
    { name: '森 一郎', kana: 'モリ イチロウ' },
    { name: '髙橋次郎', kana: null },
    { name: 'John Li', kana: null },
  ],
  companies: [
    { name: '㈱港精機', kana: 'ミナトセイキ' },
    { name: '株式会社光', kana: 'ヒカリ' },
    { name: 'ABC Inc.', kana: '' },
  ],
  telephones: ['+81353211111', '+819012345678'],
  emails: ['Hanako@Example.jp'],
  corporateNumbers: [NUMBER],
  addresses: ['東京都港区見本1-2-3'],
  numbers: ['R8-000123', 'R8-U-000045'],
};
const NOBODY: KnownIdentity = {
  people: [],
  companies: [],
  telephones: [],
  emails: [],
  corporateNumbers: [],
  addresses: [],
  numbers: [],
};
const QUESTION = '育業から戻る人の勤務時間を短くしたいという相談です。就業規則はどこを直せばよいでしょうか。';

describe('what tells whose matter it is', () => {
  it.each<[string, Identifying]>([
    ['青山花子さんから', 'PERSON'],
    ['青山　花子', 'PERSON'],
    ['青・山-花 子', 'PERSON'],
    ['青山が育業に入る', 'PERSON'],
    ['花子さんが復職する', 'PERSON'],
    ['ｱｵﾔﾏ ﾊﾅｺ', 'PERSON'],
    ['あおやまはなこ様', 'PERSON'],
    ['アオヤマさん', 'PERSON'],
    ['森さんの上司', 'PERSON'],
    ['もりさんの上司', 'PERSON'],
    ['高橋次郎', 'PERSON'],
    ['高橋課長が', 'PERSON'],
    ['上司のJOHNが', 'PERSON'],
    ['Li が言うには', 'PERSON'],
    ['港精機の社員', 'COMPANY'],
    ['港精機（株）', 'COMPANY'],
    ['みなとせいきという会社', 'COMPANY'],
    ['ミナト・セイキ', 'COMPANY'],
    ['㈱光で働く', 'COMPANY'],
    ['ＡＢＣの工場', 'COMPANY'],
    ['電話は03-5321-1111', 'TELEPHONE'],
    ['０３（５３２１）１１１１', 'TELEPHONE'],
    ['+81 3 5321 1111', 'TELEPHONE'],
    ['〇九〇 一二三四 五六七八', 'TELEPHONE'],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'EMAIL'],
    [`法人番号 ${NUMBER}`, 'CORPORATE_NUMBER'],
    [`${NUMBER.slice(0, 1)}-${NUMBER.slice(1, 5)}-${NUMBER.slice(5)}`, 'CORPORATE_NUMBER'],
    ['港区見本１－２－３の事業所', 'ADDRESS'],
    ['Ｒ８－０００１２３の件', 'CASE_NUMBER'],
    ['受付 R8-U-000045', 'CASE_NUMBER'],
  ])('“%s” tells %s', (text, found) => {
    expect(identifyingIn(`${QUESTION}${text}`, KNOWN, false)).toEqual([found]);
  });

  it.each([
    QUESTION,
    // A reading inside another word is nobody's name, nor is a letter of one.
    'つもりです。ハラスメントの光と影、森の中の工場で働く人が一人。皆さんが希望しています。',
    '従業員30人、創業1998年、2026年4月から。勤務は9:00-17:30、週3日。',
    'listening to an ABCD story by Lily',
  ])('“%s” tells nobody', (text) => {
    expect(identifyingIn(text, KNOWN, true)).toEqual([]);
  });

  it('a person called 皆 or 奥 does not make everybody’s words into a name', () => {
    const known = { ...NOBODY, people: [{ name: '皆 太郎', kana: 'ミナ タロウ' }] };
    expect(identifyingIn('皆さん、みなさまに', known, true)).toEqual([]);
    expect(identifyingIn('皆部長が', known, true)).toEqual(['PERSON']);
  });

  it('what stands in the place of a name is none, and a title is no part of one', () => {
    const roles = ['本人', '人事担当者', '匿名', '部長', '総務部', '担当者様'].map((name) => ({ name, kana: null }));
    const words = '本人と人事担当者、総務部の部長が話した。担当者様からの匿名の質問。';
    expect(identifyingIn(words, { ...NOBODY, people: roles }, true)).toEqual([]);
    for (const name of ['山田様', '山田　課長', '山田さん']) {
      const known = { ...NOBODY, people: [{ name, kana: null }] };
      expect(identifyingIn('山田が困っている', known, true), name).toEqual(['PERSON']);
      expect(identifyingIn('課長が困っている', known, true), name).toEqual([]);
    }
  });

  it('a hyphen or a long vowel does not hide a reading, nor does the shortest that is looked for', () => {
    const known = {
      ...NOBODY,
      people: [{ name: 'さくら みどり', kana: null }],
      companies: [
        { name: 'みずほ', kana: null },
        { name: 'リコ株式会社', kana: 'リコ' },
        { name: '東都', kana: 'トウト' },
      ],
    };
    for (const text of ['サク-ラみどり', 'さくらさんの件', 'みどりさんの件'])
      expect(identifyingIn(text, known, true), text).toEqual(['PERSON']);
    for (const text of ['みずほで働く', 'ミズーホで', 'リコ株式会社で', '東都の工場', 'とうと'])
      expect(identifyingIn(text, known, true), text).toEqual(['COMPANY']);
    for (const text of ['さくらの季節に', 'みどりの多い職場', 'もっとりこうなやり方'])
      expect(identifyingIn(text, known, true), text).toEqual([]);
  });

  it('short numbers and places that many have tell nobody', () => {
    const known = {
      ...NOBODY,
      telephones: ['1104'],
      addresses: ['東京都港区', '神奈川県横浜市中区見本町1'],
      corporateNumbers: [''],
    };
    expect(identifyingIn('港区の事業所、内線1104', known, true)).toEqual([]);
    expect(identifyingIn('横浜市中区見本町1の事業所', known, true)).toEqual(['ADDRESS']);
    expect(identifyingIn(' 03-5321-1111 まで', NOBODY, true)).toEqual(['TELEPHONE']);
    expect(identifyingIn('＠だけ、a@b とだけ', NOBODY, true)).toEqual([]);
  });

  it('in the question no number or address has a place though nobody knows it; in an answer it may point to a body', () => {
    const text = `労働局 03-3512-1611、info@example.lg.jp、${corporateNumberFrom('123456789012')}`;
    expect(identifyingIn(text, NOBODY, true)).toEqual(['TELEPHONE', 'EMAIL', 'CORPORATE_NUMBER']);
    expect(identifyingIn(text, NOBODY, false)).toEqual([]);
  });

  it('names nothing where nothing is known', () => {
    const empty = {
      ...NOBODY,
      people: [{ name: null, kana: '' }],
      companies: [{ name: '', kana: null }],
      emails: [''],
      numbers: [''],
    };
    expect(identifyingIn(QUESTION, empty, true)).toEqual([]);
  });
});
