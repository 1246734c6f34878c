import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../apps/server/src/ids.ts';
import { registerClient } from '../clients/support.ts';
import { register } from '../companies/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';
import { idsFound, searchBy } from './support.ts';

const ADD_NOTE = `mutation ($input: AddNoteInput!) { addNote(input: $input) { id timeline { note { id body } } } }`;
const RETRACT = `mutation ($input: RetractNoteInput!) { retractNote(input: $input) { id } }`;

describe('what may be found', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  let supervisor: Person;
  let participant: Person;
  let tcci: Person;

  beforeAll(async () => {
    desks = await openDesks('what_may_be_found');
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
    supervisor = await desks.supervisor();
    participant = await desks.counsellor('森 相談', 'work-style');
    tcci = await desks.counsellor('林 指導', 'tcci-hq-sme');
  });
  afterAll(() => desks.close());

  const record = async (input: Record<string, unknown>, by = counsellor) =>
    (await by.ask<RecordedInquiry>(RECORD_INQUIRY, { input })).recordInquiry;
  const note = (by: Person, caseId: string | null, body: string, audience: 'DESK' | 'ORGANISATION') =>
    by.ask<{ addNote: { timeline: { note: { id: string; body: string } | null }[] } }>(ADD_NOTE, {
      input: { requestId: requestId(), caseId, kind: 'MEMO', audience, body },
    });
  /** Another desk of the organisation takes part in a company's case. */
  const takePart = (caseId: string | null) =>
    desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
       select gen_random_uuid(), c.id, c.desk_id, 'PARTICIPANT', $2, c.opened_by_id, now() from app.cases c where c.id = $1`,
      [caseId, deskId('work-style')],
    );

  it('a word that stands only in another desk’s note for itself is not found and not counted', async () => {
    const sheet = await record(
      companySheet(new Date(), { content: '共通の話題。', openCase: { subject: '両方の窓口で' } }),
    );
    await takePart(sheet.caseId);
    await note(participant, sheet.caseId, '内輪の符丁「碧玉」。', 'DESK');
    await note(participant, sheet.caseId, '皆に伝える「紅玉」。', 'ORGANISATION');
    expect(await idsFound(participant, '碧玉')).toEqual([sheet.caseId]);
    expect(await idsFound(counsellor, '碧玉')).toEqual([]);
    expect(await idsFound(supervisor, '碧玉')).toEqual([]);
    expect(await idsFound(counsellor, '紅玉')).toEqual([sheet.caseId]);
    expect(await idsFound(participant, '共通の話題')).toEqual([sheet.caseId]);
    expect(await idsFound(counsellor, '共通 碧玉')).toEqual([]);
  });

  it('another organisation finds the company and nothing of what it consulted about', async () => {
    const company = await register(counsellor, { name: '株式会社白樺', kana: 'シラカバ' });
    const sheet = await record(
      companySheet(new Date(), { companyId: company.id, content: '白樺の相談。', openCase: { subject: '白樺の件' } }),
    );
    expect((await searchBy(counsellor, '白樺')).count.value).toBe(2);
    expect(await idsFound(tcci, '白樺')).toEqual([company.id]);
    expect(await idsFound(participant, '白樺')).toEqual([company.id]);
    expect(await idsFound(tcci, sheet.caseNumber ?? '')).toEqual([]);
    expect(await idsFound(tcci, sheet.number)).toEqual([]);
  });

  it('words of a sensitive matter are found by nobody, its names by those who may', async () => {
    const client = await registerClient(counsellor, {
      name: '内密 澄',
      kana: 'ナイミツ スミ',
      telephone: '080-1212-3434',
    });
    const sheet = await record(
      individualSheet(new Date(), {
        clientId: client.id,
        sensitive: true,
        content: '診断名は翡翠病。',
        openCase: { subject: '翡翠病と就労' },
      }),
    );
    for (const person of [counsellor, colleague, supervisor]) expect(await idsFound(person, '翡翠')).toEqual([]);
    for (const text of ['内密', 'ないみつ', '080-1212-3434']) {
      expect(await idsFound(counsellor, text)).toEqual([sheet.caseId]);
      expect(await idsFound(supervisor, text)).toEqual([sheet.caseId]);
      expect(await idsFound(colleague, text)).toEqual([]);
    }
    const [own] = (await searchBy(counsellor, '内密')).items;
    expect(own).toMatchObject({ kind: 'CASE', title: sheet.caseNumber, snippet: null });
  });

  it('by its number a colleague finds the plate on the door, another desk nothing', async () => {
    const sheet = await record(
      individualSheet(new Date(), { sensitive: true, content: '健康の相談。', openCase: { subject: '健康' } }),
    );
    const number = sheet.caseNumber ?? '';
    const { items } = await searchBy(colleague, number);
    expect(items).toEqual([
      {
        kind: 'PLATE',
        id: sheet.caseId,
        title: number,
        number,
        subtitle: counsellor.name,
        snippet: null,
        at: null,
        status: null,
      },
    ]);
    expect((await searchBy(counsellor, number)).items).toMatchObject([{ kind: 'CASE', title: number }]);
    expect(await idsFound(participant, number)).toEqual([]);
    expect(await idsFound(colleague, sheet.number)).toEqual([]);
  });

  it('a sensitive sheet that stands alone is found by its names, by those who may', async () => {
    const sheet = await record(
      individualSheet(new Date(), { sensitive: true, content: '琥珀の話。', callerName: '匿名希望 琴' }),
    );
    expect(await idsFound(counsellor, '琥珀')).toEqual([]);
    expect(await idsFound(counsellor, '匿名希望')).toEqual([sheet.id]);
    expect(await idsFound(supervisor, '匿名希望')).toEqual([sheet.id]);
    expect(await idsFound(colleague, '匿名希望')).toEqual([]);
    expect((await searchBy(counsellor, '匿名希望')).items[0]).toMatchObject({ title: sheet.number, snippet: null });
  });

  it('a retracted text is found no more', async () => {
    const sheet = await record(
      companySheet(new Date(), { content: '取下げの試し。', openCase: { subject: '取下げの件' } }),
    );
    const added = await note(counsellor, sheet.caseId, '誤記「瑠璃」。', 'ORGANISATION');
    expect(await idsFound(colleague, '瑠璃')).toEqual([sheet.caseId]);
    const id = added.addNote.timeline.find((line) => line.note?.body.includes('瑠璃'))?.note?.id;
    await supervisor.ask(RETRACT, { input: { requestId: requestId(), id, reason: '別の方の記録' } });
    expect(await idsFound(colleague, '瑠璃')).toEqual([]);
  });

  it('a role that was taken away bites at the next search', async () => {
    const leaving = await desks.counsellor('去る 人');
    const sheet = await record(companySheet(new Date(), { content: '玻璃の相談。' }));
    expect(await idsFound(leaving, '玻璃')).toEqual([sheet.id]);
    await desks.superuser('update app.membership set ended_at = now() where staff_id = $1', [leaving.id]);
    expect(await idsFound(leaving, '玻璃')).toEqual([]);
  });

  it('a draft is nobody’s find', async () => {
    const save = `mutation ($input: SaveInquiryDraftInput!) { saveInquiryDraft(input: $input) { id } }`;
    const input = {
      requestId: requestId(),
      draftId: requestId(),
      deskId: deskId('working-women'),
      content: '書きかけの珊瑚。',
      startedAt: new Date().toISOString(),
    };
    await counsellor.ask(save, { input });
    expect(await idsFound(counsellor, '珊瑚')).toEqual([]);
  });

  it('the inner parts of the search, which are not cut to a reader, answer the search alone', async () => {
    const raw = new Client({ connectionString: desks.database.apiUrl });
    await raw.connect();
    try {
      for (const call of [
        `fn.granted_cases(array[]::uuid[])`,
        `fn.naming_terms('{語}', array[]::uuid[])`,
        `fn.indexed_hits('{語}', '{%語%}', true, array[]::uuid[], array[]::uuid[], 10)`,
        `fn.counted_hits('{語}', array[]::uuid[], 10)`,
      ]) {
        await raw.query('begin');
        await raw.query(`select set_config('app.session', $1, true), set_config('role', 'madoguchi_app', true)`, [
          hashOf(counsellor.token ?? ''),
        ]);
        await expect(raw.query(`select ${call}`), call).rejects.toMatchObject({ code: '42501' });
        await raw.query('rollback');
      }
    } finally {
      await raw.end();
    }
  });
});
