import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signTrail } from '../../apps/server/src/audit/sign-trail.ts';
import {
  type StreamReport,
  type TrailReport,
  trailStands,
  verifyTrail,
} from '../../apps/server/src/audit/verify-trail.ts';
import { type Desks, openDesks, type Person } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';

type Recorded = { recordInquiry: { caseId: string } };

describe('the trail', () => {
  let desks: Desks;
  let person: Person;
  let worker: Client;
  const key: KeyObject = generateKeyPairSync('ed25519').privateKey;

  beforeAll(async () => {
    desks = await openDesks('trail');
    person = await desks.counsellor();
    worker = new Client({ connectionString: desks.database.workerUrl });
    await worker.connect();
  });
  afterAll(async () => {
    await worker.end();
    await desks.close();
  });

  /** A case with a chain of several events. */
  async function caseStream(): Promise<string> {
    const input = companySheet(new Date(), { openCase: { subject: '就業規則の見直し' } });
    const { recordInquiry } = await person.ask<Recorded>(RECORD_INQUIRY, { input });
    for (const body of ['一度目の折り返し。', '二度目の折り返し。'])
      await person.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }', {
        input: { requestId: crypto.randomUUID(), caseId: recordInquiry.caseId, kind: 'MEMO', audience: 'DESK', body },
      });
    return `case:${recordInquiry.caseId}`;
  }

  const reportOf = (report: TrailReport, stream: string): StreamReport | undefined =>
    report.streams.find((each) => each.stream === stream);

  /** What is said of a stream after damage that only a superuser can do. */
  async function damaged(sql: (stream: string) => Promise<unknown>): Promise<StreamReport | undefined> {
    const stream = await caseStream();
    expect(reportOf(await verifyTrail(worker, key), stream)).toMatchObject({ state: 'OK' });
    await sql(stream);
    const report = await verifyTrail(worker, key);
    expect(trailStands(report)).toBe(false);
    return reportOf(report, stream);
  }

  it('stands after a day of work, stream by stream', async () => {
    const stream = await caseStream();
    const report = await verifyTrail(worker, key);
    expect(trailStands(report)).toBe(true);
    expect(reportOf(report, stream)).toMatchObject({ state: 'OK' });
    const [counted] = await desks.superuser<{ n: number }>('select count(*)::int as n from app.event');
    expect(report.streams.reduce((sum, each) => sum + each.events, 0)).toBe(counted?.n);
  });

  it.each([
    ['who did it', 'HEADER', `update app.event set actor_id = gen_random_uuid() where stream = $1 and sequence = 2`],
    [
      'when it happened',
      'HEADER',
      `update app.event set at = at - interval '1 day' where stream = $1 and sequence = 2`,
    ],
    ['its codes', 'HEADER', `update app.event set codes = '{}' where stream = $1 and sequence = 2`],
    [
      'whose case it was',
      'HEADER',
      `update app.event set subject_id = gen_random_uuid() where stream = $1 and sequence = 2`,
    ],
    [
      'header and canonical text together',
      'HASH',
      `update app.event set code = 'x', canonical = replace(canonical, '|' || code || '|', '|x|') where stream = $1 and sequence = 2`,
    ],
    [
      'an event out of the middle',
      'SEQUENCE',
      `with c as (delete from app.event_content where event_id = (select id from app.event where stream = $1 and sequence = 2)) delete from app.event where stream = $1 and sequence = 2`,
    ],
    [
      'its words',
      'CONTENT',
      `update app.event_content set content = '{"x":1}' where event_id = (select id from app.event where stream = $1 and sequence = 2)`,
    ],
    [
      'whose desk reads its words',
      'CONTENT',
      `update app.event_content set desk_id = null where event_id = (select id from app.event where stream = $1 and sequence = 2)`,
    ],
    [
      'its words away, without a disposal',
      'CONTENT_MISSING',
      `delete from app.event_content where event_id = (select id from app.event where stream = $1 and sequence = 2)`,
    ],
  ] as const)('is BROKEN where somebody changes %s', async (_what, fault, sql) => {
    const found = await damaged(async (stream) => {
      // Two tables in one statement: the reference is checked at its end.
      await desks.superuser('set session_replication_role = replica');
      await desks.superuser(sql, [stream]);
      await desks.superuser('set session_replication_role = origin');
    });
    expect(found).toMatchObject({ state: 'BROKEN', fault });
    await desks.superuser('set session_replication_role = replica');
    await desks.superuser(
      'delete from app.event_content where event_id in (select id from app.event where stream = $1)',
      [found?.stream],
    );
    await desks.superuser('delete from app.event where stream = $1', [found?.stream]);
    await desks.superuser('delete from app.stream_head where stream = $1', [found?.stream]);
    await desks.superuser('set session_replication_role = origin');
  });

  const CUT = `delete from app.event_content where event_id in (select id from app.event where stream = $1 and sequence > 1)`;

  it('is BROKEN where its end was cut off, by its head', async () => {
    const found = await damaged(async (stream) => {
      await desks.superuser(CUT, [stream]);
      await desks.superuser('delete from app.event where stream = $1 and sequence > 1', [stream]);
    });
    expect(found).toMatchObject({ state: 'BROKEN', fault: 'HEAD' });
    await desks.superuser(
      'update app.stream_head h set sequence = 1, hash = (select hash from app.event where stream = $1 and sequence = 1) where h.stream = $1',
      [found?.stream],
    );
    expect(trailStands(await verifyTrail(worker, key))).toBe(true);
  });

  it('is BROKEN where the head was rewritten with it, by the signed root; a line kept outside says the same of the roots', async () => {
    const stream = await caseStream();
    const line = await signTrail(worker, key, new Date());
    expect(await verifyTrail(worker, key, [line])).toMatchObject({ roots: 1, rootFaults: [], latestRoot: line });
    await desks.superuser(CUT, [stream]);
    await desks.superuser('delete from app.event where stream = $1 and sequence > 1', [stream]);
    await desks.superuser(
      'update app.stream_head h set sequence = 1, hash = (select hash from app.event where stream = $1 and sequence = 1) where h.stream = $1',
      [stream],
    );
    expect(reportOf(await verifyTrail(worker, key), stream)).toMatchObject({ state: 'BROKEN', fault: 'ROOT' });

    await desks.superuser(
      `delete from app.event_content where event_id in (select id from app.event where stream = $1)`,
      [stream],
    );
    await desks.superuser('delete from app.event where stream = $1', [stream]);
    await desks.superuser('delete from app.stream_head where stream = $1', [stream]);
    expect(reportOf(await verifyTrail(worker, key), stream)).toMatchObject({ state: 'BROKEN', fault: 'ROOT' });

    // Whoever owns the database can forge a root without this stream; not its signature, and not the line outside.
    await desks.superuser('delete from app.trail_root_head where stream = $1', [stream]);
    expect((await verifyTrail(worker, key)).rootFaults).toEqual([{ sequence: 1, fault: 'HASH' }]);
    await desks.superuser('delete from app.trail_root_head');
    await desks.superuser('delete from app.trail_root');
    const other = generateKeyPairSync('ed25519').privateKey;
    await signTrail(worker, other, new Date());
    expect((await verifyTrail(worker, key, [line])).rootFaults).toEqual([
      { sequence: 1, fault: 'SIGNATURE' },
      { sequence: 1, fault: 'KEPT' },
    ]);
    expect((await verifyTrail(worker, undefined)).rootFaults).toEqual([{ sequence: 1, fault: 'KEY_MISSING' }]);
    await desks.superuser('delete from app.trail_root_head');
    await desks.superuser('delete from app.trail_root');
  });

  it('signs at each root what has grown since the one before, and every root leans on it', async () => {
    await signTrail(worker, key, new Date());
    const stream = await caseStream();
    await signTrail(worker, key, new Date());
    const heads = await desks.superuser<{ stream: string }>(
      'select stream from app.trail_root_head where root_sequence = 2',
    );
    expect(heads.map((each) => each.stream)).toContain(stream);
    const [first] = await desks.superuser<{ n: number }>(
      'select count(*)::int as n from app.trail_root_head where root_sequence = 1',
    );
    expect(heads.length).toBeLessThan(first?.n ?? 0);
    expect(await verifyTrail(worker, key)).toMatchObject({ roots: 2, rootFaults: [] });
    await desks.superuser('delete from app.trail_root_head where root_sequence = 1');
    await desks.superuser('delete from app.trail_root where sequence = 1');
    expect((await verifyTrail(worker, key)).rootFaults).toEqual([{ sequence: 1, fault: 'SEQUENCE' }]);
  });
});
