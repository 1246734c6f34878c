import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorker } from '../../apps/server/src/jobs/worker.ts';
import { type Desks, openDesks, type Person } from '../support/kit.ts';
import {
  bringForward,
  type CaseView,
  dayFrom,
  eventually,
  openedBy,
  press,
  pressRefused,
  see,
  versioned,
} from './support.ts';

const DAY = 86_400_000;

describe('holding a case', () => {
  let desks: Desks;
  let counsellor: Person;
  let worker: { stop(): Promise<void> };
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);

  beforeAll(async () => {
    desks = await openDesks('hold_case', { now });
    counsellor = await desks.counsellor();
    worker = await startWorker(desks.services, desks.database.workerUrl);
  });
  afterEach(() => {
    ahead = 0;
  });
  afterAll(async () => {
    await worker.stop();
    await desks.close();
  });

  const hold = (view: CaseView, rest: Record<string, unknown> = {}) =>
    press(counsellor, 'holdCase', {
      ...versioned(view),
      on: 'CLIENT',
      until: dayFrom(now(), 3),
      reason: '資料の到着を待つ',
      ...rest,
    });

  it('waits on the client with the clock stopped, and says so', async () => {
    const held = await hold(await openedBy(counsellor));
    expect(held).toMatchObject({
      status: 'ON_HOLD',
      whoseMove: 'CLIENT',
      holdOn: 'CLIENT',
      dueAt: null,
      clocks: [{ paused: true, metAt: null }],
    });
    expect(held.timeline.find((line) => line.eventCode === 'case.held')?.eventText).toContain('資料の到着を待つ');
    expect(held.actions).toContain('WAKE');
    expect(held.actions).not.toContain('HOLD');
  });

  it('waits on another desk with the clock running', async () => {
    const opened = await openedBy(counsellor);
    const held = await hold(opened, { on: 'OTHER_DESK' });
    expect(held).toMatchObject({ whoseMove: 'OTHER_DESK', dueAt: opened.dueAt, clocks: [{ paused: false }] });
  });

  it('needs a reason and a day between tomorrow and a year ahead', async () => {
    const opened = await openedBy(counsellor);
    const refused = async (rest: Record<string, unknown>) =>
      (
        await pressRefused(counsellor, 'holdCase', {
          ...versioned(opened),
          on: 'CLIENT',
          until: dayFrom(now(), 3),
          reason: '待つ',
          ...rest,
        })
      ).extensions.fields?.map((each) => each.field);
    expect(await refused({ reason: '　' })).toEqual(['reason']);
    expect(await refused({ until: dayFrom(now(), 0) })).toEqual(['until']);
    expect(await refused({ until: dayFrom(now(), 367) })).toEqual(['until']);
    expect(await hold(opened, { until: dayFrom(now(), 366) })).toMatchObject({ status: 'ON_HOLD' });
  });

  it('wakes by hand with a new due that gives back the minutes that were left', async () => {
    const opened = await openedBy(counsellor);
    const held = await hold(opened);
    ahead = 2 * DAY;
    const woken = await press(counsellor, 'wakeCase', versioned(held));
    expect(woken).toMatchObject({
      status: 'ACTIVE',
      holdUntil: null,
      holdOn: null,
      clocks: [{ paused: false, metAt: null }],
    });
    expect(Date.parse(woken.dueAt ?? '')).toBeGreaterThan(Date.parse(opened.dueAt ?? ''));
    expect((await pressRefused(counsellor, 'wakeCase', versioned(woken))).extensions.code).toBe('INVALID_TRANSITION');
  });

  it('is answered by its first memo once it woke unanswered; reaching nobody is no answer', async () => {
    const woken = await press(counsellor, 'wakeCase', versioned(await hold(await openedBy(counsellor))));
    const tried = await press(counsellor, 'addNote', {
      caseId: woken.id,
      kind: 'CALL_ATTEMPT',
      audience: 'DESK',
      body: '',
    });
    expect(tried.clocks[0]?.metAt).toBeNull();
    const answered = await press(counsellor, 'addNote', {
      caseId: woken.id,
      kind: 'MEMO',
      audience: 'DESK',
      body: '回答した',
    });
    expect(answered.clocks[0]?.metAt).not.toBeNull();
    expect(answered.dueAt).toBeNull();
  });

  it('wakes itself when the day comes, by the worker as the system, once', async () => {
    const held = await hold(await openedBy(counsellor));
    ahead = 4 * DAY;
    await bringForward(desks, `wake-case:${held.id}`);
    const woken = await eventually('the case wakes', async () => {
      const seen = await see(counsellor, held.id);
      return seen.status === 'ACTIVE' ? seen : undefined;
    });
    expect(woken.timeline.filter((line) => line.eventCode === 'case.woken')).toHaveLength(1);
    expect(woken.timeline.find((line) => line.eventCode === 'case.woken')).toMatchObject({
      by: { name: 'まどぐち（自動）' },
    });
    expect(woken.dueAt).not.toBeNull();
  });

  it('sleeps on when its job comes too early, and is looked at again on its day', async () => {
    const held = await hold(await openedBy(counsellor));
    await bringForward(desks, `wake-case:${held.id}`);
    await eventually('the job waits for the day again', async () => {
      const [row] = await desks.sql<{ waits: boolean }>(
        `select run_at > now() + interval '1 day' as waits from graphile_worker.jobs where key = $1`,
        [`wake-case:${held.id}`],
      );
      return row?.waits === true ? true : undefined;
    });
    expect(await see(counsellor, held.id)).toMatchObject({ status: 'ON_HOLD', version: held.version });
  });

  it('marks a clock that ran out once, and tells it in the timeline', async () => {
    const opened = await openedBy(counsellor);
    const [clock] = opened.clocks;
    const [row] = await desks.sql<{ id: string }>(
      'select id from app.clock where case_id = $1',
      [opened.id],
      'madoguchi_system',
    );
    ahead = 30 * DAY;
    await bringForward(desks, `clock-breach:${row?.id ?? ''}`);
    const late = await eventually('the breach is marked', async () => {
      const seen = await see(counsellor, opened.id);
      return seen.clocks[0]?.breachedAt ? seen : undefined;
    });
    expect(late.clocks[0]?.dueAt).toBe(clock?.dueAt);
    expect(late.triageGroup).toBe('LONG_OVERDUE');
    expect(late.timeline.filter((line) => line.eventCode === 'case.clockBreached')).toHaveLength(1);
    await press(counsellor, 'startCase', versioned(late));
  });

  it('leaves a clock alone that was met before it ran out', async () => {
    const opened = await openedBy(counsellor);
    const started = await press(counsellor, 'startCase', versioned(opened));
    const [row] = await desks.sql<{ id: string }>(
      'select id from app.clock where case_id = $1',
      [opened.id],
      'madoguchi_system',
    );
    ahead = 30 * DAY;
    await bringForward(desks, `clock-breach:${row?.id ?? ''}`);
    await eventually('the job is gone', async () => {
      const [left] = await desks.sql<{ left: number }>(
        `select count(*)::int as left from graphile_worker.jobs where key = $1`,
        [`clock-breach:${row?.id ?? ''}`],
      );
      return left?.left === 0 ? true : undefined;
    });
    const seen = await see(counsellor, opened.id);
    expect(seen.clocks[0]?.breachedAt).toBeNull();
    expect(seen.version).toBe(started.version);
  });
});

describe('what the worker clears away', () => {
  it('drafts of last month, request ids of last week and sessions that are over; what is young stays', async () => {
    const desks = await openDesks('clear_up');
    const author = await desks.counsellor();
    const old = new Date(Date.now() - 31 * DAY);
    await desks.superuser(
      `insert into app.inquiry_draft (id, staff_id, desk_id, content, started_at, updated_at)
       select gen_random_uuid(), $1, d.id, '', at, at from app.desk d, unnest(array[$2::timestamptz, now()]) at where d.slug = 'working-women'`,
      [author.id, old],
    );
    await desks.superuser(
      `insert into app.idempotency (staff_id, request_id, command, input_hash, created_at) values ($1, gen_random_uuid(), 'x', 'x', $2), ($1, gen_random_uuid(), 'x', 'x', now())`,
      [author.id, old],
    );
    await desks.openSession(author.id);
    await desks.superuser(
      `update app.session set last_seen_at = $2 where token_hash = (select token_hash from app.session where staff_id = $1 order by id desc limit 1)`,
      [author.id, old],
    );
    const worker = await startWorker(desks.services, desks.database.workerUrl);
    try {
      for (const task of ['purge-drafts', 'purge-idempotency', 'end-old-sessions'])
        await desks.superuser(`select graphile_worker.add_job($1)`, [task]);
      await eventually('the three jobs have run', async () => {
        const [row] = await desks.sql<{ left: number }>(
          `select count(*)::int as left from graphile_worker.jobs where task_identifier <> 'wake-case'`,
        );
        return row?.left === 0 ? true : undefined;
      });
      const count = async (sql: string) =>
        (await desks.sql<{ n: number }>(`select count(*)::int as n from ${sql}`, [], 'madoguchi_system'))[0]?.n;
      expect(await count('app.inquiry_draft')).toBe(1);
      expect(await count(`app.idempotency where command = 'x'`)).toBe(1);
      expect(await count(`app.session where kind = 'STAFF' and ended_at is null`)).toBe(1);
    } finally {
      await worker.stop();
      await desks.close();
    }
  });
});
