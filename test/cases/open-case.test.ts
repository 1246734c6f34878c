import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';
import { EVENTS, mutationOf, openedBy, press, pressRefused, see } from './support.ts';

describe('opening a case', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;

  beforeAll(async () => {
    desks = await openDesks('open_case');
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
  });
  afterAll(() => desks.close());

  const record = async (input: Record<string, unknown>) =>
    (await counsellor.ask<RecordedInquiry>(RECORD_INQUIRY, { input })).recordInquiry;

  it('gives a number, the person in charge and a first-answer clock on the desk’s own time', async () => {
    const opened = await openedBy(counsellor);
    expect(opened.number).toMatch(/^R\d+-\d{6}$/);
    expect(opened).toMatchObject({ status: 'NEW', whoseMove: 'ASSIGNEE', assignee: { id: counsellor.id } });
    expect(opened.clocks).toHaveLength(1);
    expect(opened.dueAt).toBe(opened.clocks[0]?.dueAt);
    expect(opened.actions).toEqual([
      'ASSIGN',
      'START',
      'HOLD',
      'CLOSE',
      'ADD_NOTE',
      'AMEND',
      'POINT_OUT_PROGRAMME',
      'LEAVE_MESSAGE',
      'ADD_TASK',
      'REFER',
    ]);
    expect(opened.readers).toContain('職員が読めます');
  });

  it('numbers the cases of an organisation without a gap, also when two desks open at once', async () => {
    const other = await desks.counsellor('他窓口 相談', 'work-style');
    const opened = await Promise.all([
      openedBy(counsellor),
      openedBy(other, { deskId: deskId('work-style'), topics: [] }),
      openedBy(colleague),
      openedBy(counsellor),
    ]);
    const running = opened.map((each) => Number(each.number.slice(-6))).sort((left, right) => left - right);
    expect(running).toEqual([0, 1, 2, 3].map((step) => (running[0] ?? 0) + step));
  });

  it('waits for the desk when nobody takes it', async () => {
    expect(await openedBy(counsellor, { assignToMe: false })).toMatchObject({ assignee: null, whoseMove: 'DESK' });
  });

  it('is seen by a colleague at the desk at once, and by no other desk', async () => {
    const opened = await openedBy(counsellor);
    expect((await see(colleague, opened.id)).number).toBe(opened.number);
    const elsewhere = await desks.counsellor('遠方 相談', 'talent');
    const foreign = await elsewhere.refused('query ($id: UUID!) { case(id: $id) { id } }', { id: opened.id });
    const missing = await elsewhere.refused('query ($id: UUID!) { case(id: $id) { id } }', { id: requestId() });
    expect(foreign).toEqual(missing);
  });

  it('opens once when the same request arrives twice', async () => {
    const input = {
      requestId: requestId(),
      deskId: deskId('working-women'),
      kind: 'COMPANY',
      subject: '二度押し',
      topics: [],
    };
    const open = () => counsellor.ask<{ openCase: { id: string } }>(mutationOf('openCase'), { input });
    const answers = [...(await Promise.all([open(), open()])), await open()];
    expect(new Set(answers.map((each) => each.openCase.id)).size).toBe(1);
  });

  it('grows from an inquiry, which then stands in its timeline and cannot grow another', async () => {
    const sheet = await record(companySheet(new Date()));
    const from = {
      deskId: deskId('working-women'),
      inquiryId: sheet.id,
      inquiryVersion: sheet.version,
      kind: 'COMPANY',
      subject: '規程の見直し',
      topics: sheet.topics,
    };
    const opened = await press(counsellor, 'openCase', from);
    expect(opened.timeline.find((line) => line.kind === 'INQUIRY')?.inquiry?.number).toBe(sheet.number);
    expect((await pressRefused(counsellor, 'openCase', { ...from, inquiryVersion: null })).extensions.code).toBe(
      'INVALID_TRANSITION',
    );
  });

  it('does not put an individual’s inquiry, nor a company, on the wrong kind of case', async () => {
    const sheet = await record(individualSheet(new Date()));
    const asCompany = {
      deskId: deskId('working-women'),
      inquiryId: sheet.id,
      kind: 'COMPANY',
      subject: '取り違え',
      topics: [],
    };
    expect(
      (await pressRefused(counsellor, 'openCase', asCompany)).extensions.fields?.map((each) => each.field),
    ).toEqual(['kind']);
    const employer = {
      deskId: deskId('working-women'),
      kind: 'INDIVIDUAL',
      subject: '勤務先',
      topics: [],
      companyId: requestId(),
    };
    expect(
      (await pressRefused(counsellor, 'openCase', employer)).extensions.fields?.map((each) => each.field),
    ).toContain('companyId');
  });

  it('is as sensitive as the inquiry it grows from', async () => {
    const sheet = await record(individualSheet(new Date(), { sensitive: true }));
    const opened = await press(counsellor, 'openCase', {
      deskId: deskId('working-women'),
      inquiryId: sheet.id,
      kind: 'INDIVIDUAL',
      sensitive: false,
      subject: '個別の事情',
      topics: [],
    });
    expect(opened.sensitive).toBe(true);
    expect(opened.readers).toContain('だけが読めます');
  });

  it('refuses a desk that is not one’s own, an empty subject and a topic nobody knows', async () => {
    expect(
      (
        await pressRefused(counsellor, 'openCase', {
          deskId: deskId('talent'),
          kind: 'COMPANY',
          subject: 'よそ',
          topics: [],
        })
      ).extensions.code,
    ).toBe('FORBIDDEN');
    const empty = await pressRefused(counsellor, 'openCase', {
      deskId: deskId('working-women'),
      kind: 'COMPANY',
      subject: ' ',
      topics: ['NO_SUCH'],
    });
    expect(empty.extensions.fields?.map((each) => each.field)).toEqual(['subject', 'topics']);
  });

  it('stands in the trail from its first event, chained', async () => {
    const opened = await openedBy(counsellor);
    const { caseEvents } = await counsellor.ask<{ caseEvents: { code: string; sequence: number; hash: string }[] }>(
      EVENTS,
      { id: opened.id },
    );
    expect(caseEvents.map((each) => [each.code, each.sequence])).toEqual([['case.opened', 1]]);
    expect(caseEvents[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
