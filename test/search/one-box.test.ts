import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerClient } from '../clients/support.ts';
import { newCorporateNumber, register } from '../companies/support.ts';
import { type Desks, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';
import { idsFound, searchBy } from './support.ts';

const ADD_NOTE = `mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }`;

describe('the one box', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  const number = newCorporateNumber();
  let companyId: string;
  let onCase: RecordedInquiry['recordInquiry'];
  let personal: RecordedInquiry['recordInquiry'];
  let alone: RecordedInquiry['recordInquiry'];

  const record = async (input: Record<string, unknown>) =>
    (await counsellor.ask<RecordedInquiry>(RECORD_INQUIRY, { input })).recordInquiry;

  beforeAll(async () => {
    desks = await openDesks('one_box');
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
    const company = await register(counsellor, {
      name: '株式会社青山製作所',
      kana: 'アオヤマセイサクショ',
      corporateNumber: number,
      telephone: '03-5321-1111',
      contact: { name: '渡邊 労務', telephone: '090-1111-2222' },
    });
    companyId = company.id;
    onCase = await record(
      companySheet(new Date(), {
        companyId,
        content: '男性の育業を進めたい。',
        openCase: { subject: '育業の制度づくり' },
      }),
    );
    await counsellor.ask(ADD_NOTE, {
      input: {
        requestId: requestId(),
        caseId: onCase.caseId,
        kind: 'MEMO',
        audience: 'ORGANISATION',
        body: `${'経過。'.repeat(40)}ハラスメント研修の講師を探す。折返し 03-9876-5432。`,
      },
    });
    const client = await registerClient(counsellor, {
      name: '石黒　澪',
      kana: 'イシグロ ミオ',
      telephone: '080-3333-4444',
    });
    personal = await record(
      individualSheet(new Date(), { clientId: client.id, content: '復職の相談。', openCase: { subject: '復職' } }),
    );
    alone = await record(
      companySheet(new Date(), {
        content: '桜庭様より就業規則の問い合わせ。',
        callerName: '桜庭 進',
        callerKana: 'サクラバ ススム',
        callbackTelephone: '042-123-4567',
      }),
    );
  });
  afterAll(() => desks.close());

  it.each([
    ['two kanji of the subject', '制度'],
    ['two kanji of the memo', '育業'],
    ['katakana of a note, typed in hiragana', 'はらすめんと'],
    ['half-width kana', 'ﾊﾗｽﾒﾝﾄ'],
    ['words that stand in different places', '育業　研修'],
    ['a contact by a new form of the kanji', '渡辺'],
    ['the telephone of a contact', '090(1111)2222'],
    ['a number that was written in a note', '03-9876-5432'],
  ])('finds the case by %s', async (_, text) => {
    expect(await idsFound(colleague, text)).toContain(onCase.caseId);
  });

  it.each([
    ['青山'],
    ['あおやま'],
    ['ｱｵﾔﾏ'],
    ['㈱青山製作所'],
    ['０３−５３２１−１１１１'],
    ['+81-3-5321-1111'],
    [number],
  ])('finds the company and its case by %s', async (text) => {
    expect((await idsFound(colleague, text)).sort()).toEqual([companyId, onCase.caseId].sort());
    expect((await searchBy(colleague, text)).items[0]?.kind).toBe('COMPANY');
  });

  it.each([['石黒'], ['石黒　澪'], ['いしぐろ'], ['ミオ'], ['080 3333 4444'], ['復職']])(
    'finds the person’s case by %s',
    async (text) => {
      expect(await idsFound(colleague, text)).toEqual([personal.caseId]);
    },
  );

  it.each([['桜庭'], ['さくらば'], ['042-123-4567'], ['０４２１２３４５６７'], ['就業規則']])(
    'finds the sheet that stands alone by %s',
    async (text) => {
      expect(await idsFound(colleague, text)).toEqual([alone.id]);
    },
  );

  it('finds a case and a sheet by the number that was said aloud, in any notation', async () => {
    const said = onCase.caseNumber ?? '';
    const wide = said.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
    const bare = said.replace(/-0*/, '-').toLowerCase();
    for (const text of [said, wide, bare, `案件番号 ${said}`])
      expect(await idsFound(colleague, text)).toEqual([onCase.caseId]);
    expect(await idsFound(colleague, alone.number)).toEqual([alone.id]);
    expect(await idsFound(colleague, 'R8-999999')).toEqual([]);
  });

  it('shows the words around the hit as they were written', async () => {
    const [hit] = (await searchBy(colleague, 'はらすめんと')).items;
    expect(hit).toMatchObject({
      kind: 'CASE',
      title: '育業の制度づくり',
      number: onCase.caseNumber,
      subtitle: '株式会社青山製作所',
      status: 'NEW',
    });
    expect(hit?.snippet).toContain('ハラスメント研修の講師');
    expect(hit?.snippet?.startsWith('…')).toBe(true);
  });

  it('finds nothing for nothing, for signs of a pattern and for half a word', async () => {
    for (const text of ['', '　', '%', '_', '%%', '\\', '育産', 'R8-'])
      expect(await idsFound(colleague, text)).toEqual([]);
  });

  it('looks among the latest for one letter', async () => {
    expect(await idsFound(colleague, '澪')).toEqual([personal.caseId]);
  });

  it('goes on page by page with one count', async () => {
    for (let index = 0; index < 7; index += 1)
      await record(companySheet(new Date(), { content: `頁送りの試し ${index}` }));
    await register(counsellor, { name: '頁送産業', kana: 'ページオクリ' });
    const pages = await Promise.all([0, 3, 6].map((offset) => searchBy(colleague, '頁送', { first: 3, offset })));
    expect(pages.map((page) => page.count)).toEqual(Array(3).fill({ value: 8, capped: false }));
    expect(pages.map((page) => page.pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(pages[0]?.items[0]?.kind).toBe('COMPANY');
    expect(new Set(pages.flatMap((page) => page.items.map((hit) => hit.id))).size).toBe(8);
  });

  it('is found by a colleague the moment it was recorded', async () => {
    const sheet = await record(companySheet(new Date(), { content: '即座に見つかる珍語。' }));
    expect(await idsFound(colleague, '珍語')).toEqual([sheet.id]);
  });
});
