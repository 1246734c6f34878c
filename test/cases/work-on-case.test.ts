import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks, type Person, requestId } from '../support/kit.ts';
import { dayFrom, openedBy, press, pressRefused, see, versioned } from './support.ts';

describe('next steps, programmes and messages', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  let programmes: string[];

  beforeAll(async () => {
    desks = await openDesks('work_on_case');
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
    programmes = (await desks.sql<{ id: string }>('select id from app.programme order by sort limit 3')).map(
      (row) => row.id,
    );
  });
  afterAll(() => desks.close());

  const today = (days = 0) => dayFrom(new Date(), days);

  it('a next step is added with its day, and ticked off once', async () => {
    const opened = await openedBy(counsellor);
    const added = await press(counsellor, 'addTask', { caseId: opened.id, title: '資料を送る', dueOn: today(3) });
    expect(added.tasks).toMatchObject([
      { title: '資料を送る', dueOn: today(3), doneAt: null, assigneeName: '佐藤 相談' },
    ]);
    const id = added.tasks[0]?.id;
    const done = await press(colleague, 'completeTask', { id });
    expect(done.tasks[0]?.doneAt).not.toBeNull();
    expect((await pressRefused(counsellor, 'completeTask', { id })).extensions.code).toBe('INVALID_TRANSITION');
    expect(done.version).toBe(opened.version);
  });

  it('a next step lies neither in the past nor years ahead, and needs words', async () => {
    const opened = await openedBy(counsellor);
    const fields = async (input: object) =>
      (
        await pressRefused(counsellor, 'addTask', { caseId: opened.id, title: '送る', dueOn: today(1), ...input })
      ).extensions.fields?.map((each) => each.field);
    expect(await fields({ dueOn: today(-1) })).toEqual(['dueOn']);
    expect(await fields({ dueOn: today(400) })).toEqual(['dueOn']);
    expect(await fields({ title: '' })).toEqual(['title']);
    expect(
      (await press(counsellor, 'addTask', { caseId: opened.id, title: '今日中', dueOn: today() })).tasks,
    ).toHaveLength(1);
  });

  it('a closed case takes no new step, and lets an open one be ticked off', async () => {
    const opened = await openedBy(counsellor);
    const added = await press(counsellor, 'addTask', { caseId: opened.id, title: '残った一つ', dueOn: today(1) });
    await press(counsellor, 'closeCase', { ...versioned(added), outcome: 'RESOLVED' });
    expect(
      (await pressRefused(counsellor, 'addTask', { caseId: opened.id, title: 'まだ', dueOn: today(1) })).extensions
        .code,
    ).toBe('INVALID_TRANSITION');
    expect((await press(counsellor, 'completeTask', { id: added.tasks[0]?.id })).tasks[0]?.doneAt).not.toBeNull();
  });

  it('of another desk look missing', async () => {
    const opened = await openedBy(counsellor);
    const added = await press(counsellor, 'addTask', { caseId: opened.id, title: '見えない', dueOn: today(1) });
    const elsewhere = await desks.counsellor('遠方 相談', 'talent');
    const foreign = await pressRefused(elsewhere, 'completeTask', { id: added.tasks[0]?.id });
    expect(foreign).toEqual(await pressRefused(elsewhere, 'completeTask', { id: requestId() }));
    expect(
      (await pressRefused(elsewhere, 'addTask', { caseId: opened.id, title: 'よそから', dueOn: today(1) })).extensions
        .code,
    ).toBe('NOT_FOUND');
  });

  it('the lines pointed out stand as they were last chosen; the trail keeps both', async () => {
    const opened = await openedBy(counsellor, { programmeIds: programmes.slice(0, 1) });
    expect(opened.programmes.map((each) => each.id)).toEqual(programmes.slice(0, 1));
    const chosen = await press(counsellor, 'pointOutProgrammes', {
      ...versioned(opened),
      programmeIds: programmes.slice(1),
    });
    expect(chosen.programmes.map((each) => each.id)).toEqual(programmes.slice(1));
    const [event] = await desks.sql<{ codes: { added: string[]; removed: string[] } }>(
      `select codes from app.event where subject_id = $1 and code = 'case.programmesPointedOut'`,
      [opened.id],
      'madoguchi_system',
    );
    expect(event?.codes.removed).toEqual(programmes.slice(0, 1));
    expect([...(event?.codes.added ?? [])].sort()).toEqual(programmes.slice(1).sort());
  });

  it('a line that the plan does not have is refused, and nothing of the choice is kept', async () => {
    const opened = await openedBy(counsellor);
    const error = await pressRefused(counsellor, 'pointOutProgrammes', {
      ...versioned(opened),
      programmeIds: [...programmes, requestId()],
    });
    expect(error.extensions.fields?.map((each) => each.field)).toEqual(['programmeIds']);
    expect((await see(counsellor, opened.id)).programmes).toEqual([]);
  });

  it('a message is left, replaced and taken away; a date that passed is refused', async () => {
    const opened = await openedBy(counsellor);
    const left = await press(counsellor, 'leaveMessage', {
      ...versioned(opened),
      nextOn: today(2),
      message: '折返し希望',
    });
    expect(left).toMatchObject({ nextOn: today(2), plateMessage: '折返し希望' });
    const kept = await press(colleague, 'leaveMessage', { ...versioned(left), message: '済み' });
    expect(kept).toMatchObject({ nextOn: today(2), plateMessage: '済み' });
    expect(await press(colleague, 'leaveMessage', { ...versioned(kept), nextOn: null, message: null })).toMatchObject({
      nextOn: null,
      plateMessage: null,
    });
    const past = await pressRefused(counsellor, 'leaveMessage', {
      ...versioned(await see(counsellor, opened.id)),
      nextOn: today(-1),
    });
    expect(past.extensions.fields?.map((each) => each.field)).toEqual(['nextOn']);
    const long = await pressRefused(counsellor, 'leaveMessage', { ...versioned(opened), message: 'あ'.repeat(201) });
    expect(long.extensions.fields?.map((each) => each.field)).toEqual(['message']);
  });
});
