import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCorporateNumber, register } from '../companies/support.ts';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';
import { LOOK_UP, lookUp, registerClient } from './support.ts';

describe('whom a call may be about', () => {
  let desks: Desks;
  let counsellor: Person;
  let elsewhere: Person;
  let tcci: Person;
  const number = newCorporateNumber();

  beforeAll(async () => {
    desks = await openDesks('look_up_caller');
    counsellor = await desks.counsellor();
    elsewhere = await desks.counsellor('森 相談', 'work-style');
    tcci = await desks.counsellor('林 指導', 'tcci-hq-sme');
    const company = await register(counsellor, {
      name: '株式会社青山製作所',
      kana: 'アオヤマセイサクショ',
      corporateNumber: number,
      telephone: '03-5321-1111',
      contact: { name: '労務 花子', kana: 'ロウム ハナコ', telephone: '090-1234-5678' },
    });
    const sheet = (rest: Record<string, unknown>) => ({
      input: companySheet(new Date(), { companyId: company.id, ...rest }),
    });
    await counsellor.ask(RECORD_INQUIRY, sheet({ openCase: { subject: '就業規則の見直し' } }));
    await counsellor.ask(
      RECORD_INQUIRY,
      sheet({ openCase: { subject: '当事者の健康', assignToMe: true }, sensitive: true }),
    );
    await counsellor.ask(RECORD_INQUIRY, sheet({}));
    const client = await registerClient(counsellor, { telephone: '080-9876-5432' });
    await counsellor.ask<RecordedInquiry>(RECORD_INQUIRY, {
      input: individualSheet(new Date(), { clientId: client.id, openCase: { subject: '復職' } }),
    });
  });
  afterAll(() => desks.close());

  const companies = async (text: string, by = counsellor) =>
    (await lookUp(by, 'COMPANY', text)).map((each) => `${each.matchedOn} ${each.company?.name}`);

  it.each([
    ['03-5321-1111', 'TELEPHONE'],
    ['０３（５３２１）１１１１', 'TELEPHONE'],
    ['03−5321‐1111', 'TELEPHONE'],
    ['+81 3 5321 1111', 'TELEPHONE'],
    ['0353', 'TELEPHONE'],
    ['5321', 'TELEPHONE'],
    ['09012345678', 'TELEPHONE'],
    ['青山', 'NAME'],
    ['製作', 'NAME'],
    ['あおやま', 'NAME'],
    ['ｱｵﾔﾏ', 'NAME'],
    ['㈱青山製作所', 'NAME'],
    ['あ', 'NAME'],
    ['労務', 'CONTACT'],
    ['はなこ', 'CONTACT'],
  ])('finds the company by %s', async (text, matchedOn) => {
    expect(await companies(text)).toEqual([`${matchedOn} 株式会社青山製作所`]);
  });

  it('finds the company by its 法人番号, in full width and with its label', async () => {
    expect(await companies(`法人番号：${number}`)).toEqual(['CORPORATE_NUMBER 株式会社青山製作所']);
    const wide = number.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
    expect(await companies(wide)).toEqual(['CORPORATE_NUMBER 株式会社青山製作所']);
  });

  it('names the contact whose number it is', async () => {
    expect((await lookUp(counsellor, 'COMPANY', '090-1234-5678'))[0]).toMatchObject({
      contactName: '労務 花子',
      company: { verified: true },
    });
  });

  it('shows the open cases of the own desk, without the words of a sensitive one', async () => {
    const [match] = await lookUp(counsellor, 'COMPANY', '青山');
    expect(match?.inquiryCount).toBe(3);
    expect(match?.lastInquiryAt).not.toBeNull();
    expect(match?.openCases.map((each) => each.subject).sort()).toEqual(['', '就業規則の見直し']);
  });

  it('shows another desk the company and nothing of what it consulted about', async () => {
    const [match] = await lookUp(elsewhere, 'COMPANY', '青山', 'work-style');
    expect(match).toMatchObject({ inquiryCount: 0, lastInquiryAt: null, openCases: [], contactName: null });
    const [spying] = await lookUp(elsewhere, 'COMPANY', '青山', 'working-women');
    expect(spying).toMatchObject({ inquiryCount: 0, openCases: [] });
  });

  it('does not find a company by a contact of another organisation', async () => {
    expect(await lookUp(tcci, 'COMPANY', '労務', 'tcci-hq-sme')).toEqual([]);
    expect(await lookUp(tcci, 'COMPANY', '09012345678', 'tcci-hq-sme')).toEqual([]);
    expect(await lookUp(tcci, 'COMPANY', '青山', 'tcci-hq-sme')).toHaveLength(1);
  });

  it.each([['青山花子'], ['青山 花子'], ['はなこ'], ['アオヤマハナコ'], ['080 9876 5432'], ['５４３２'], ['青']])(
    'finds the person by %s',
    async (text) => {
      const matches = await lookUp(counsellor, 'INDIVIDUAL', text);
      expect(matches).toMatchObject([
        {
          kind: 'CLIENT',
          company: null,
          client: { name: '青山　花子' },
          inquiryCount: 1,
          openCases: [{ subject: '復職' }],
        },
      ]);
    },
  );

  it('keeps persons and companies apart, and looks for nobody who stays anonymous', async () => {
    expect(await lookUp(counsellor, 'INDIVIDUAL', '製作')).toEqual([]);
    expect(await lookUp(counsellor, 'COMPANY', '09876')).toEqual([]);
    expect(await lookUp(counsellor, 'ANONYMOUS', '青山')).toEqual([]);
  });

  it('answers nothing to nothing, and to signs of a pattern', async () => {
    for (const text of ['', '　', '%', '%%', '_', '（）']) expect(await companies(text)).toEqual([]);
  });

  it('offers all that begin alike, and refuses what no name holds', async () => {
    for (let index = 0; index < 7; index += 1)
      await register(counsellor, { name: `数珠${index}商事`, kana: 'ジュズショウジ' });
    expect(await lookUp(counsellor, 'COMPANY', '数珠')).toHaveLength(7);
    const error = await counsellor.refused(LOOK_UP, {
      deskId: deskId('working-women'),
      subject: 'COMPANY',
      text: 'あ\u0000',
    });
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });
});
