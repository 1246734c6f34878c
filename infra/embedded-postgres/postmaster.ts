import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { ClusterFault, explainOutput } from './fault.ts';
import type { Folder } from './folder.ts';
import { isAlive, mayBePostgres, until } from './process.ts';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly child?: ChildProcess;
}

/** What postmaster.pid says. The status is `starting`, `ready`, `stopping` or `standby`. */
interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

export function readPidFile(cluster: string): PidFile | undefined {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' };
  } catch {
    return undefined;
  }
}

const environment = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  // Messages in English whatever the machine speaks: fault.ts reads them.
  return { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot ? { SystemRoot, TEMP, TMP } : {}) };
};

const as = (account: Account | undefined) => (account ? { uid: account.uid, gid: account.gid } : {});

/** Makes the cluster in a folder beside its place and moves it there whole: a kill in the middle leaves no half. */
export async function initialise(
  folder: Folder,
  binaries: Binaries,
  account: Account | undefined,
  { superuserPassword, sync }: { superuserPassword: string; sync: boolean },
): Promise<void> {
  const unfinished = `${folder.cluster}.unfinished`;
  const passwordFile = path.join(folder.place, 'initdb.password');
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  try {
    if (account) await makeOwnedFolder(unfinished, account);
    const { code, output } = await initdb(unfinished, passwordFile, binaries, account, sync);
    if (code !== 0) throw explainOutput(output, folder.place);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, folder.cluster);
}

async function makeOwnedFolder(place: string, account: Account): Promise<void> {
  await mkdir(place, { mode: 0o700 });
  await chown(place, account.uid, account.gid);
}

/** Under LC_CTYPE=C pg_trgm sees no Japanese letter, so a UTF-8 type is asked for; not every system has the first. */
const characterTypes = process.platform === 'win32' ? ['C'] : ['C.UTF-8', 'en_US.UTF-8', 'ja_JP.UTF-8'];

async function initdb(
  cluster: string,
  passwordFile: string,
  binaries: Binaries,
  account: Account | undefined,
  sync: boolean,
): Promise<Outcome> {
  let outcome: Outcome = { code: 1, output: '' };
  for (const characterType of characterTypes) {
    const args = [
      `--pgdata=${cluster}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${characterType}`,
      '--lc-messages=C',
      '--data-checksums',
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    ];
    outcome = await run(binaries.initdb, args, account);
    if (outcome.code === 0 || !outcome.output.includes('invalid locale name')) break;
  }
  return outcome;
}

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

function run(program: string, args: string[], account: Account | undefined): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: '/',
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...as(account),
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

export interface StartOptions {
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts the postmaster and returns when it takes connections. It outlives us, so that nothing is lost with us. */
export async function startPostmaster(
  folder: Folder,
  binaries: Binaries,
  account: Account | undefined,
  { port, settings }: StartOptions,
): Promise<Postmaster> {
  if (existsSync(folder.log) && statSync(folder.log).size > 10 * 1024 * 1024) truncateSync(folder.log);
  const logStart = existsSync(folder.log) ? statSync(folder.log).size : 0;
  const log = openSync(folder.log, 'a', 0o600);
  const all = { ...settings, port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached: Ctrl+C reaches the whole group of the terminal, and the server still needs its database to stop well.
  const child = spawn(binaries.postgres, ['-D', folder.cluster, ...flags], {
    cwd: '/',
    env: environment(),
    detached: true,
    stdio: ['ignore', log, log],
    ...as(account),
  });
  closeSync(log);
  child.unref();
  const spawned = await new Promise<Error | undefined>((resolve) => {
    child.once('spawn', () => resolve(undefined));
    child.once('error', resolve);
  });
  if (spawned) throw spawned;
  const ready = await until(
    () => child.exitCode !== null || child.signalCode !== null || isReady(folder.cluster, child.pid),
    120_000,
  );
  if (ready && child.pid && child.exitCode === null && child.signalCode === null)
    return { pid: child.pid, port, child };
  child.kill('SIGQUIT');
  throw explainOutput(readFileSync(folder.log).subarray(logStart).toString(), folder.place);
}

const isReady = (cluster: string, pid: number | undefined): boolean => {
  const file = readPidFile(cluster);
  return file !== undefined && file.pid === pid && file.status === 'ready';
};

/**
 * The postmaster that an earlier start left behind, when it can be used as it is. One that is stopping is waited
 * for; a pid file whose number now belongs to some other program is removed, or PostgreSQL would refuse to start.
 */
export async function leftBehind(folder: Folder): Promise<Postmaster | undefined> {
  const found = readPidFile(folder.cluster);
  if (!found) return undefined;
  if (!isAlive(found.pid) || !mayBePostgres(found.pid)) {
    await rm(path.join(folder.cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }
  await until(() => !isAlive(found.pid) || readPidFile(folder.cluster)?.status === 'ready', 60_000);
  const now = readPidFile(folder.cluster);
  if (!isAlive(found.pid)) return undefined;
  if (now?.status === 'ready' && now.pid === found.pid) return { pid: now.pid, port: now.port };
  await stopPostmaster(found.pid, folder);
  return undefined;
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopPostmaster(pid: number, folder: Folder, binaries?: Binaries): Promise<void> {
  if (!isAlive(pid)) return;
  if (process.platform === 'win32' && binaries)
    await run(binaries.pgCtl, ['stop', '-D', folder.cluster, '-m', 'fast'], undefined);
  else process.kill(pid, 'SIGINT');
  if (await until(() => !isAlive(pid), 60_000)) return;
  process.kill(pid, 'SIGQUIT');
  if (!(await until(() => !isAlive(pid), 10_000)))
    throw new ClusterFault(`データベース（pid ${pid}）が停止しません: ${folder.place}（database does not stop）`);
}
