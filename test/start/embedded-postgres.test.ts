import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, type QueryResultRow } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cluster, startCluster } from '../../infra/embedded-postgres/cluster.ts';
import { explainOutput } from '../../infra/embedded-postgres/fault.ts';
import { readPidFile } from '../../infra/embedded-postgres/postmaster.ts';
import { isAlive, until } from '../../infra/embedded-postgres/process.ts';
import { newPlace } from './place.ts';

const launcher = fileURLToPath(new URL('launch-cluster.ts', import.meta.url));

let place: string;
let dataDir: string;
const heard: string[] = [];
const children: ChildProcess[] = [];
const clusters: Cluster[] = [];

beforeEach(() => {
  place = newPlace();
  dataDir = path.join(place, 'postgres');
  heard.length = 0;
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const cluster of clusters.splice(0)) await cluster.stop();
  const left = readPidFile(path.join(dataDir, 'cluster'));
  if (left && isAlive(left.pid)) {
    process.kill(left.pid, 'SIGQUIT');
    await until(() => !isAlive(left.pid), 10_000);
  }
  rmSync(place, { recursive: true, force: true });
});

async function up(options: { share?: boolean } = {}): Promise<Cluster> {
  const cluster = await startCluster({ dataDir, fsync: true, log: (sentence) => heard.push(sentence), ...options });
  clusters.push(cluster);
  return cluster;
}

async function rows<Row extends QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process brings the cluster up in this place and has written one row. */
async function launchElsewhere(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [launcher, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const stdout = child.stdout;
  if (!stdout) throw new Error('The launcher has no output.');
  await Promise.race([
    once(stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error('The launcher ended before it was ready.');
    }),
  ]);
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

const postmasterPid = (): number => readPidFile(path.join(dataDir, 'cluster'))?.pid ?? 0;

describe('the first start', () => {
  test('gives the owner a database, and no right of a superuser', async () => {
    const { ownerUrl } = await up();
    const [owner] = await rows(
      ownerUrl,
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(owner).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolcreatedb: true });
    expect(new URL(ownerUrl).pathname).toBe('/madoguchi');
  });

  test('lets the owner make the extensions that the schema needs, and they see Japanese', async () => {
    const { ownerUrl } = await up();
    const trigrams = await rows<{ found: string[] }>(
      ownerUrl,
      `create extension pg_trgm; create extension btree_gin; create extension pgcrypto;`,
    ).then(() => rows<{ found: string[] }>(ownerUrl, "select show_trgm('両立支援') as found"));
    expect(trigrams[0]?.found.length).toBeGreaterThan(3);
  });

  test('keeps the values of rows out of the log', async () => {
    const { ownerUrl, stop } = await up();
    await rows(ownerUrl, 'create table person (name text unique)');
    await rows(ownerUrl, "insert into person values ('架空 花子')");
    await expect(rows(ownerUrl, "insert into person values ('架空 花子')")).rejects.toThrow('duplicate key');
    await stop();
    const log = readFileSync(path.join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('花子');
  });

  test('keeps its secrets to the user who started it', async () => {
    await up();
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('never runs as root', async () => {
    await up();
    expect(statSync(path.join(dataDir, 'cluster')).uid).not.toBe(0);
  });

  test('begins again where an earlier one was cut off', async () => {
    mkdirSync(path.join(dataDir, 'cluster.unfinished'), { recursive: true });
    writeFileSync(path.join(dataDir, 'cluster.unfinished', 'PG_VERSION'), '18\n');
    const { ownerUrl } = await up();
    expect(await rows(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('after kill -9', () => {
  test('of the launcher alone, the next start adopts the database with its rows', async () => {
    await killed(await launchElsewhere());
    const survivor = postmasterPid();
    const cluster = await up();
    expect(cluster.adopted).toBe(true);
    expect(postmasterPid()).toBe(survivor);
    expect(await rows(cluster.ownerUrl, 'select note from kept')).toEqual([{ note: '相談' }]);
    await cluster.stop();
    expect(isAlive(survivor)).toBe(false);
  });

  test('of both, the next start recovers with its rows', async () => {
    const child = await launchElsewhere();
    const postmaster = postmasterPid();
    process.kill(postmaster, 'SIGKILL');
    await killed(child);
    await until(() => !isAlive(postmaster), 10_000);
    const cluster = await up();
    expect(cluster.adopted).toBe(false);
    expect(await rows(cluster.ownerUrl, 'select note from kept')).toEqual([{ note: '相談' }]);
  });

  test('of the database alone, it comes back at the same address with its rows', async () => {
    const { ownerUrl } = await up();
    await rows(ownerUrl, "create table kept as select '相談' as note");
    const postmaster = postmasterPid();
    process.kill(postmaster, 'SIGKILL');
    const back = () =>
      rows(ownerUrl, 'select note from kept').then(
        (found) => found.length === 1,
        () => false,
      );
    expect(await until(back, 30_000)).toBe(true);
    expect(postmasterPid()).not.toBe(postmaster);
  });

  test('a pid file that now names some other program is no obstacle', async () => {
    await (await up()).stop();
    const pidFile = path.join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${dataDir}\n0\n5600\n\n127.0.0.1\n\nready\n`);
    const cluster = await up();
    expect(cluster.adopted).toBe(false);
    expect(await rows(cluster.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('while another Madoguchi runs on the data', () => {
  test('a second start is refused in one sentence and disturbs nothing', async () => {
    const child = await launchElsewhere();
    await expect(up()).rejects.toThrow(`pid ${child.pid}`);
    expect(isAlive(postmasterPid())).toBe(true);
  });

  test('a short command may share it and leaves it running', async () => {
    await launchElsewhere();
    const cluster = await up({ share: true });
    expect(await rows(cluster.ownerUrl, 'select note from kept')).toEqual([{ note: '相談' }]);
    await cluster.stop();
    expect(isAlive(postmasterPid())).toBe(true);
  });
});

describe('a fault that the operator can mend is one sentence', () => {
  const sentence = (words: string) =>
    expect.objectContaining({ name: 'ClusterFault', message: expect.stringContaining(words) });

  test('the place is a file', async () => {
    writeFileSync(dataDir, '');
    await expect(up()).rejects.toEqual(sentence('フォルダではありません'));
  });

  test('the secrets are gone', async () => {
    await (await up()).stop();
    rmSync(path.join(dataDir, 'secrets.json'));
    await expect(up()).rejects.toEqual(sentence('secrets.json がない'));
    expect(existsSync(path.join(dataDir, 'secrets.json'))).toBe(false);
  });

  test('the secrets are those of another database', async () => {
    await (await up()).stop();
    writeFileSync(path.join(dataDir, 'secrets.json'), JSON.stringify({ superuser: 'other', owner: 'other' }));
    await expect(up()).rejects.toEqual(sentence('データベースと合いません'));
  });

  test('the data were made by another version', async () => {
    await (await up()).stop();
    const version = path.join(dataDir, 'cluster', 'PG_VERSION');
    const { uid, gid } = statSync(version);
    writeFileSync(version, '15\n');
    expect(statSync(version)).toMatchObject({ uid, gid });
    await expect(up()).rejects.toEqual(sentence('別の版の PostgreSQL'));
  });

  test.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'ディスクに空きがありません'],
    ['initdb: error: could not access directory "/x": Permission denied', '権限がありません'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'ポートを確保できません'],
  ])('PostgreSQL says %s', (output, words) => {
    expect(explainOutput(output, '/place').message).toContain(words);
  });
});
