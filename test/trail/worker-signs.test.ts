import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findTrailKey } from '../../apps/server/src/audit/trail-key.ts';
import { verifyTrail } from '../../apps/server/src/audit/verify-trail.ts';
import { startWorker } from '../../apps/server/src/jobs/worker.ts';
import { type Desks, openDesks } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';

describe('the worker’s nightly signature', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-trail-'));
  let desks: Desks;
  let worker: { stop(): Promise<void> };
  let client: Client;

  beforeAll(async () => {
    desks = await openDesks('worker_signs', {
      env: { trailKey: undefined, trailKeyFile: path.join(folder, 'trail.pem') },
    });
    client = new Client({ connectionString: desks.database.workerUrl });
    await client.connect();
    await (await desks.counsellor()).ask(RECORD_INQUIRY, {
      input: companySheet(new Date(), { openCase: { subject: '就業規則' } }),
    });
    worker = await startWorker(desks.services, desks.database.workerUrl);
  });
  afterAll(async () => {
    await worker.stop();
    await client.end();
    await desks.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const roots = () => desks.superuser<{ hash: string }>('select hash from app.trail_root order by sequence');
  const night = () => desks.superuser(`select app.enqueue('sign-trail', '{}', null, now())`);

  it('signs a root over every stream with the key of the installation, and says the line that can be kept outside', async () => {
    const said: string[] = [];
    const output = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    await night();
    await vi.waitFor(async () => expect(await roots()).toHaveLength(1), { timeout: 20_000, interval: 100 });
    await vi.waitFor(() => expect(said.join('\n')).toContain('履歴の署名'));
    output.mockRestore();
    const key = findTrailKey(desks.services.env);
    const report = await verifyTrail(client, key);
    expect(key).toBeDefined();
    expect(report).toMatchObject({ roots: 1, rootFaults: [] });
    expect(said.join('\n')).toContain(report.latestRoot);
    const [heads] = await desks.superuser<{ missing: number }>(
      `select count(*)::int as missing from app.stream_head h where h.sequence > 0
         and not exists (select 1 from app.trail_root_head r where r.stream = h.stream and r.sequence = h.sequence)`,
    );
    expect(heads).toEqual({ missing: 0 });
  });

  it('leans every further root on the one before', async () => {
    await night();
    await vi.waitFor(async () => expect(await roots()).toHaveLength(2), { timeout: 20_000, interval: 100 });
    expect(await verifyTrail(client, findTrailKey(desks.services.env))).toMatchObject({ roots: 2, rootFaults: [] });
  });
});
