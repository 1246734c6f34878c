import { fiscalYearOf } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';

const REFERENCE = `query { referenceData { fiscalYear today desks { slug nameJa organisation { code } openingHours { weekday from to } }
  channels { code nameJa nameEn } clientTypes { code } callerRelations { code } languages { code } referralSources { code } inquiryOutcomes { code }
  caseOutcomes { code } tallyKinds { code } municipalities { code } industries { code } topics { code list key kana } stockPhrases { deskId trigger } } }`;
const FREQUENT = `query ($deskId: UUID!) { frequentTopics(deskId: $deskId) }`;

interface Reference {
  readonly referenceData: Record<string, unknown> & {
    fiscalYear: number;
    today: string;
    desks: { slug: string; organisation: { code: string } }[];
    topics: { code: string; list: string; key: string }[];
  };
}

describe('what a screen needs to name a code', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  const now = () => new Date('2027-03-31T14:59:00Z');

  beforeAll(async () => {
    desks = await openDesks('reference_data', { now });
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
  });
  afterAll(() => desks.close());

  it('names the day and the fiscal year of Tokyo', async () => {
    const { referenceData } = await counsellor.ask<Reference>(REFERENCE);
    expect(referenceData.today).toBe('2027-03-31');
    expect(referenceData.fiscalYear).toBe(fiscalYearOf('2027-03-31'));
  });

  it('holds every desk, list and topic in one reply', async () => {
    const { referenceData } = await counsellor.ask<Reference>(REFERENCE);
    expect(referenceData.desks.filter((desk) => desk.organisation.code === 'TCCI')).toHaveLength(26);
    for (const [field, list] of Object.entries(referenceData)) {
      if (Array.isArray(list)) expect(list.length, field).toBeGreaterThan(0);
    }
    expect(referenceData.topics.find((topic) => topic.code === 'WOMEN_COMPANY_PATERNITY_LEAVE')).toMatchObject({
      list: 'WOMEN_COMPANY',
    });
  });

  it('offers a desk’s own phrases to that desk alone', async () => {
    await desks.superuser(
      `insert into app.stock_phrase (id, desk_id, trigger, body) values (gen_random_uuid(), $1, 'よそ', '他の窓口の言葉')`,
      [deskId('talent')],
    );
    const { referenceData } = await counsellor.ask<Reference>(REFERENCE);
    expect(JSON.stringify(referenceData['stockPhrases'])).not.toContain('よそ');
  });

  it('puts the topics that one uses most at a desk first, one’s own alone', async () => {
    const record = (topics: string[]) => counsellor.ask(RECORD_INQUIRY, { input: companySheet(now(), { topics }) });
    await record(['WOMEN_COMPANY_PATERNITY_LEAVE']);
    await record(['WOMEN_COMPANY_PATERNITY_LEAVE', 'LABOUR_HARASSMENT']);
    const frequent = async (by: Person, desk = 'working-women') =>
      (await by.ask<{ frequentTopics: string[] }>(FREQUENT, { deskId: deskId(desk) })).frequentTopics;
    expect(await frequent(counsellor)).toEqual(['WOMEN_COMPANY_PATERNITY_LEAVE', 'LABOUR_HARASSMENT']);
    expect(await frequent(counsellor, 'talent')).toEqual([]);
    expect(await frequent(colleague)).toEqual([]);
  });
});
