import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../apps/server/src/ids.ts';
import { type Desks, openDesks, type Person } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';
import { OPEN_TABLES } from './open-tables.ts';

describe('the wall', () => {
  let desks: Desks;
  let counsellor: Person;
  let api: Client;
  let guarded: string[];

  beforeAll(async () => {
    desks = await openDesks('wall');
    counsellor = await desks.counsellor();
    await counsellor.ask(RECORD_INQUIRY, {
      input: companySheet(new Date(), { openCase: { subject: '就業規則の見直し' } }),
    });
    await counsellor.ask(RECORD_INQUIRY, {
      input: individualSheet(new Date(), { sensitive: true, openCase: { subject: '健康の相談' } }),
    });
    api = new Client({ connectionString: desks.database.apiUrl });
    await api.connect();
    const rows = await desks.sql<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind = 'r' order by 1`,
    );
    guarded = rows.map((row) => row.name).filter((name) => !OPEN_TABLES.has(name));
  });
  afterAll(async () => {
    await api.end();
    await desks.close();
  });

  /** Every row that a raw session gets under a role, table by table; a refusal counts as none. */
  async function rowsSeen(role: string, session: string): Promise<Record<string, number>> {
    const seen: Record<string, number> = {};
    for (const table of guarded) {
      await api.query('begin');
      await api.query(`select set_config('app.session', $1, true), set_config('role', $2, true)`, [session, role]);
      const result = await api.query(`select * from app.${table}`).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === '42501') return { rowCount: 0 };
        throw error;
      });
      await api.query('rollback');
      if ((result.rowCount ?? 0) > 0) seen[table] = result.rowCount ?? 0;
    }
    return seen;
  }

  it('has row security enabled and forced on every table that holds case data', async () => {
    const rows = await desks.sql<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'app' and c.relkind = 'r' and c.relrowsecurity and c.relforcerowsecurity order by 1`,
    );
    expect(rows.map((row) => row.name)).toEqual(guarded);
    expect(guarded.length).toBeGreaterThan(20);
  });

  it('shows a counsellor with a living session what the desk has', async () => {
    const seen = await rowsSeen('madoguchi_app', hashOf(counsellor.token ?? ''));
    expect(seen).toMatchObject({ cases: 2, inquiry: 2, staff: 2 });
  });

  it.each([
    ['no session', ''],
    ['an invented session', hashOf('invented')],
    ['a session that is not even a hash', `' or true --`],
  ])('gives %s not one row under any role that reads or writes', async (_name, session) => {
    for (const role of ['madoguchi_app', 'madoguchi_writer']) expect(await rowsSeen(role, session)).toEqual({});
  });

  it.each([
    ['expired', `expires_at = now() - interval '1 second'`],
    ['idle', `last_seen_at = now() - interval '16 minutes'`],
    ['ended', 'ended_at = now()'],
  ])('gives a session that is %s not one row', async (_name, change) => {
    const person = await desks.counsellor('期限 切れ');
    const session = hashOf(person.token ?? '');
    expect(Object.keys(await rowsSeen('madoguchi_app', session))).toContain('cases');
    await desks.sql(`update app.session set ${change} where staff_id = $1`, [person.id], 'madoguchi_auth');
    for (const role of ['madoguchi_app', 'madoguchi_writer']) expect(await rowsSeen(role, session)).toEqual({});
  });

  it('gives the login itself, without a role, nothing at all', async () => {
    for (const table of guarded)
      await expect(api.query(`select 1 from app.${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('does not let the login become the system role, the owner or a SYSTEM session', async () => {
    await expect(api.query('set role madoguchi_system')).rejects.toMatchObject({ code: '42501' });
    await expect(api.query('set role madoguchi_owner')).rejects.toMatchObject({ code: '42501' });
    await expect(
      api.query(`select fn.open_system_session($1, gen_random_uuid())`, [hashOf('x')]),
    ).rejects.toMatchObject({ code: '42501' });
    const rows = await desks.sql<{ ok: boolean }>(
      `select bool_and(not rolsuper and not rolbypassrls) as ok from pg_roles where rolname like 'madoguchi%'`,
    );
    expect(rows).toEqual([{ ok: true }]);
  });

  it('lets nobody change or delete what happened', async () => {
    for (const table of ['event', 'event_content', 'note', 'note_retraction', 'inquiry_correction']) {
      for (const sql of [
        `delete from app.${table}`,
        `update app.${table} set ${table === 'event' ? 'code' : 'desk_id'} = null`,
      ]) {
        if (table === 'inquiry_correction' && sql.startsWith('update')) continue;
        await expect(desks.sqlAs(counsellor, 'madoguchi_writer', sql)).rejects.toThrow(/permission denied/);
      }
    }
  });

  it('lets the reading role lock a row and never change it', async () => {
    const [row] = await desks.sqlAs<{ id: string }>(
      counsellor,
      'madoguchi_app',
      'select id from app.cases where not sensitive for update',
    );
    expect(row).toBeDefined();
    await expect(desks.sqlAs(counsellor, 'madoguchi_app', `update app.cases set subject = 'x'`)).rejects.toThrow(
      /row-level security/,
    );
  });

  it('lets nobody but the sign-in read a password or a session', async () => {
    for (const table of ['credential', 'session', 'sign_in_attempt']) {
      await expect(desks.sqlAs(counsellor, 'madoguchi_app', `select * from app.${table}`)).rejects.toThrow(
        /permission denied/,
      );
    }
  });
});
