import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks, type Person, requestId } from '../support/kit.ts';
import { type CaseView, dayFrom, mutationOf, openedBy, press, pressRefused, see, versioned } from './support.ts';

const DAY = 86_400_000;

describe('the life of a case', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  let supervisor: Person;
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);

  beforeAll(async () => {
    desks = await openDesks('life_cycle', { now });
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
    supervisor = await desks.supervisor();
  });
  afterAll(() => desks.close());

  const close = (by: Person, view: CaseView, rest: Record<string, unknown> = {}) =>
    press(by, 'closeCase', { ...versioned(view), outcome: 'RESOLVED', ...rest });

  describe('starting', () => {
    it('meets the clock and takes an unassigned case in charge', async () => {
      const opened = await openedBy(counsellor, { assignToMe: false });
      const started = await press(colleague, 'startCase', versioned(opened));
      expect(started).toMatchObject({
        status: 'ACTIVE',
        whoseMove: 'ASSIGNEE',
        assignee: { id: colleague.id },
        dueAt: null,
      });
      expect(started.clocks[0]?.metAt).not.toBeNull();
      expect(started.actions).not.toContain('START');
    });

    it('is refused twice, naming the state and the attempt', async () => {
      const started = await press(counsellor, 'startCase', versioned(await openedBy(counsellor)));
      const error = await pressRefused(counsellor, 'startCase', versioned(started));
      expect(error.extensions.code).toBe('INVALID_TRANSITION');
      expect(error.message).toContain('対応中');
      expect(error.message).toContain('着手');
    });

    it('answers a repeated request as it did the first time', async () => {
      const input = { requestId: requestId(), ...versioned(await openedBy(counsellor)) };
      const start = () => counsellor.ask<{ startCase: CaseView }>(mutationOf('startCase'), { input });
      const [first, second] = await Promise.all([start(), start()]);
      expect([first.startCase.status, second.startCase.status]).toEqual(['ACTIVE', 'ACTIVE']);
      expect(first.startCase.version).toBe(second.startCase.version);
    });
  });

  describe('two people at once', () => {
    it('the second editor is told that somebody was first, and nothing is lost', async () => {
      const opened = await openedBy(counsellor);
      const amend = (by: Person, subject: string) =>
        by.send(mutationOf('amendCase'), { input: { requestId: requestId(), ...versioned(opened), subject } });
      const answers = await Promise.all([amend(counsellor, '先の人'), amend(colleague, '後の人')]);
      expect(answers.map((each) => each.errors?.[0]?.extensions.code ?? 'SAVED').sort()).toEqual(['CONFLICT', 'SAVED']);
      const kept = await see(counsellor, opened.id);
      expect(['先の人', '後の人']).toContain(kept.subject);
      expect(kept.version).toBe(opened.version + 1);
    });

    it('a note added meanwhile disturbs no editor', async () => {
      const opened = await openedBy(counsellor);
      await press(colleague, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'DESK', body: '横から一言' });
      expect((await press(counsellor, 'amendCase', { ...versioned(opened), subject: 'そのまま保存' })).subject).toBe(
        'そのまま保存',
      );
    });
  });

  describe('assigning', () => {
    it('gives the case to a colleague of the desk, with a stand-in', async () => {
      const opened = await openedBy(counsellor);
      const assigned = await press(supervisor, 'assignCase', {
        ...versioned(opened),
        assigneeId: colleague.id,
        deputyId: counsellor.id,
      });
      expect(assigned).toMatchObject({ assignee: { id: colleague.id }, deputy: { id: counsellor.id } });
      expect(assigned.timeline.find((line) => line.eventCode === 'case.assigned')?.eventText).toContain('鈴木 相談');
    });

    it('keeps the stand-in that it does not speak of, and takes off the one it clears', async () => {
      const opened = await openedBy(counsellor);
      const first = await press(counsellor, 'assignCase', {
        ...versioned(opened),
        assigneeId: colleague.id,
        deputyId: supervisor.id,
      });
      const second = await press(counsellor, 'assignCase', { ...versioned(first), assigneeId: counsellor.id });
      expect(second.deputy).toEqual({ id: supervisor.id });
      expect(
        (await press(counsellor, 'assignCase', { ...versioned(second), assigneeId: counsellor.id, deputyId: null }))
          .deputy,
      ).toBeNull();
    });

    it('refuses somebody of another desk, and a stranger’s id in the same words', async () => {
      const opened = await openedBy(counsellor);
      const elsewhere = await desks.counsellor('遠方 相談', 'talent');
      const other = await pressRefused(counsellor, 'assignCase', { ...versioned(opened), assigneeId: elsewhere.id });
      const nobody = await pressRefused(counsellor, 'assignCase', { ...versioned(opened), assigneeId: requestId() });
      expect(other.extensions.fields?.map((each) => each.field)).toEqual(['assigneeId']);
      expect(nobody).toEqual(other);
    });
  });

  describe('closing', () => {
    it('asks for outcome and topics, both at once', async () => {
      const opened = await openedBy(counsellor, { topics: [] });
      const error = await pressRefused(counsellor, 'closeCase', { ...versioned(opened), outcome: '' });
      expect(error.extensions.fields?.map((each) => each.field)).toEqual(['outcome', 'topics']);
    });

    it('keeps what became of it and leaves reopening alone to be pressed', async () => {
      const closed = await close(counsellor, await openedBy(counsellor), { note: '規程を整えて完了' });
      expect(closed).toMatchObject({
        status: 'CLOSED',
        outcome: 'RESOLVED',
        closingNote: '規程を整えて完了',
        whoseMove: 'NOBODY',
        dueAt: null,
      });
      expect(closed.actions).toEqual(['REOPEN', 'ADD_NOTE']);
      expect(closed.clocks[0]?.metAt).not.toBeNull();
    });

    it('refuses every change of a closed case but a note', async () => {
      const closed = await close(counsellor, await openedBy(counsellor));
      for (const [verb, rest] of [
        ['startCase', {}],
        ['closeCase', { outcome: 'RESOLVED' }],
        ['holdCase', { on: 'CLIENT', until: dayFrom(now(), 3), reason: '待つ' }],
        ['amendCase', { subject: '変える' }],
        ['assignCase', { assigneeId: colleague.id }],
        ['pointOutProgrammes', { programmeIds: [] }],
        ['leaveMessage', { message: '伝言' }],
      ] as const) {
        expect([
          verb,
          (await pressRefused(counsellor, verb, { ...versioned(closed), ...rest })).extensions.code,
        ]).toEqual([verb, 'INVALID_TRANSITION']);
      }
      expect(
        (await press(counsellor, 'addNote', { caseId: closed.id, kind: 'MEMO', audience: 'DESK', body: '後日の電話' }))
          .status,
      ).toBe('CLOSED');
    });

    it('refuses an outcome that is not in the list of cases', async () => {
      const error = await pressRefused(counsellor, 'closeCase', {
        ...versioned(await openedBy(counsellor)),
        outcome: 'ADVISED',
      });
      expect(error.extensions.fields?.map((each) => each.field)).toEqual(['outcome']);
    });
  });

  describe('reopening', () => {
    it('is the assignee’s within thirty days, with a reason, and asks for a look', async () => {
      const closed = await close(counsellor, await openedBy(counsellor));
      expect(
        (await pressRefused(counsellor, 'reopenCase', { ...versioned(closed), reason: ' ' })).extensions.code,
      ).toBe('BAD_USER_INPUT');
      const reopened = await press(counsellor, 'reopenCase', { ...versioned(closed), reason: '続きの電話があった' });
      expect(reopened).toMatchObject({ status: 'ACTIVE', outcome: null, closedAt: null });
      expect(reopened.dueAt).not.toBeNull();
      expect(reopened.timeline.find((line) => line.eventCode === 'case.reopened')?.eventText).toContain(
        '続きの電話があった',
      );
    });

    it('is not a colleague’s', async () => {
      const closed = await close(counsellor, await openedBy(counsellor));
      expect((await see(colleague, closed.id)).actions).toEqual(['ADD_NOTE']);
      expect(
        (await pressRefused(colleague, 'reopenCase', { ...versioned(closed), reason: '私が' })).extensions.code,
      ).toBe('FORBIDDEN');
    });

    it('passes to the supervisor after thirty days', async () => {
      const closed = await close(counsellor, await openedBy(counsellor));
      ahead = 31 * DAY;
      try {
        expect(
          (await pressRefused(counsellor, 'reopenCase', { ...versioned(closed), reason: '遅い' })).extensions.code,
        ).toBe('FORBIDDEN');
        expect((await press(supervisor, 'reopenCase', { ...versioned(closed), reason: '統括の判断' })).status).toBe(
          'ACTIVE',
        );
      } finally {
        ahead = 0;
      }
    });
  });

  describe('amending', () => {
    it('changes what it names and nothing else, and finds by the new words', async () => {
      const opened = await openedBy(counsellor);
      const dueAt = new Date(now().getTime() + 3 * DAY).toISOString();
      const amended = await press(counsellor, 'amendCase', {
        ...versioned(opened),
        subject: '両立支援の規程',
        urgent: true,
        dueAt,
      });
      expect(amended).toMatchObject({ subject: '両立支援の規程', urgent: true, topics: opened.topics });
      expect(new Date(amended.dueAt ?? 0).getTime()).toBe(Date.parse(dueAt));
      const [row] = await desks.sql<{ found: boolean }>(
        `select bool_or(txt like '%両立支援%') as found from app.search_row where subject_id = $1`,
        [opened.id],
        'madoguchi_system',
      );
      expect(row?.found).toBe(true);
    });

    it('keeps a date set by hand when the case is started', async () => {
      const opened = await openedBy(counsellor);
      const dueAt = new Date(now().getTime() + 3 * DAY).toISOString();
      const amended = await press(counsellor, 'amendCase', { ...versioned(opened), dueAt });
      const started = await press(counsellor, 'startCase', versioned(amended));
      expect(new Date(started.dueAt ?? 0).getTime()).toBe(Date.parse(dueAt));
    });

    it('refuses a due date that has passed and a contact of nobody', async () => {
      const opened = await openedBy(counsellor);
      const past = await pressRefused(counsellor, 'amendCase', {
        ...versioned(opened),
        dueAt: new Date(now().getTime() - DAY).toISOString(),
      });
      expect(past.extensions.fields?.map((each) => each.field)).toEqual(['dueAt']);
      const contact = await pressRefused(counsellor, 'amendCase', { ...versioned(opened), contactId: requestId() });
      expect(contact.extensions.fields?.map((each) => each.field)).toEqual(['contactId']);
    });
  });

  it('is not touched by somebody of another desk, whatever they press', async () => {
    const opened = await openedBy(counsellor);
    const elsewhere = await desks.counsellor('遠方 相談', 'talent');
    for (const verb of ['startCase', 'wakeCase'] as const) {
      expect((await pressRefused(elsewhere, verb, versioned(opened))).extensions.code).toBe('NOT_FOUND');
    }
    expect((await see(counsellor, opened.id)).version).toBe(opened.version);
  });
});
