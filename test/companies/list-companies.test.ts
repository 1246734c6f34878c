import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks, type Person } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';
import { COMPANIES, newCorporateNumber, register } from './support.ts';

interface Page {
  readonly companies: {
    items: { id: string; name: string; openCases: number; sizeBand: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    count: { value: number; capped: boolean };
  };
}

describe('the list of companies', () => {
  let desks: Desks;
  let counsellor: Person;
  let tcci: Person;
  const number = newCorporateNumber();

  beforeAll(async () => {
    desks = await openDesks('list_companies');
    counsellor = await desks.counsellor();
    tcci = await desks.counsellor('林 指導', 'tcci-hq-sme');
    await register(counsellor, {
      name: '株式会社 麹町食品',
      kana: 'コウジマチショクヒン',
      municipality: '131016',
      industry: 'E',
      corporateNumber: number,
    });
    const aoyama = await register(counsellor, {
      name: '㈲アオヤマ工芸',
      kana: 'アオヤマコウゲイ',
      municipality: '131032',
      industry: 'E',
      telephone: '03-5321-1111',
    });
    await register(counsellor, {
      name: '渡邊デザイン室',
      kana: 'ワタナベデザインシツ',
      soleProprietor: true,
      municipality: '131016',
    });
    await counsellor.ask(RECORD_INQUIRY, {
      input: companySheet(new Date(), { companyId: aoyama.id, openCase: { subject: '就業規則' } }),
    });
  });
  afterAll(() => desks.close());

  const list = async (by: Person, filter: Record<string, unknown> = {}, page: Record<string, unknown> = {}) =>
    (await by.ask<Page>(COMPANIES, { filter, page })).companies;
  const names = async (by: Person, filter: Record<string, unknown>) =>
    (await list(by, filter)).items.map((each) => each.name);

  it('stands in the order of the readings', async () => {
    expect(await names(counsellor, {})).toEqual(['㈲アオヤマ工芸', '株式会社 麹町食品', '渡邊デザイン室']);
  });

  it.each([
    ['two kanji', '工芸', '㈲アオヤマ工芸'],
    ['hiragana of a katakana name', 'あおやま', '㈲アオヤマ工芸'],
    ['half-width kana', 'ｺｳｼﾞﾏﾁ', '株式会社 麹町食品'],
    ['another form of the company', '有限会社アオヤマ工芸', '㈲アオヤマ工芸'],
    ['a new form of an old kanji', '渡辺', '渡邊デザイン室'],
    ['one letter of its reading', 'わ', '渡邊デザイン室'],
    ['a telephone number in full width', '０３−５３２１−１１１１', '㈲アオヤマ工芸'],
    ['the end of a telephone number', '1111', '㈲アオヤマ工芸'],
    ['its 法人番号', number, '株式会社 麹町食品'],
  ])('finds a company by %s', async (_, q, name) => {
    expect(await names(counsellor, { q })).toEqual([name]);
  });

  it('narrows by municipality and industry, with words and without', async () => {
    expect(await names(counsellor, { municipality: '131016' })).toEqual(['株式会社 麹町食品', '渡邊デザイン室']);
    expect(await names(counsellor, { municipality: '131016', industry: 'E' })).toEqual(['株式会社 麹町食品']);
    expect(await names(counsellor, { q: 'デザイン', industry: 'E' })).toEqual([]);
  });

  it('shows open cases as far as the reader may see, and no sole proprietor of another organisation', async () => {
    expect((await list(counsellor, { q: '工芸' })).items[0]?.openCases).toBe(1);
    expect((await list(tcci, { q: '工芸' })).items[0]?.openCases).toBe(0);
    expect(await list(tcci)).toMatchObject({ count: { value: 2, capped: false } });
    expect(await list(tcci, { q: '渡辺' })).toMatchObject({ items: [], count: { value: 0 } });
  });

  it('goes on page by page, by place and by cursor', async () => {
    const first = await list(counsellor, {}, { first: 2 });
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, count: { value: 3, capped: false } });
    const bySkip = await list(counsellor, {}, { first: 2, offset: 2 });
    const byCursor = await list(counsellor, {}, { first: 2, after: first.pageInfo.endCursor });
    expect(bySkip.items).toEqual(byCursor.items);
    expect(bySkip.pageInfo.hasNextPage).toBe(false);
  });

  it('takes signs of a pattern for letters', async () => {
    expect(await names(counsellor, { q: '%%' })).toEqual([]);
    expect(await names(counsellor, { q: '__' })).toEqual([]);
    expect(await names(counsellor, { q: '\\' })).toEqual([]);
  });

  it('says when too much was typed', async () => {
    const error = await counsellor.refused(COMPANIES, { filter: { q: 'あ'.repeat(201) } });
    expect(error.extensions.fields?.[0]?.field).toBe('filter.q');
  });
});
