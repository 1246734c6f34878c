import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertDemoMayRun, describeEntrance, ensureDemoWorld } from '../../apps/server/src/demo/at-start.ts';
import { removeDemoWorld, resetDemoWorld } from '../../apps/server/src/demo/change-demo-world.ts';
import { OPERATIONAL_TABLES } from '../../apps/server/src/demo/empty-desks.ts';
import { type Desks, openDesks } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';
import { all, enter, entered, PATIENCE_MS, rowsOf, sheetOf, tellingOf } from './world.ts';

const REFERENCE_TABLES = [
  'consent_wording',
  'consent_term',
  'installation',
  'organisation',
  'desk',
  'code_item',
  'stock_phrase',
  'programme',
  'retention_class',
  'clock_term',
];
const ENTRANCE = '{ entrance { demoAccounts { signInName } } }';

/** The services of a start on an address that others reach. */
const onOpenAddress = (desks: Desks) => ({ ...desks.services, env: { ...desks.services.env, host: '0.0.0.0' } });
const nobodyElse = (desks: Desks) => all(desks, `select name from app.staff where kind = 'STAFF'`);

describe('a demo world among demo accounts alone', () => {
  let desks: Desks;
  let reference: Record<string, number>;
  let first: unknown;
  beforeAll(async () => {
    desks = await openDesks('demo_change');
    reference = await rowsOf(desks, REFERENCE_TABLES);
  });
  afterAll(() => desks.close());

  it('every table is either emptied with it or kept as reference data', async () => {
    const tables = await desks.sql<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')`,
    );
    expect(tables.map((each) => each.name).sort()).toEqual([...OPERATIONAL_TABLES, ...REFERENCE_TABLES].sort());
  });

  it('is not loaded by a start on an address that others reach', async () => {
    await ensureDemoWorld(onOpenAddress(desks));
    expect(await nobodyElse(desks)).toEqual([]);
    await assertDemoMayRun(onOpenAddress(desks));
  });

  it(
    'keeps such a start from running while its accounts can sign in',
    async () => {
      await ensureDemoWorld(desks.services);
      first = await tellingOf(desks);
      await assertDemoMayRun(desks.services);
      await expect(assertDemoMayRun(onOpenAddress(desks))).rejects.toThrow('npm run demo:remove');
    },
    PATIENCE_MS,
  );

  it(
    'is rebuilt as it was by demo:reset, whatever people did in it; a running worker keeps its session',
    async () => {
      const worker = 'a'.repeat(64);
      await desks.sql('select fn.open_system_session($1, gen_random_uuid())', [worker], 'madoguchi_system');
      const person = await entered(desks, 'josei-1');
      await person.ask<RecordedInquiry>(RECORD_INQUIRY, { input: companySheet(desks.services.now()) });
      expect(await tellingOf(desks)).not.toEqual(first);
      expect(await resetDemoWorld(desks.services)).toContain('作り直しました');
      expect(await tellingOf(desks)).toEqual(first);
      const again = await person.refused(RECORD_INQUIRY, { input: companySheet(desks.services.now()) });
      expect(again.extensions.code).toBe('UNAUTHENTICATED');
      expect(
        await all(desks, 'select kind from app.session where token_hash = $1 and ended_at is null', [worker]),
      ).toEqual([{ kind: 'SYSTEM' }]);
    },
    PATIENCE_MS,
  );

  it('is gone after demo:remove to the last row, the reference data as before, and no later start brings it back', async () => {
    expect(await removeDemoWorld(desks.services)).toContain('取り除きました');
    expect(await rowsOf(desks, REFERENCE_TABLES)).toEqual(reference);
    expect(await nobodyElse(desks)).toEqual([]);
    const left = Object.entries(await rowsOf(desks, OPERATIONAL_TABLES)).filter(([, rows]) => rows > 0);
    // The account of the worker, and its session of the test before.
    expect(left).toEqual([
      ['session', 1],
      ['staff', 1],
    ]);
    await ensureDemoWorld(desks.services);
    expect(await enter(desks, 'josei-1')).toBeUndefined();
    expect(await describeEntrance(desks.services)).not.toContain('demo.example');
    await assertDemoMayRun(onOpenAddress(desks));
  });
});

describe('a demo world in which somebody real has an account', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('demo_and_real');
    await ensureDemoWorld(desks.services);
  }, PATIENCE_MS);
  afterAll(() => desks.close());

  it('opens its doors no more: not on the page, not at the door, not to an address that others reach', async () => {
    expect(await enter(desks, 'josei-1')).toBeDefined();
    await desks.counsellor('実在 する子');
    expect(await enter(desks, 'josei-1')).toBeUndefined();
    expect(await desks.stranger().ask(ENTRANCE)).toEqual({ entrance: { demoAccounts: [] } });
    await assertDemoMayRun(onOpenAddress(desks));
  });

  it('is not rebuilt: the work of real people lies in the same tables', async () => {
    const before = await tellingOf(desks);
    await expect(resetDemoWorld(desks.services)).rejects.toThrow('demo:remove');
    expect(await tellingOf(desks)).toEqual(before);
  });

  it('is taken from among the real rows, which stay as they were', async () => {
    const person = await desks.counsellor('実在 する代');
    const [known] = await all<{ id: string }>(desks, `select id from app.company where name = '株式会社見本建設'`);
    const { recordInquiry } = await person.ask<RecordedInquiry>(RECORD_INQUIRY, {
      input: companySheet(desks.services.now(), { companyId: known?.id, openCase: { subject: '実在の案件' } }),
    });
    await removeDemoWorld(desks.services);
    expect(await all(desks, 'select id from app.inquiry')).toEqual([{ id: recordInquiry.id }]);
    expect(await all(desks, 'select subject from app.cases')).toEqual([{ subject: '実在の案件' }]);
    expect(await all(desks, 'select id from app.company')).toEqual([{ id: known?.id }]);
    expect(await all(desks, `select name from app.staff where kind = 'STAFF' order by name`)).toEqual([
      { name: '実在 する代' },
      { name: '実在 する子' },
    ]);
    expect(await all(desks, 'select 1 from app.contact')).toEqual([]);
    expect(await all(desks, 'select 1 from app.search_row where subject_id not in (select id from app.cases)')).toEqual(
      [],
    );
  });

  it('leaves the wall and the chains of the trail whole', async () => {
    const unforced =
      await desks.sql(`select relname from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r'
      and relrowsecurity and not relforcerowsecurity`);
    expect(unforced).toEqual([]);
    const broken = await all(
      desks,
      `select stream from app.event e where e.sequence > 1 and not exists (
         select 1 from app.event p where p.stream = e.stream and p.sequence = e.sequence - 1 and p.hash = e.previous_hash)`,
    );
    expect(broken).toEqual([]);
    expect(await all(desks, 'select stream from app.stream_head except select stream from app.event')).toEqual([]);
  });
});

describe('a demo case on which somebody real has worked', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('demo_touched');
    await ensureDemoWorld(desks.services);
  }, PATIENCE_MS);
  afterAll(() => desks.close());

  it('keeps the demo world from being removed, and nothing changes', async () => {
    const sheet = await sheetOf(desks, 'S008');
    const person = await desks.counsellor('実在 する子');
    await person.ask<RecordedInquiry>(RECORD_INQUIRY, {
      input: companySheet(desks.services.now(), { companyId: sheet?.['company_id'], caseId: sheet?.['case_id'] }),
    });
    const before = await tellingOf(desks);
    await expect(removeDemoWorld(desks.services)).rejects.toThrow('実在の職員');
    expect(await tellingOf(desks)).toEqual(before);
    const forced = await desks.sql(`select 1 from pg_class where oid = 'app.cases'::regclass and relforcerowsecurity`);
    expect(forced).toHaveLength(1);
  });
});
