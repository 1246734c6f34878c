import { dateInTokyo } from '@madoguchi/domain';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRAIL_FAULTS, verifyTrail } from '../../apps/server/src/audit/verify-trail.ts';
import { type Desks, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';

const TRAIL =
  'query ($filter: AuditFilter, $page: PageInput) { auditTrail(filter: $filter, page: $page) { items { id code streamKind subjectId chain by { id } } pageInfo { hasNextPage endCursor } } }';
const WHO_SAW = 'query ($caseId: UUID!) { whoSaw(caseId: $caseId) { code at by { name } } }';
const CASE = 'query ($id: UUID!) { case(id: $id) { id } }';

type Trail = {
  auditTrail: {
    items: { id: string; code: string; subjectId: string; chain: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};
type Seen = { whoSaw: { code: string; by: { name: string } }[] };

describe('who reads the trail', () => {
  let desks: Desks;
  let counsellor: Person;
  let auditor: Person;
  let caseId: string;
  let sensitiveId: string;
  let worker: Client;

  beforeAll(async () => {
    desks = await openDesks('trail_readers');
    worker = new Client({ connectionString: desks.database.workerUrl });
    await worker.connect();
    counsellor = await desks.counsellor();
    auditor = await desks.person('監査 花子', { role: 'AUDITOR', organisation: 'TMG' });
    const record = async (input: object) =>
      (await counsellor.ask<{ recordInquiry: { caseId: string } }>(RECORD_INQUIRY, { input })).recordInquiry.caseId;
    caseId = await record(companySheet(new Date(), { openCase: { subject: '就業規則' } }));
    sensitiveId = await record(individualSheet(new Date(), { sensitive: true, openCase: { subject: '健康の相談' } }));
  });
  afterAll(async () => {
    await worker.end();
    await desks.close();
  });

  it('an auditor reads the headers of the own organisation, each with the state of its chain, and no words', async () => {
    const { auditTrail } = await auditor.ask<Trail>(TRAIL, { filter: { subjectId: caseId } });
    expect(auditTrail.items.map((each) => each.code)).toContain('case.opened');
    expect(new Set(auditTrail.items.map((each) => each.chain))).toEqual(new Set(['OK']));
    const words = await desks.sqlAs(auditor, 'madoguchi_app', 'select * from app.event_content');
    expect(words).toEqual([]);
    for (const table of ['cases', 'inquiry', 'note', 'client'])
      expect(await desks.sqlAs(auditor, 'madoguchi_app', `select * from app.${table}`), table).toEqual([]);
  });

  it('the pages follow one another without a gap', async () => {
    const all = (await auditor.ask<Trail>(TRAIL, { page: { first: 100 } })).auditTrail.items.map((each) => each.id);
    const walked: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { items, pageInfo }: Trail['auditTrail'] = (await auditor.ask<Trail>(TRAIL, { page: { first: 2, after } }))
        .auditTrail;
      walked.push(...items.map((each) => each.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(walked).toEqual(all);
    expect(all.length).toBeGreaterThan(2);
  });

  it('nobody else does, and an auditor of the other organisation sees nothing of this one', async () => {
    const others = [
      counsellor,
      await desks.supervisor(),
      await desks.person('管理 太郎', { role: 'ADMINISTRATOR', organisation: 'TMG' }),
      await desks.person('東商 監査', { role: 'AUDITOR', organisation: 'TCCI' }),
    ];
    for (const person of others) expect((await person.ask<Trail>(TRAIL)).auditTrail.items, person.name).toEqual([]);
  });

  it('shows a chain that was damaged as BROKEN at once', async () => {
    await desks.superuser(`update app.event set canonical = canonical || 'x' where subject_id = $1 and sequence = 1`, [
      caseId,
    ]);
    const { auditTrail } = await auditor.ask<Trail>(TRAIL, { filter: { subjectId: caseId } });
    expect(new Set(auditTrail.items.map((each) => each.chain))).toEqual(new Set(['BROKEN']));
    await desks.superuser(
      `update app.event set canonical = left(canonical, -1) where subject_id = $1 and sequence = 1`,
      [caseId],
    );
  });

  it('finds what belongs to a number, a person or a company, and the readings apart', async () => {
    const [row] = await desks.superuser<{ number: string }>('select number from app.cases where id = $1', [caseId]);
    const codes = async (filter: object) =>
      (await auditor.ask<Trail>(TRAIL, { filter })).auditTrail.items.map((each) => each.code);
    const wide = (row?.number ?? '').replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(await codes({ number: wide })).toEqual(expect.arrayContaining(['case.opened', 'inquiry.recorded']));
    expect(await codes({ number: 'R8-999999' })).toEqual([]);
    expect(await codes({ staff: '佐藤相談' })).toContain('case.opened');
    expect(await codes({ staff: 'てすと' })).toContain('case.opened');
    expect(await codes({ staff: '%' })).toEqual([]);
    expect(await codes({ company: '無い会社' })).toEqual([]);
    await counsellor.ask(CASE, { id: sensitiveId });
    expect((await codes({ reads: true })).filter((code) => !code.endsWith('.read'))).toEqual([]);
    expect(await codes({ reads: true })).toContain('case.read');
    expect(await codes({ reads: false })).not.toContain('case.read');
  });

  it('shows why only of a file that was opened to the auditor', async () => {
    const WHY = 'query ($filter: AuditFilter) { auditTrail(filter: $filter) { items { code reason number } } }';
    const supervisor = await desks.supervisor('統括 理由');
    const why = async () =>
      (
        await auditor.ask<{ auditTrail: { items: { code: string; reason: string | null }[] } }>(WHY, {
          filter: { subjectId: caseId, code: 'case.legalHoldPlaced' },
        })
      ).auditTrail.items.map((each) => each.reason);
    await supervisor.ask('mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { id } }', {
      input: { requestId: requestId(), caseId, reason: '訴訟の見込み' },
    });
    expect(await why()).toEqual([null]);
    await supervisor.ask('mutation ($input: OpenFileToAuditorInput!) { openFileToAuditor(input: $input) { id } }', {
      input: { requestId: requestId(), caseId, auditorId: auditor.id, until: dateInTokyo(new Date()), reason: '監査' },
    });
    expect(await why()).toEqual(['訴訟の見込み']);
  });

  it('verifies one stream by the code of verify-trail, and says what is wrong with it', async () => {
    const STATE =
      'query ($subjectId: UUID!) { streamState(streamKind: "case", subjectId: $subjectId) { state events checkedFrom faultJa sequence } }';
    const asked = { subjectId: caseId };
    const before = await auditor.ask<{ streamState: { events: number } }>(STATE, asked);
    expect(before.streamState).toMatchObject({ state: 'OK', checkedFrom: 1, faultJa: null, sequence: null });
    const report = await verifyTrail(worker, undefined);
    const same = report.streams.find((each) => each.stream === `case:${caseId}`);
    expect(same).toMatchObject({ state: 'OK', events: before.streamState.events });
    // A header that no longer says what was hashed: the hash over the stored text still holds.
    await desks.superuser(`update app.event set code = 'case.closed' where subject_id = $1 and sequence = 1`, [caseId]);
    expect(await auditor.ask(STATE, asked)).toMatchObject({
      streamState: { state: 'BROKEN', faultJa: TRAIL_FAULTS.HEADER.ja, sequence: 1 },
    });
    await desks.superuser(`update app.event set code = 'case.opened' where subject_id = $1 and sequence = 1`, [caseId]);
    const [content] = await desks.superuser<{ content: string }>(
      `select content from app.event_content where stream_kind = 'case' and subject_id = $1 and content like '%訴訟%'`,
      [caseId],
    );
    const put = (words: string) =>
      desks.superuser(
        `update app.event_content set content = $2 where stream_kind = 'case' and subject_id = $1 and content like '%reason%' and content like '%訴訟%'`,
        [caseId, words],
      );
    await put(`${content?.content} 訴訟`);
    expect(await auditor.ask(STATE, asked)).toMatchObject({
      streamState: { state: 'BROKEN', faultJa: TRAIL_FAULTS.CONTENT.ja },
    });
    await put(content?.content ?? '');
    expect(await auditor.ask(STATE, asked)).toMatchObject({ streamState: { state: 'OK' } });
    expect((await counsellor.refused(STATE, asked)).extensions.code).toBe('NOT_FOUND');
  });

  it('tells the supervisor who saw, by which right, by person and by company', async () => {
    const supervisor = await desks.supervisor('統括 閲覧');
    const READ =
      'query ($filter: ReadingFilter) { readings(filter: $filter) { items { code right number by { id } } } }';
    await counsellor.ask(CASE, { id: sensitiveId });
    type Read = { readings: { items: { code: string; right: string; by: { id: string } }[] } };
    const { items } = (await supervisor.ask<Read>(READ, { filter: { staffId: counsellor.id } })).readings;
    expect(items[0]).toMatchObject({ code: 'case.read', right: 'DESK', by: { id: counsellor.id } });
    expect(new Set(items.map((each) => each.by.id))).toEqual(new Set([counsellor.id]));
    const nobody = { filter: { companyId: requestId() } };
    expect((await supervisor.ask<Read>(READ, nobody)).readings.items).toEqual([]);
    for (const person of [counsellor, await desks.supervisor('別の 統括二', 'work-style')])
      expect((await person.ask<Read>(READ, {})).readings.items, person.name).toEqual([]);
  });

  it('tells the supervisor of the desk who saw a sensitive case and when, and nobody else', async () => {
    const supervisor = await desks.supervisor('統括 見子');
    await counsellor.ask(CASE, { id: sensitiveId });
    await supervisor.ask(CASE, { id: sensitiveId });
    const { whoSaw } = await supervisor.ask<Seen>(WHO_SAW, { caseId: sensitiveId });
    expect(whoSaw.map((each) => [each.by.name, each.code])).toEqual(
      expect.arrayContaining([
        ['統括 見子', 'case.read'],
        ['佐藤 相談', 'case.read'],
      ]),
    );
    const elsewhere = await desks.supervisor('別の 統括', 'work-style');
    for (const person of [counsellor, auditor, elsewhere]) {
      const error = await person.refused(WHO_SAW, { caseId: sensitiveId });
      expect(error.extensions.code, person.name).toBe('NOT_FOUND');
    }
    expect(
      await desks.sqlAs(elsewhere, 'madoguchi_app', `select * from app.event where stream_kind = 'reads'`),
    ).toEqual([]);
  });
});
