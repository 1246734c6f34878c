import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';
import { type CaseView, dayFrom, openedBy, press, see, sensitiveOpenedBy, versioned } from './support.ts';

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly status: string;
  readonly dueAt: string | null;
  readonly openedAt: string;
  readonly partyLabel: string | null;
  readonly latestNote: string | null;
  readonly triageGroup: string;
  readonly whoseMove: string;
  readonly actions: string[];
}
interface Page {
  readonly items: Row[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly count: { value: number; capped: boolean };
}

const CASES = `query ($filter: CaseFilter, $sort: CaseSort, $page: PageInput) { cases(filter: $filter, sort: $sort, page: $page) {
  items { id subject status dueAt openedAt partyLabel latestNote triageGroup whoseMove actions } pageInfo { hasNextPage endCursor } count { value capped } } }`;
const COUNTS = `query ($deskId: UUID!) { triageCounts(deskId: $deskId) { longOverdue { value } overdue { value } today { value } later { value } unassigned { value } } }`;
const TODAY = `query ($deskId: UUID) { today(deskId: $deskId) { date myCases { id } myCasesCount { value } myTasks { title caseId overdue } recentInquiries { id }
  inquiriesToday tallyToday newAtDesk { value } overdueAtDesk { value } plates { id } } }`;

const HOUR = 3_600_000;
const DESK = 'working-women';

describe('lists of cases', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  let supervisor: Person;
  const made: Record<string, CaseView> = {};
  // Noon in Tokyo on a working Wednesday: every due of the four groups lies where the test puts it.
  const noon = new Date('2026-12-02T03:00:00Z');
  let tick = 0;

  beforeAll(async () => {
    desks = await openDesks('case_lists', { now: () => new Date(noon.getTime() + tick++) });
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
    supervisor = await desks.supervisor();
    for (const [name, hours] of [
      ['四日前', -96],
      ['一時間前', -1],
      ['三時間後', 3],
      ['明後日', 48],
    ] as const) {
      made[name] = await openedBy(counsellor, { subject: name });
      await desks.superuser('update app.cases set due_at = $2 where id = $1', [
        made[name].id,
        new Date(noon.getTime() + hours * HOUR),
      ]);
    }
    made['期限なし'] = await press(
      counsellor,
      'startCase',
      versioned(await openedBy(counsellor, { subject: '期限なし' })),
    );
    made['完了'] = await press(counsellor, 'closeCase', {
      ...versioned(await openedBy(counsellor, { subject: '完了' })),
      outcome: 'RESOLVED',
    });
    made['同僚の'] = await openedBy(colleague, { subject: '同僚の', assignToMe: false });
    await desks.superuser('update app.cases set due_at = $2 where id = $1', [
      made['同僚の'].id,
      new Date(noon.getTime() + 5 * HOUR),
    ]);
  });
  afterAll(() => desks.close());

  const list = async (by: Person, variables: object = {}) => (await by.ask<{ cases: Page }>(CASES, variables)).cases;
  const subjects = (page: Page) => page.items.map((row) => row.subject);
  const QUEUE = ['四日前', '一時間前', '三時間後', '同僚の', '明後日', '期限なし'];

  it('stand in the order of their due, what has none last', async () => {
    const page = await list(counsellor, { filter: { deskId: deskId(DESK), openOnly: true } });
    expect(subjects(page)).toEqual(QUEUE);
    expect(page.count).toEqual({ value: 6, capped: false });
    expect(page.items.map((row) => row.triageGroup)).toEqual([
      'LONG_OVERDUE',
      'OVERDUE',
      'TODAY',
      'TODAY',
      'LATER',
      'LATER',
    ]);
  });

  it.each([
    ['LONG_OVERDUE', ['四日前']],
    ['OVERDUE', ['一時間前']],
    ['TODAY', ['三時間後', '同僚の']],
    ['LATER', ['明後日', '期限なし']],
  ])('of the group %s are those that the row itself says', async (group, expected) => {
    const page = await list(counsellor, { filter: { deskId: deskId(DESK), group } });
    expect(subjects(page)).toEqual(expected);
    expect(page.items.every((row) => row.triageGroup === group)).toBe(true);
  });

  it('agree with the counts of the triage screen', async () => {
    const { triageCounts } = await supervisor.ask<{ triageCounts: Record<string, { value: number }> }>(COUNTS, {
      deskId: deskId(DESK),
    });
    expect(triageCounts).toEqual({
      longOverdue: { value: 1 },
      overdue: { value: 1 },
      today: { value: 2 },
      later: { value: 2 },
      unassigned: { value: 1 },
    });
    const elsewhere = await desks.counsellor('遠方 相談', 'talent');
    const foreign = await elsewhere.ask<{ triageCounts: Record<string, { value: number }> }>(COUNTS, {
      deskId: deskId(DESK),
    });
    expect(Object.values(foreign.triageCounts).map((each) => each.value)).toEqual([0, 0, 0, 0, 0]);
  });

  it('are narrowed by person, state and kind', async () => {
    expect(subjects(await list(counsellor, { filter: { mine: true, openOnly: true } }))).toEqual(
      QUEUE.filter((name) => name !== '同僚の'),
    );
    expect(subjects(await list(counsellor, { filter: { unassigned: true } }))).toEqual(['同僚の']);
    expect(subjects(await list(counsellor, { filter: { status: ['CLOSED'] } }))).toEqual(['完了']);
    expect(subjects(await list(counsellor, { filter: { kind: 'INDIVIDUAL' } }))).toEqual([]);
    expect(
      subjects(
        await list(counsellor, {
          filter: { topic: 'WOMEN_COMPANY_PATERNITY_LEAVE', assigneeId: counsellor.id, status: ['ACTIVE'] },
        }),
      ),
    ).toEqual(['期限なし']);
    expect(subjects(await list(colleague, { filter: { mine: true } }))).toEqual([]);
  });

  it.each(['DUE', 'OPENED', 'ACTIVITY'])(
    'go on after a cursor in the order %s without a gap or a double, as by offset',
    async (sort) => {
      const filter = { deskId: deskId(DESK) };
      const whole = subjects(await list(counsellor, { filter, sort, page: { first: 50 } }));
      expect(whole).toHaveLength(7);
      const byCursor: string[] = [];
      let after: string | null = null;
      for (let turn = 0; turn < 10; turn += 1) {
        const page: Page = await list(counsellor, { filter, sort, page: { first: 2, after } });
        byCursor.push(...subjects(page));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(byCursor).toEqual(whole);
      const byOffset = [0, 3, 6].map(async (offset) =>
        subjects(await list(counsellor, { filter, sort, page: { first: 3, offset } })),
      );
      expect((await Promise.all(byOffset)).flat()).toEqual(whole);
    },
  );

  it('refuse a cursor of another order, one that was made up, and a page too large', async () => {
    const { pageInfo } = await list(counsellor, { sort: 'DUE', page: { first: 1 } });
    for (const [page, sort] of [
      [{ first: 1, after: pageInfo.endCursor }, 'OPENED'],
      [{ first: 1, after: 'とてもよい続き' }, 'DUE'],
      [{ first: 101 }, 'DUE'],
      [{ first: 1, offset: 10_001 }, 'DUE'],
    ] as const) {
      expect((await counsellor.refused(CASES, { sort, page })).extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('show the latest note that the reader may read, and whom the case is about', async () => {
    const person = await openedBy(counsellor, { kind: 'INDIVIDUAL', subject: '個人の相談', topics: [] });
    await press(counsellor, 'addNote', { caseId: person.id, kind: 'MEMO', audience: 'DESK', body: '最初の記録' });
    const added = await press(counsellor, 'addNote', {
      caseId: person.id,
      kind: 'MEMO',
      audience: 'DESK',
      body: '最後の記録',
    });
    const row = async () =>
      (await list(colleague, { filter: { kind: 'INDIVIDUAL' } })).items.find((each) => each.id === person.id);
    expect(await row()).toMatchObject({ partyLabel: '匿名', latestNote: '最後の記録' });
    await press(supervisor, 'retractNote', {
      id: added.timeline.find((line) => line.note?.body === '最後の記録')?.note?.id,
      reason: '取り違え',
    });
    expect(await row()).toMatchObject({ latestNote: '最初の記録' });
    await press(counsellor, 'closeCase', {
      ...versioned(await see(counsellor, person.id)),
      outcome: 'RESOLVED',
      topics: ['WOMEN_INDIVIDUAL_CAREER'],
    });
  });

  it('neither show nor count what a reader may not open, and offer the acts of each row', async () => {
    const before = await list(colleague, { filter: { deskId: deskId(DESK) } });
    const hidden = await sensitiveOpenedBy(counsellor);
    const after = await list(colleague, { filter: { deskId: deskId(DESK) } });
    expect(after).toEqual(before);
    const own = await list(counsellor, { filter: { deskId: deskId(DESK) } });
    expect(own.count.value).toBe(before.count.value + 1);
    expect(own.items.find((row) => row.id === hidden.id)?.actions).toContain('START');
    await press(counsellor, 'closeCase', { ...versioned(hidden), outcome: 'RESOLVED' });
  });

  it('lead from page to page in the order of the queue', async () => {
    const queue = (await list(counsellor, { filter: { deskId: deskId(DESK), openOnly: true } })).items.map(
      (row) => row.id,
    );
    for (const [index, id] of queue.entries()) {
      expect(await see(counsellor, id)).toMatchObject({
        previousId: queue[index - 1] ?? null,
        nextId: queue[index + 1] ?? null,
      });
    }
    expect(await see(counsellor, made['完了']?.id ?? '')).toMatchObject({ previousId: null, nextId: null });
  });

  it('say 以上 past a thousand', async () => {
    await desks.superuser(
      `insert into app.cases (id, number, fiscal_year, organisation_id, desk_id, kind, status, subject, subject_norm, client_type, language, topics, opened_by_id, opened_at, last_activity_at)
       select gen_random_uuid(), 'X-' || n, 2026, d.organisation_id, d.id, 'COMPANY', 'NEW', '多数', '多数', 'UNKNOWN', 'ja', '{}', $1, $2, $2
         from generate_series(1, 1100) n, app.desk d where d.slug = 'talent'`,
      [counsellor.id, noon],
    );
    const many = await desks.counsellor('多忙 相談', 'talent');
    expect((await list(many)).count).toEqual({ value: 1000, capped: true });
  });

  it('今日 tells of one’s own work and of the desk', async () => {
    const fresh = await desks.counsellor('新人 相談');
    const mine = await openedBy(fresh, { subject: '私の' });
    await press(fresh, 'addTask', { caseId: mine.id, title: '電話する', dueOn: dayFrom(noon, 1) });
    await fresh.ask(RECORD_INQUIRY, { input: companySheet(noon) });
    const hidden = await sensitiveOpenedBy(counsellor);
    const { today } = await fresh.ask<{ today: Record<string, unknown> & { newAtDesk: { value: number } } }>(TODAY, {
      deskId: deskId(DESK),
    });
    expect(today).toMatchObject({
      date: '2026-12-02',
      myCases: [{ id: mine.id }],
      myCasesCount: { value: 1 },
      myTasks: [{ title: '電話する', caseId: mine.id, overdue: false }],
      inquiriesToday: 1,
      tallyToday: 0,
      overdueAtDesk: { value: 2 },
      plates: [{ id: hidden.id }],
    });
    expect(today['recentInquiries']).toHaveLength(1);
    expect(today.newAtDesk.value).toBe(6);
    const other = await fresh.ask<{ today: Record<string, unknown> }>(TODAY, { deskId: deskId('talent') });
    expect(other.today).toMatchObject({ myCases: [], myTasks: [], plates: [], newAtDesk: { value: 0 } });
  });

  it('name those who work at a desk', async () => {
    const { deskStaff } = await counsellor.ask<{ deskStaff: { name: string }[] }>(
      'query ($deskId: UUID!) { deskStaff(deskId: $deskId) { name } }',
      { deskId: deskId(DESK) },
    );
    expect(deskStaff.map((each) => each.name)).toEqual(expect.arrayContaining(['佐藤 相談', '鈴木 相談', '高橋 統括']));
    expect(deskStaff.map((each) => each.name)).not.toContain('遠方 相談');
  });
});
