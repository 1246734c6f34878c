import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { WireTap } from '../bench/wire-tap.ts';
import { seedReferral } from '../consents/shared.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';

const DESTINATIONS = `query ($caseId: UUID, $facts: RoutingFacts, $kind: ReferralKind, $programmeIds: [UUID!]) {
  referralDestinations(caseId: $caseId, facts: $facts, kind: $kind, programmeIds: $programmeIds) {
    supervisorCall leftOut { deskId nameJa reason }
    suggestions { deskId bodyCode nameJa kind reasons cautions tied isOpen load telephone url } } }`;

interface Suggestion {
  readonly deskId: string | null;
  readonly bodyCode: string | null;
  readonly nameJa: string;
  readonly kind: string;
  readonly reasons: readonly string[];
  readonly load: string | null;
  readonly telephone: string | null;
}
interface Destinations {
  readonly referralDestinations: {
    readonly supervisorCall: string | null;
    readonly leftOut: readonly { deskId: string | null; nameJa: string; reason: string }[];
    readonly suggestions: readonly Suggestion[];
  };
}

const programme = (slug: string) => referenceId('programme', `2026:${slug}`);
/** Wednesday 25 November 2026, noon in Tokyo. */
const NOON = new Date('2026-11-25T03:00:00Z');

describe('where a matter could go', () => {
  let desks: Desks;
  let counsellor: Person;
  let adviser: Person;
  let companyId = '';

  beforeAll(async () => {
    desks = await openDesks('destinations', { now: () => NOON });
    counsellor = await desks.counsellor();
    adviser = await desks.counsellor('鈴木 指導', 'tcci-minato');
    const document = 'mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { id } }';
    const input = {
      requestId: requestId(),
      deskId: deskId('working-women'),
      name: '株式会社青山製作所',
      kana: 'アオヤマセイサクショ',
      municipality: '131032',
    };
    companyId = (await counsellor.ask<{ registerCompany: { id: string } }>(document, { input })).registerCompany.id;
  });
  afterAll(() => desks.close());

  const ask = async (person: Person, variables: Record<string, unknown>) =>
    (await person.ask<Destinations>(DESTINATIONS, variables)).referralDestinations;
  const namesOf = (found: { suggestions: readonly Suggestion[] }) => found.suggestions.map((each) => each.nameJa);

  async function openCase(sheet: Record<string, unknown> = {}): Promise<string> {
    const input = companySheet(NOON, {
      companyId,
      topics: ['WOMEN_COMPANY_PATERNITY_LEAVE'],
      openCase: { subject: '男性育業の制度づくり' },
      ...sheet,
    });
    return (await counsellor.ask<RecordedInquiry>(RECORD_INQUIRY, { input })).recordInquiry.caseId ?? '';
  }

  /** 港支部 sent it back, as it would stand after its own commands. */
  const sentBack = (fromCaseId: string, status: 'DECLINED' | 'HANDED_BACK') =>
    seedReferral(desks, {
      fromCaseId,
      fromDeskId: deskId('working-women'),
      fromOrganisationId: referenceId('organisation', 'TMG'),
      toDeskId: deskId('tcci-minato'),
      toOrganisationId: referenceId('organisation', 'TCCI'),
      status,
      accepted: status === 'HANDED_BACK',
      byId: counsellor.id,
    });

  it('a case of a company in 港区 is shown the branch of its ward, and why', async () => {
    const found = await ask(counsellor, { caseId: await openCase() });
    expect(found.suggestions[0]).toMatchObject({
      deskId: deskId('tcci-minato'),
      kind: 'GUIDANCE',
      load: null,
      reasons: [
        '港区の企業を受け持つ支部です。',
        '「男性育業」の相談を受けています。',
        'いま開いています（17:00まで）。',
      ],
    });
    expect(namesOf(found).filter((name) => name.includes('支部'))).toHaveLength(1);
    expect(found.suggestions.map((each) => each.deskId)).not.toContain(deskId('working-women'));
  });

  it('a line that was pointed out leads to the office of the area, outside the system, with what is known of it', async () => {
    const caseId = await openCase({ programmeIds: [programme('4-tmg-u-2')] });
    const found = await ask(counsellor, { caseId });
    expect(found.suggestions[0]).toMatchObject({
      bodyCode: 'labour-osaki',
      kind: 'EXTERNAL',
      telephone: null,
      url: 'https://hataraku.metro.tokyo.lg.jp',
      cautions: [],
    });
    expect(found.suggestions[0]?.reasons[0]).toContain('東京都働きやすい職場環境づくり推進専門家派遣');
  });

  it('an adviser of the chamber who chose a programme of 都 is led to whoever stands behind it', async () => {
    const facts = { deskId: deskId('tcci-minato'), clientKind: 'COMPANY', topics: ['WORKSTYLE_TELEWORK'], companyId };
    const guided = await ask(adviser, { facts, programmeIds: [programme('6-tmg-u-1')], kind: 'GUIDANCE' });
    expect(guided.suggestions[0]).toMatchObject({ nameJa: '東京外国人材採用ナビセンター', kind: 'GUIDANCE' });
    const outside = await ask(adviser, { facts, programmeIds: [programme('2-tmg-a-6')], kind: 'EXTERNAL' });
    expect(namesOf(outside)[0]).toBe('東京テレワーク推進センター');
  });

  it('a sheet that is still being written is ranked without a case, a person by where they live', async () => {
    const facts = {
      deskId: deskId('working-women'),
      clientKind: 'INDIVIDUAL',
      topics: ['LABOUR_UNPAID_WAGES'],
      municipality: '131229',
    };
    const found = await ask(counsellor, { facts, kind: 'EXTERNAL' });
    expect(namesOf(found)).toEqual(['労働相談情報センター 亀戸事務所', '東京都ろうどう110番', '法テラス']);
    expect(found.suggestions[1]?.telephone).toBe('+81570006110');
  });

  it('a desk that declined for good is left out and named with it; the second time a supervisor is called', async () => {
    const caseId = await openCase({ topics: ['LABOUR_WORK_RULES', 'WOMEN_COMPANY_PATERNITY_LEAVE'] });
    const declined = await sentBack(caseId, 'DECLINED');
    const passing = await ask(counsellor, { caseId });
    expect(passing.suggestions[0]).toMatchObject({
      deskId: deskId('tcci-minato'),
      cautions: expect.arrayContaining(['前回は「辞退」の理由で戻されています。']),
    });
    await desks.superuser('update app.referral set declined_for_good = true, bounces = 1 where id = $1', [declined]);
    const once = await ask(counsellor, { caseId });
    expect(once.suggestions.map((each) => each.deskId)).not.toContain(deskId('tcci-minato'));
    expect(once.leftOut.map((each) => each.nameJa)).toEqual(['東京商工会議所 港支部']);
    expect(once.supervisorCall).toBeNull();
    const back = await sentBack(caseId, 'HANDED_BACK');
    await desks.superuser('update app.referral set bounces = 2 where id = $1', [back]);
    expect((await ask(counsellor, { caseId })).supervisorCall).toContain('2回戻されています');
  });

  it('load is told in bands, of the own organisation alone', async () => {
    const [facts, kind] = [
      { deskId: deskId('working-women'), clientKind: 'COMPANY', topics: ['WORKSTYLE_TELEWORK', 'TALENT_YOUNG'] },
      null,
    ];
    const load = async () => {
      const { suggestions } = await ask(counsellor, { facts, kind });
      return ['work-style', 'talent'].map(
        (slug) => suggestions.find((each) => each.deskId === deskId(slug))?.load ?? null,
      );
    };
    expect(await load()).toEqual(['LIGHT', null]);
    const busy = await desks.counsellor('多忙 相談', 'work-style');
    for (let opened = 0; opened < 10; opened += 1) {
      const input = companySheet(NOON, {
        deskId: deskId('work-style'),
        topics: ['WORKSTYLE_TELEWORK'],
        openCase: { subject: 'テレワークの規程' },
      });
      await busy.ask(RECORD_INQUIRY, { input });
    }
    expect(await load()).toEqual(['USUAL', null]);
  });

  it('a case that may not be seen is an id of nothing', async () => {
    const caseId = await openCase();
    const foreign = await adviser.refused(DESTINATIONS, { caseId });
    expect(foreign).toEqual(await adviser.refused(DESTINATIONS, { caseId: requestId() }));
    expect(foreign.extensions.code).toBe('NOT_FOUND');
  });

  it('reading it for a SENSITIVE case is on the record, as reading the case is', async () => {
    const input = individualSheet(NOON, { sensitive: true, openCase: { subject: '健康の相談' } });
    const caseId = (await counsellor.ask<RecordedInquiry>(RECORD_INQUIRY, { input })).recordInquiry.caseId ?? '';
    counsellor.token = await desks.openSession(counsellor.id);
    await ask(counsellor, { caseId });
    const reads = await desks.superuser<{ code: string }>(
      `select code from app.event where stream_kind = 'reads' and subject_id = $1`,
      [caseId],
    );
    expect(reads).toEqual([{ code: 'case.read' }]);
  });

  it('a question about neither or about both is refused, and so are codes that no list knows', async () => {
    const facts = { deskId: deskId('working-women'), clientKind: 'COMPANY' };
    const fieldsOf = async (variables: object) =>
      (await counsellor.refused(DESTINATIONS, variables)).extensions.fields?.map((each) => each.field);
    expect(await fieldsOf({})).toEqual(['caseId']);
    expect(await fieldsOf({ caseId: requestId(), facts })).toEqual(['caseId']);
    expect(await fieldsOf({ facts: { topics: ['よそ'], municipality: '999999' } })).toEqual([
      'facts.deskId',
      'facts.clientKind',
      'facts.municipality',
      'facts.topics',
    ]);
  });

  it('is one statement', async () => {
    const caseId = await openCase();
    counsellor.token = await desks.openSession(counsellor.id);
    const tap = await WireTap.on(desks.services);
    tap.listen();
    await ask(counsellor, { caseId });
    expect(tap.take().map((each) => each.text.split(' ')[0]?.trim())).toHaveLength(3);
  });
});
