import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Cluster } from '../../infra/embedded-postgres/cluster.ts';
import { folderAt, type Secrets } from '../../infra/embedded-postgres/folder.ts';
import { connectionUrl, ownerRole } from '../../infra/embedded-postgres/owner.ts';
import { freePort, readPidFile } from '../../infra/embedded-postgres/postmaster.ts';
import { isAlive, until } from '../../infra/embedded-postgres/process.ts';
import { startThrowAwayCluster } from '../support/cluster.ts';
import { asLogin, onDatabase } from '../support/names.ts';
import { StartCommand } from './command.ts';
import { newPlace } from './place.ts';

async function rows<Row extends QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const commands: StartCommand[] = [];

function start(settings: Readonly<Record<string, string>> & { PORT: string }): StartCommand {
  const command = new StartCommand(settings);
  commands.push(command);
  return command;
}

/** One sentence for the operator: no stack, nothing of the parts inside. */
function expectOneSentence(output: string, words: string): void {
  expect(output).toContain(words);
  expect(output).not.toMatch(/^\s+at .+:\d+/m);
  expect(output).not.toMatch(/node_modules|MikroORM|pg-pool/);
}

describe('on its own database', () => {
  let place: string;
  let settings: { PORT: string; MADOGUCHI_DATA: string };

  const cluster = () => folderAt(settings.MADOGUCHI_DATA);
  const postmaster = () => readPidFile(cluster().cluster)?.pid ?? 0;
  const superuserUrl = (): string => {
    const { superuser } = JSON.parse(readFileSync(cluster().secrets, 'utf8')) as Secrets;
    return connectionUrl('postgres', superuser, readPidFile(cluster().cluster)?.port ?? 0, 'madoguchi');
  };
  const serverOf = (command: StartCommand): number[] =>
    spawnSync('ps', ['-o', 'pid=', '--ppid', String(command.child.pid)])
      .stdout.toString()
      .split('\n')
      .map(Number)
      .filter((pid) => pid > 0 && pid !== postmaster());

  beforeAll(async () => {
    place = newPlace();
    settings = { PORT: String(await freePort()), MADOGUCHI_DATA: path.join(place, 'postgres') };
  });

  afterAll(async () => {
    for (const command of commands.splice(0)) command.kill();
    const pid = postmaster();
    if (pid && isAlive(pid)) {
      process.kill(pid, 'SIGQUIT');
      await until(() => !isAlive(pid), 10_000);
    }
    rmSync(place, { recursive: true, force: true });
  });

  test('a busy port is told in one sentence before anything else happens', async () => {
    const holder = createServer().listen(Number(settings.PORT), '127.0.0.1');
    const { code, output } = await start(settings).ended;
    await new Promise((resolve) => holder.close(resolve));
    expect(code).not.toBe(0);
    expectOneSentence(output, `ポート ${settings.PORT}`);
    expect(existsSync(settings.MADOGUCHI_DATA)).toBe(false);
  });

  test('a PORT that is no number is told in one sentence', async () => {
    const { code, output } = await start({ ...settings, PORT: 'four thousand' }).ended;
    expect(code).not.toBe(0);
    expectOneSentence(output, 'PORT');
  });

  test('the first start serves console and API at one address and names the accounts', async () => {
    const command = start(settings);
    await command.ready();
    const page = await fetch(`${command.address}/`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root"');
    const answer = await fetch(`${command.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    await until(() => command.output.includes(command.address), 10_000);
    expect(command.output).toContain(command.address);
    const [{ inquiries } = { inquiries: 0 }] = await rows<{ inquiries: number }>(
      superuserUrl(),
      'select count(*)::int as inquiries from app.inquiry',
    );
    expect(inquiries).toBeGreaterThanOrEqual(26);
  });

  test('a second Madoguchi on the same data is refused and disturbs nothing', async () => {
    const { code, output } = await start({ ...settings, PORT: String(await freePort()) }).ended;
    expect(code).not.toBe(0);
    expectOneSentence(output, settings.MADOGUCHI_DATA);
    expect((await fetch(`http://127.0.0.1:${settings.PORT}/readyz`)).status).toBe(200);
  });

  test('Ctrl+C stops everything that it started', async () => {
    const command = commands.find(({ child }) => child.exitCode === null);
    if (!command) throw new Error('No start is running.');
    const pids = [postmaster(), ...serverOf(command)];
    expect(pids).toHaveLength(2);
    expect((await command.interrupt()).code).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
    await expect(fetch(`${command.address}/healthz`)).rejects.toThrow();
  });

  test('after kill -9 of everything the next start has every row', async () => {
    const command = start(settings);
    await command.ready();
    const count = () => rows(superuserUrl(), 'select count(*)::int as events from app.event');
    const before = await count();
    const pids = [...serverOf(command), postmaster()];
    command.kill();
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await until(() => !pids.some(isAlive), 10_000);
    const next = start(settings);
    await next.ready();
    expect(await count()).toEqual(before);
    expect((await next.interrupt()).code).toBe(0);
  });

  test('a server whose launcher is killed does not keep the port', async () => {
    const command = start(settings);
    await command.ready();
    const server = serverOf(command);
    command.kill();
    expect(await until(() => !server.some(isAlive), 15_000)).toBe(true);
    const next = start(settings);
    await next.ready();
    expect(next.output).toContain('引き継ぎました');
    expect((await next.interrupt()).code).toBe(0);
  });

  test('an address beyond this machine is refused while demo accounts can sign in', async () => {
    const { code, output } = await start({ ...settings, HOST: '0.0.0.0', PUBLIC_URL: 'https://madoguchi.example' })
      .ended;
    expect(code).not.toBe(0);
    expectOneSentence(output, 'デモ');
  });
});

describe('on a PostgreSQL of the house', () => {
  let cluster: Cluster;
  let PORT: string;

  beforeAll(async () => {
    cluster = await startThrowAwayCluster();
  });

  beforeEach(async () => {
    PORT = String(await freePort());
  });

  afterEach(() => {
    for (const command of commands.splice(0)) command.kill();
  });

  afterAll(() => cluster.stop());

  const refused = async (DATABASE_URL: string, words: string) => {
    const { code, output } = await start({ PORT, DATABASE_URL }).ended;
    expect(code).not.toBe(0);
    expectOneSentence(output, words);
  };

  test('nobody listens at DATABASE_URL', () => refused('postgres://owner:x@127.0.0.1:1/madoguchi', 'DATABASE_URL'));

  test('DATABASE_URL is no address', () => refused('madoguchi', 'DATABASE_URL'));

  test('the password is wrong', () => refused(asLogin(cluster.ownerUrl, ownerRole, 'wrong'), 'DATABASE_URL'));

  test('the database does not exist', () => refused(onDatabase(cluster.ownerUrl, 'nowhere'), 'DATABASE_URL'));

  test('a database in LC_CTYPE=C, which is blind to Japanese', async () => {
    await rows(
      cluster.url,
      `create database blind owner ${ownerRole} template template0 locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    );
    await refused(onDatabase(cluster.ownerUrl, 'blind'), 'LC_CTYPE');
  });

  test('an account that may create roles is all that it needs', async () => {
    const command = start({ PORT, DATABASE_URL: cluster.ownerUrl });
    await command.ready();
    expect((await command.interrupt()).code).toBe(0);
  });

  test('an account that may not is told of the script, and works after it was run', async () => {
    const plain = await startThrowAwayCluster();
    try {
      await rows(plain.url, "create role plain login password 'plain'");
      await rows(plain.url, 'create database desks owner plain template template0');
      const DATABASE_URL = asLogin(onDatabase(plain.ownerUrl, 'desks'), 'plain', 'plain');
      await refused(DATABASE_URL, 'infra/postgres/roles.sql');
      const script = readFileSync(new URL('../../infra/postgres/roles.sql', import.meta.url), 'utf8')
        .replaceAll(/^\\set .*$/gm, '')
        .replaceAll(':"owner"', 'plain')
        .replaceAll(/:'\w+_password'/g, "'given'");
      await rows(plain.url, script);
      const command = start({
        PORT,
        DATABASE_URL,
        API_DATABASE_URL: asLogin(DATABASE_URL, 'madoguchi_api', 'given'),
        WORKER_DATABASE_URL: asLogin(DATABASE_URL, 'madoguchi_worker', 'given'),
      });
      await command.ready();
      expect((await command.interrupt()).code).toBe(0);
    } finally {
      for (const command of commands) command.kill();
      await plain.stop();
    }
  });
});
