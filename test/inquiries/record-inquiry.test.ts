import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';

describe('recording an inquiry', () => {
  let desks: Desks;
  let counsellor: Person;
  const now = () => new Date();

  beforeAll(async () => {
    desks = await openDesks('record_inquiry');
    counsellor = await desks.counsellor();
  });
  afterAll(() => desks.close());

  const record = async (input: Record<string, unknown>, by = counsellor) =>
    (await by.ask<RecordedInquiry>(RECORD_INQUIRY, { input })).recordInquiry;

  it('answers with a number to say aloud and the minutes that were measured', async () => {
    const sheet = await record(companySheet(now()));
    expect(sheet.number).toMatch(/^R8-U-\d{6}$/);
    expect(sheet.minutes).toBe(12);
    expect(sheet).toMatchObject({
      outcome: 'ADVISED',
      contactKind: 'NEW',
      clientType: 'UNKNOWN',
      referralSource: 'UNKNOWN',
      caseId: null,
    });
    expect(sheet.actions).toEqual(['CORRECT', 'ATTACH', 'OPEN_CASE']);
  });

  it('asks for topics and outcome at close, naming both at once', async () => {
    const error = await counsellor.refused(RECORD_INQUIRY, { input: companySheet(now(), { topics: [], outcome: '' }) });
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.extensions.fields?.map((each) => each.field)).toEqual(['topics', 'outcome']);
  });

  it('lets a case grow from it in the same act', async () => {
    const sheet = await record(companySheet(now(), { openCase: { subject: '男性育業の制度づくり' } }));
    expect(sheet.caseNumber).toMatch(/^R8-\d{6}$/);
    expect(sheet.actions).toEqual(['CORRECT']);
    const [row] = await desks.sql<{ status: string; assignee_id: string }>(
      'select status, assignee_id from app.cases where id = $1',
      [sheet.caseId],
      'madoguchi_system',
    );
    expect(row).toEqual({ status: 'NEW', assignee_id: counsellor.id });
  });

  it('records once when the same request arrives twice, also at the same moment', async () => {
    const input = companySheet(now());
    const [first, second] = await Promise.all([record(input), record(input)]);
    const third = await record(input);
    expect(new Set([first.id, second.id, third.id]).size).toBe(1);
  });

  it('refuses another content under a request id that was used', async () => {
    const input = companySheet(now());
    await record(input);
    const error = await counsellor.refused(RECORD_INQUIRY, { input: { ...input, content: '別の内容' } });
    expect(error.extensions.code).toBe('CONFLICT');
  });

  it('does not record at a desk where the counsellor does not work', async () => {
    const error = await counsellor.refused(RECORD_INQUIRY, {
      input: companySheet(now(), { deskId: deskId('talent') }),
    });
    expect(error.extensions.code).toBe('FORBIDDEN');
  });

  it('refuses a topic of another desk and one that nobody knows', async () => {
    for (const topics of [['TALENT_JOB_POSTING'], ['存在しない']]) {
      const error = await counsellor.refused(RECORD_INQUIRY, { input: companySheet(now(), { topics }) });
      expect(error.extensions.fields?.[0]?.field).toBe('topics');
    }
  });

  it('refuses a sitting in the future, one that ends before it begins and one of thirteen hours', async () => {
    const hour = 3_600_000;
    const at = (offset: number) => new Date(now().getTime() + offset).toISOString();
    for (const times of [
      { startedAt: at(2 * hour), endedAt: at(3 * hour) },
      { startedAt: at(-hour), endedAt: at(-2 * hour) },
      { startedAt: at(-14 * hour), endedAt: at(-hour) },
    ]) {
      const error = await counsellor.refused(RECORD_INQUIRY, { input: companySheet(now(), times) });
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('stores what was typed letter for letter', async () => {
    const content = '葛󠄀飾の𠮷野家さん、髙﨑様 がっこう 👩‍🏭 ㈱';
    expect((await record(companySheet(now(), { content }))).content).toBe(content);
  });

  it('names the field that carries NUL, a lone surrogate or too long a memo, and stores nothing', async () => {
    const before = await desks.sql<{ n: number }>('select count(*)::int as n from app.inquiry', [], 'madoguchi_system');
    for (const content of ['a\u0000b', '\ud800', 'あ'.repeat(20_001)]) {
      const error = await counsellor.refused(RECORD_INQUIRY, { input: companySheet(now(), { content }) });
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'content' }] });
    }
    expect(await desks.sql('select count(*)::int as n from app.inquiry', [], 'madoguchi_system')).toEqual(before);
  });

  it('keeps an individual inquiry off a company case, and so does the database', async () => {
    const company = await record(companySheet(now(), { openCase: { subject: '社内規程の見直し' } }));
    const error = await counsellor.refused(RECORD_INQUIRY, {
      input: individualSheet(now(), { caseId: company.caseId }),
    });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'caseId' }] });
    const individual = await record(individualSheet(now()));
    const put = 'update app.inquiry set case_id = $1 where id = $2';
    await expect(desks.sqlAs(counsellor, 'madoguchi_writer', put, [company.caseId, individual.id])).rejects.toThrow(
      /inquiry_on_case_of_its_kind/,
    );
  });

  it('writes the event in the transaction of the sheet', async () => {
    const sheet = await record(companySheet(now()));
    const events = await desks.sql<{ code: string; sequence: string }>(
      'select code, sequence from app.event where subject_id = $1',
      [sheet.id],
      'madoguchi_system',
    );
    expect(events).toEqual([{ code: 'inquiry.recorded', sequence: '1' }]);
  });

  it('removes the draft that became the sheet', async () => {
    const draftId = requestId();
    const save = `mutation ($input: SaveInquiryDraftInput!) { saveInquiryDraft(input: $input) { version content } }`;
    await counsellor.ask(save, {
      input: {
        requestId: requestId(),
        draftId,
        deskId: deskId('working-women'),
        content: '{"memo":"途中"}',
        startedAt: now().toISOString(),
      },
    });
    await record(companySheet(now(), { draftId }));
    expect(await counsellor.ask(`{ inquiryDrafts { id } }`)).toEqual({ inquiryDrafts: [] });
  });

  it('is refused without a session before anything else is said', async () => {
    const answer = await desks.stranger().send(`mutation { recordInquiry(input: { nonsense: 1 }) { id } }`);
    expect(answer.status).toBe(401);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
