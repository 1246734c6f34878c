import { addDays, dateInTokyo } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks, type Person, requestId } from '../support/kit.ts';
import { wording } from './support.ts';

const PUBLISH = `mutation ($input: PublishConsentWordingInput!) {
  publishConsentWording(input: $input) { id code version language body validFrom validTo } }`;
const CATALOGUE = '{ consentWordingCatalogue { id code version language body validFrom validTo } }';
const IN_FORCE = '{ consentWordings { code version language } }';

interface Wording {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly language: string;
  readonly body: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

describe('the texts of consent', () => {
  let desks: Desks;
  let administrator: Person;
  let counsellor: Person;
  const today = dateInTokyo(new Date());
  const next = (change: object = {}) => ({
    requestId: requestId(),
    code: 'STANDARD',
    version: 1,
    ja: 'あたらしい文面です。',
    en: 'A new text.',
    validFrom: addDays(today, 10),
    ...change,
  });
  const publish = (input: object) => administrator.send(PUBLISH, { input });

  beforeAll(async () => {
    desks = await openDesks('wordings');
    administrator = await desks.person('管理 一', { role: 'ADMINISTRATOR', organisation: 'TMG' });
    counsellor = await desks.counsellor();
  });
  afterAll(() => desks.close());

  it('are an administrator’s to change, and a counsellor reads every version', async () => {
    expect((await counsellor.refused(PUBLISH, { input: next() })).extensions.code).toBe('FORBIDDEN');
    const { consentWordingCatalogue } = await counsellor.ask<{ consentWordingCatalogue: Wording[] }>(CATALOGUE);
    expect(consentWordingCatalogue.map((each) => each.code)).toEqual(
      expect.arrayContaining(['STANDARD', 'SENSITIVE', 'THIRD_PERSON']),
    );
  });

  it('begin on a day to come, and say which field is wrong', async () => {
    const fields = async (change: object) =>
      (await publish(next(change))).errors?.[0]?.extensions.fields?.map((each) => each.field);
    expect(await fields({ validFrom: today })).toEqual(['validFrom']);
    expect(await fields({ ja: '', en: ' ' })).toEqual(['ja', 'en']);
    expect(await fields({ ja: 'あ'.repeat(1_001) })).toEqual(['ja']);
  });

  it('leave today’s text good until the day, and what was agreed to for ever', async () => {
    const { data } = await publish(next());
    const rows = (data as { publishConsentWording: Wording[] }).publishConsentWording;
    const japanese = rows.filter((each) => each.code === 'STANDARD' && each.language === 'ja');
    expect(japanese).toMatchObject([
      { version: 2, body: 'あたらしい文面です。', validFrom: addDays(today, 10), validTo: null },
      { id: wording('STANDARD'), version: 1, validTo: addDays(today, 9) },
    ]);
    const { consentWordings } = await counsellor.ask<{ consentWordings: Wording[] }>(IN_FORCE);
    expect(consentWordings.filter((each) => each.code === 'STANDARD').map((each) => each.version)).toEqual([1, 1]);
    await expect(
      desks.sqlAs(
        administrator,
        'madoguchi_writer',
        `update app.consent_wording set body = 'さしかえ' where version = 2`,
      ),
    ).rejects.toThrow('permission denied');
  });

  it('of two administrators at once are one, and the other is told to look again', async () => {
    const answers = await Promise.all(
      ['ひとりめ', 'ふたりめ'].map((ja) => publish(next({ code: 'SENSITIVE', ja, version: 1 }))),
    );
    expect(answers.map((each) => each.errors?.[0]?.extensions.code ?? 'DONE').toSorted()).toEqual(['CONFLICT', 'DONE']);
  });
});
