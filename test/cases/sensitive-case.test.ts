import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import {
  BY_NUMBER,
  mutationOf,
  openedBy,
  PLATES,
  press,
  pressRefused,
  see,
  seeRefused,
  sensitiveOpenedBy,
  versioned,
} from './support.ts';

interface Plate {
  readonly id: string;
  readonly number: string;
  readonly assigneeName: string | null;
  readonly nextOn: string | null;
  readonly message: string | null;
}

describe('a sensitive case', () => {
  let desks: Desks;
  let recorder: Person;
  let colleague: Person;
  let supervisor: Person;
  let elsewhere: Person;

  beforeAll(async () => {
    desks = await openDesks('sensitive_case');
    recorder = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 同僚');
    supervisor = await desks.supervisor();
    elsewhere = await desks.counsellor('遠方 相談', 'talent');
  });
  afterAll(() => desks.close());

  const plates = async (by: Person) =>
    (await by.ask<{ casePlates: Plate[] }>(PLATES, { deskId: deskId('working-women') })).casePlates;
  const byNumber = async (by: Person, number: string) =>
    (await by.ask<{ caseByNumber: Plate | null }>(BY_NUMBER, { number })).caseByNumber;
  const listed = async (by: Person) =>
    (
      await by.ask<{ cases: { items: { id: string }[] } }>('{ cases(page: { first: 100 }) { items { id } } }')
    ).cases.items.map((each) => each.id);
  const reads = (caseId: string) =>
    desks.sql<{ actor_id: string; session_id: string }>(
      `select actor_id, session_id from app.event where stream_kind = 'reads' and subject_id = $1 order by sequence`,
      [caseId],
      'madoguchi_system',
    );

  it('is read by recorder and supervisor; a colleague sees the plate and nothing behind it', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    const left = await press(recorder, 'leaveMessage', {
      ...versioned(opened),
      nextOn: '2099-01-15',
      message: '折返しは佐藤へ',
    });
    expect((await see(supervisor, opened.id)).subject).toBe(opened.subject);
    expect(await seeRefused(colleague, opened.id)).toEqual(await seeRefused(colleague, requestId()));
    expect((await plates(colleague)).find((plate) => plate.id === opened.id)).toEqual({
      id: opened.id,
      number: opened.number,
      assigneeName: '佐藤 相談',
      nextOn: '2099-01-15',
      message: left.plateMessage,
    });
    expect(await listed(colleague)).not.toContain(opened.id);
    expect(await listed(recorder)).toContain(opened.id);
  });

  it('shows no plate to those who can open the door, nor to other desks', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    for (const person of [recorder, supervisor, elsewhere])
      expect((await plates(person)).map((plate) => plate.id)).not.toContain(opened.id);
  });

  it('is found by its number, in any notation, as far as each may see', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    const spoken = opened.number.toLowerCase().replace('-', ' ').replace(/ 0+/, ' ');
    expect(await byNumber(recorder, spoken)).toMatchObject({ id: opened.id });
    expect(await byNumber(colleague, opened.number)).toMatchObject({ id: opened.id, assigneeName: '佐藤 相談' });
    expect(await byNumber(elsewhere, opened.number)).toBeNull();
    expect(await byNumber(colleague, 'R8-999999')).toBeNull();
    expect(await byNumber(colleague, '番号ではない')).toBeNull();
  });

  it('offers a colleague no act on the plate, whatever verb is sent', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    for (const [verb, rest] of [
      ['startCase', {}],
      ['leaveMessage', { message: '横から' }],
      ['assignCase', { assigneeId: colleague.id }],
      ['setCasePool', { staffIds: [colleague.id] }],
    ] as const) {
      expect((await pressRefused(colleague, verb, { ...versioned(opened), ...rest })).extensions.code).toBe(
        'NOT_FOUND',
      );
    }
  });

  it('opens to whoever is put in charge, and closes to the one who gave it away', async () => {
    const opened = await sensitiveOpenedBy(recorder, { assignToMe: false });
    const toColleague = await press(recorder, 'assignCase', { ...versioned(opened), assigneeId: colleague.id });
    expect((await see(colleague, opened.id)).subject).toBe(opened.subject);
    const third = await desks.counsellor('三人目 相談');
    const input = { requestId: requestId(), ...versioned(toColleague), assigneeId: third.id };
    const given = await colleague.ask<{ assignCase: null }>(mutationOf('assignCase'), { input });
    expect(given.assignCase).toBeNull();
    expect((await seeRefused(colleague, opened.id)).extensions.code).toBe('NOT_FOUND');
    expect((await see(third, opened.id)).assignee?.id).toBe(third.id);
  });

  it('opens to the named pool while the supervisor names them', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    expect(opened.actions).not.toContain('EDIT_POOL');
    expect(
      (await pressRefused(recorder, 'setCasePool', { ...versioned(opened), staffIds: [colleague.id] })).extensions.code,
    ).toBe('FORBIDDEN');
    const named = await press(supervisor, 'setCasePool', { ...versioned(opened), staffIds: [colleague.id] });
    expect(named.pool).toEqual([{ staff: { id: colleague.id }, via: 'POOL', validUntil: null }]);
    expect(named.readers).toContain('指名された職員1人');
    expect((await see(colleague, opened.id)).actions).toContain('START');
    const cleared = await press(supervisor, 'setCasePool', { ...versioned(named), staffIds: [] });
    expect(cleared.pool).toEqual([]);
    expect((await seeRefused(colleague, opened.id)).extensions.code).toBe('NOT_FOUND');
    expect(await listed(colleague)).not.toContain(opened.id);
  });

  it('takes into the pool nobody of another desk, and an ordinary case has none', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    const refused = await pressRefused(supervisor, 'setCasePool', { ...versioned(opened), staffIds: [elsewhere.id] });
    expect(refused.extensions.fields?.map((each) => each.field)).toEqual(['staffIds']);
    const ordinary = await openedBy(recorder);
    expect(
      (await pressRefused(supervisor, 'setCasePool', { ...versioned(ordinary), staffIds: [] })).extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('is read in an emergency with a reason, for a day, in front of the supervisor', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    expect((await pressRefused(colleague, 'readInEmergency', { id: opened.id, reason: ' ' })).extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    const page = await press(colleague, 'readInEmergency', { id: opened.id, reason: 'ご本人から切迫した電話' });
    expect(page.subject).toBe(opened.subject);
    expect(page.actions).toEqual(['ADD_NOTE', 'LEAVE_MESSAGE', 'ADD_TASK']);
    const told = await see(supervisor, opened.id);
    expect(told.pool).toMatchObject([{ staff: { id: colleague.id }, via: 'EMERGENCY' }]);
    const hours = (Date.parse(told.pool[0]?.validUntil ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
    expect(told.timeline.find((line) => line.eventCode === 'case.readInEmergency')?.eventText).toContain(
      '切迫した電話',
    );
    await desks.superuser(`update app.case_access set valid_until = now() - interval '1 second' where case_id = $1`, [
      opened.id,
    ]);
    expect((await seeRefused(colleague, opened.id)).extensions.code).toBe('NOT_FOUND');
  });

  it('is not read in an emergency by other desks, nor by those who can read it anyway', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    expect(
      (await pressRefused(elsewhere, 'readInEmergency', { id: opened.id, reason: '見たい' })).extensions.code,
    ).toBe('NOT_FOUND');
    expect((await pressRefused(recorder, 'readInEmergency', { id: opened.id, reason: '見たい' })).extensions.code).toBe(
      'INVALID_TRANSITION',
    );
    expect(
      (await pressRefused(colleague, 'readInEmergency', { id: (await openedBy(recorder)).id, reason: '見たい' }))
        .extensions.code,
    ).toBe('NOT_FOUND');
  });

  it('records who read it, once a session in ten minutes, before the page is sent', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    await Promise.all([see(supervisor, opened.id), see(supervisor, opened.id)]);
    await see(supervisor, opened.id);
    expect((await reads(opened.id)).map((each) => each.actor_id).sort()).toEqual([recorder.id, supervisor.id].sort());
    supervisor.token = await desks.openSession(supervisor.id);
    await see(supervisor, opened.id);
    expect((await reads(opened.id)).filter((each) => each.actor_id === supervisor.id)).toHaveLength(2);
    const ordinary = await openedBy(recorder);
    await see(supervisor, ordinary.id);
    expect(await reads(ordinary.id)).toEqual([]);
  });

  it('is not sent where the reading cannot be recorded', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    const anew = await desks.openSession(supervisor.id);
    supervisor.token = anew;
    await desks.superuser('revoke insert on app.event from madoguchi_writer');
    try {
      const answer = await supervisor.send('query ($id: UUID!) { case(id: $id) { subject } }', { id: opened.id });
      expect(JSON.stringify(answer)).not.toContain(opened.subject);
      expect(answer.errors).toHaveLength(1);
    } finally {
      await desks.superuser('grant insert on app.event to madoguchi_writer');
    }
  });

  it('keeps its words out of search rows and out of the rows of lists', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    await press(recorder, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'DESK', body: '秘中の秘' });
    const rows = await desks.sql<{ txt: string }>(
      'select txt from app.search_row where subject_id = $1',
      [opened.id],
      'madoguchi_system',
    );
    expect(JSON.stringify(rows)).not.toMatch(/秘中|上司/);
    const { cases } = await recorder.ask<{ cases: { items: { id: string; latestNote: string | null }[] } }>(
      '{ cases(page: { first: 100 }) { items { id latestNote } } }',
    );
    expect(cases.items.find((each) => each.id === opened.id)?.latestNote).toBeNull();
  });

  it('has no plate among the open doors once it is closed', async () => {
    const opened = await sensitiveOpenedBy(recorder);
    await press(recorder, 'closeCase', { ...versioned(opened), outcome: 'RESOLVED' });
    expect((await plates(colleague)).map((plate) => plate.id)).not.toContain(opened.id);
    expect(await byNumber(colleague, opened.number)).toMatchObject({ id: opened.id });
  });
});
