import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ClusterFault, diskFull } from './fault.ts';
import { isAlive, startTime } from './process.ts';

/** One folder holds all of an embedded database: its files, its secrets, its log and who started it. */
export interface Folder {
  readonly place: string;
  readonly cluster: string;
  readonly secrets: string;
  readonly log: string;
  readonly launcher: string;
  readonly secretKey: string;
}

export interface Secrets {
  readonly superuser: string;
  readonly owner: string;
}

export const folderAt = (place: string): Folder => ({
  place,
  cluster: path.join(place, 'cluster'),
  secrets: path.join(place, 'secrets.json'),
  log: path.join(place, 'postgres.log'),
  launcher: path.join(place, 'launcher.json'),
  secretKey: path.join(place, 'secret-key'),
});

/** PostgreSQL stops in the middle of a write on a full disk; below this nothing is started. */
const leastFree = 64 * 1024 * 1024;

export async function prepareFolder(folder: Folder): Promise<void> {
  await mkdir(folder.place, { recursive: true });
  // Entered, not listed: the postmaster of another account walks through to its cluster.
  if (process.getuid?.() === 0) await chmod(folder.place, 0o711);
  const { bavail, bsize } = await statfs(folder.place);
  if (bavail * bsize < leastFree) throw diskFull(folder.place);
}

/** The passwords of this cluster, made at random once and readable by the user who starts it alone. */
export async function secretsOf(folder: Folder): Promise<Secrets> {
  if (existsSync(folder.secrets)) return JSON.parse(await readFile(folder.secrets, 'utf8')) as Secrets;
  if (existsSync(folder.cluster))
    throw new ClusterFault(
      `${folder.secrets} がないため、データベースに接続できません。控えから戻してください。（the database's secrets are missing）`,
    );
  const password = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = { superuser: password(), owner: password() };
  const unfinished = `${folder.secrets}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(secrets), { mode: 0o600 });
  await rename(unfinished, folder.secrets);
  return secrets;
}

/** The key of the installation, 64 hexadecimal digits, made at random once and readable by the user who starts it alone. */
export async function secretKeyOf(folder: Folder): Promise<string> {
  // Two programs that share the folder for the first time: the second finds the file of the first.
  await writeFile(folder.secretKey, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return (await readFile(folder.secretKey, 'utf8')).trim();
}

/** The process that started the cluster and will stop it, while it lives; undefined after a crash or a clean stop. */
export async function launcherOf(folder: Folder): Promise<number | undefined> {
  if (!existsSync(folder.launcher)) return undefined;
  try {
    const { pid, since } = JSON.parse(await readFile(folder.launcher, 'utf8')) as { pid: number; since: string };
    return pid !== process.pid && isAlive(pid) && startTime(pid) === since ? pid : undefined;
  } catch {
    // Half-written by a process that was killed: nobody holds the folder.
    return undefined;
  }
}

export async function claim(folder: Folder): Promise<void> {
  await writeFile(folder.launcher, JSON.stringify({ pid: process.pid, since: startTime(process.pid) }));
}
