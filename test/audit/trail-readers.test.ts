import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks, type Person } from '../support/kit.ts';
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

  beforeAll(async () => {
    desks = await openDesks('trail_readers');
    counsellor = await desks.counsellor();
    auditor = await desks.person('監査 花子', { role: 'AUDITOR', organisation: 'TMG' });
    const record = async (input: object) =>
      (await counsellor.ask<{ recordInquiry: { caseId: string } }>(RECORD_INQUIRY, { input })).recordInquiry.caseId;
    caseId = await record(companySheet(new Date(), { openCase: { subject: '就業規則' } }));
    sensitiveId = await record(individualSheet(new Date(), { sensitive: true, openCase: { subject: '健康の相談' } }));
  });
  afterAll(() => desks.close());

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
