import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';
import { lookUp, REGISTER_CLIENT, registerClient } from './support.ts';

describe('registering a person who consults for themself', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  let supervisor: Person;
  let elsewhere: Person;

  beforeAll(async () => {
    desks = await openDesks('register_client');
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
    supervisor = await desks.supervisor();
    elsewhere = await desks.counsellor('森 相談', 'foreign-talent');
  });
  afterAll(() => desks.close());

  const names = async (by: Person, text: string, desk?: string) =>
    (await lookUp(by, 'INDIVIDUAL', text, desk)).map((each) => each.client?.name);

  it('takes any one thing by which they are known again', async () => {
    expect((await registerClient(counsellor, { name: null, kana: 'ハナコ' })).id).toMatch(/^[0-9a-f-]{36}$/);
    const nothing = await counsellor.refused(REGISTER_CLIENT, {
      input: { requestId: requestId(), deskId: deskId('working-women') },
    });
    expect(nothing.extensions.fields?.map((each) => each.field)).toEqual(['name']);
  });

  it('knows the employer in coarse bands alone', async () => {
    const input = {
      requestId: requestId(),
      deskId: deskId('working-women'),
      name: '桜井 一',
      employerSizeBand: '37人',
      employerIndustry: 'Z',
      ageBand: '37',
    };
    const error = await counsellor.refused(REGISTER_CLIENT, { input });
    expect(error.extensions.fields?.map((each) => each.field).sort()).toEqual([
      'ageBand',
      'employerIndustry',
      'employerSizeBand',
    ]);
    const fine = { employerSizeBand: 'FROM_30', employerIndustry: 'E', ageBand: 'FROM_30' };
    expect((await registerClient(counsellor, { name: '桜井 一', ...fine })).name).toBe('桜井 一');
  });

  it('stays with the recorder and the supervisors until an ordinary sheet names them', async () => {
    const client = await registerClient(counsellor, { name: '石黒 澪', kana: 'イシグロ ミオ' });
    expect(await names(counsellor, '石黒')).toEqual(['石黒 澪']);
    expect(await names(supervisor, 'いしぐろ')).toEqual(['石黒 澪']);
    expect(await names(colleague, '石黒')).toEqual([]);
    await counsellor.ask(RECORD_INQUIRY, {
      input: individualSheet(new Date(), { clientId: client.id, sensitive: true }),
    });
    expect(await names(colleague, '石黒')).toEqual([]);
    await counsellor.ask(RECORD_INQUIRY, { input: individualSheet(new Date(), { clientId: client.id }) });
    expect(await names(colleague, '石黒')).toEqual(['石黒 澪']);
  });

  it('never reaches another desk', async () => {
    await registerClient(supervisor, { name: '大野 碧' });
    expect(await names(supervisor, '大野')).toEqual(['大野 碧']);
    expect(await names(elsewhere, '大野')).toEqual([]);
    expect(await names(elsewhere, '大野', 'foreign-talent')).toEqual([]);
    const error = await elsewhere.refused(REGISTER_CLIENT, {
      input: { requestId: requestId(), deskId: deskId('working-women'), name: '森 緑' },
    });
    expect(error.extensions.code).toBe('FORBIDDEN');
  });
});
