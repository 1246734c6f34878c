import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Account, accountFor, canReach } from './account.ts';
import { type Binaries, binariesFor } from './binaries.ts';
import { ClusterFault, explain } from './fault.ts';
import { claim, type Folder, folderAt, launcherOf, prepareFolder, secretKeyOf, secretsOf } from './folder.ts';
import { keepAlive } from './keep-alive.ts';
import { connectionUrl, ensureDatabase, ensureOwner, ownerRole } from './owner.ts';
import { freePort, initialise, leftBehind, type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { isAlive } from './process.ts';

export interface ClusterOptions {
  /** Where the cluster, its secrets and its log are kept. */
  readonly dataDir: string;
  /** A port on 127.0.0.1; a free one where it is not given. */
  readonly port?: number;
  /** False only for throw-away data: a power cut then loses the cluster. */
  readonly fsync: boolean;
  /** Receives the sentences that the operator should read. */
  readonly log: (sentence: string) => void;
  /** Use the cluster of a Madoguchi that is running, instead of refusing; `stop` then leaves it alone. */
  readonly share?: boolean;
  /** Further server settings, for the throw-away cluster of a test run. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Cluster {
  /** The superuser's address of database `postgres`: for the launcher and for tests, never for the application. */
  readonly url: string;
  /** The owner's address of database `madoguchi`. The owner may create roles and databases; it is no superuser. */
  readonly ownerUrl: string;
  /** The key of this installation, kept beside its data. */
  readonly secretKey: string;
  /** Where the files really lie. */
  readonly dataDir: string;
  /** True when a postmaster of an earlier start was still there and is used on. */
  readonly adopted: boolean;
  readonly stop: () => Promise<void>;
}

/** Personal data stay out of the log: no statement text, no parameters, no DETAIL lines with the values of a row. */
const discreet: Readonly<Record<string, string>> = {
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_duration_statement: '-1',
};

const ordinary: Readonly<Record<string, string>> = {
  ...discreet,
  password_encryption: 'scram-sha-256',
  max_connections: '100',
  shared_buffers: '128MB',
  timezone: 'UTC',
};

const careless: Readonly<Record<string, string>> = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Where copies of the binaries and displaced data go when the project lies where the database's account cannot go. */
const systemFolder = '/var/lib/madoguchi';

/** The folder that is used for a wanted one: another below /var/lib as root when the account cannot reach it. */
function reachableFolder(wanted: string): { place: string; moved: boolean } {
  const place = path.resolve(wanted);
  const account = accountFor(folderAt(place).cluster);
  if (!account || canReach(account, path.dirname(place))) return { place, moved: false };
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 12);
  return { place: path.join(systemFolder, hash), moved: true };
}

/**
 * Brings up the embedded PostgreSQL in `dataDir`: makes the cluster the first time, adopts a postmaster that survived
 * its launcher, and returns when the owner can connect to database `madoguchi`. Every fault that the operator can
 * mend is thrown as a ClusterFault, whose message is one sentence.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { place, moved } = reachableFolder(options.dataDir);
  const folder = folderAt(place);
  if (moved) options.log(`データは ${place} に置きます（root で起動し、${options.dataDir} には入れないため）`);
  try {
    return await start(folder, options);
  } catch (error) {
    throw explain(error, folder.place);
  }
}

async function start(folder: Folder, options: ClusterOptions): Promise<Cluster> {
  await prepareFolder(folder);
  const holder = await launcherOf(folder);
  if (holder !== undefined && !options.share)
    throw new ClusterFault(
      `${folder.place} は起動中の窓口（pid ${holder}）が使用しています。先にそちらを止めてください。（data in use by another Madoguchi）`,
    );
  const account = accountFor(folder.cluster);
  const binaries = await binariesFor(account, systemFolder);
  if (binaries.copied) options.log(`PostgreSQL のプログラムは ${systemFolder} に写して使います`);
  const secrets = await secretsOf(folder);
  if (holder === undefined) await claim(folder);
  if (!existsSync(folder.cluster)) {
    await initialise(folder, binaries, account, { superuserPassword: secrets.superuser, sync: options.fsync });
  }

  const survivor = await leftBehind(folder);
  const postmaster = survivor ?? (await launch(folder, binaries, account, options));
  if (survivor && holder === undefined) options.log(`動いていたデータベース（pid ${survivor.pid}）を引き継ぎました`);
  const url = connectionUrl('postgres', secrets.superuser, postmaster.port, 'postgres');
  try {
    await ensureOwner(url, secrets.owner);
    await ensureDatabase(url, 'madoguchi');
  } catch (error) {
    if (!survivor) await stop(folder, postmaster, binaries);
    throw error;
  }
  // A holder that has not brought its database up is no reason to leave ours behind.
  const shared = holder !== undefined && survivor !== undefined;
  const again = (port: number) => launch(folder, binaries, account, { ...options, port });
  const watch = shared || !options.fsync ? undefined : keepAlive(postmaster, again, options.log);
  return {
    url,
    ownerUrl: connectionUrl(ownerRole, secrets.owner, postmaster.port, 'madoguchi'),
    secretKey: await secretKeyOf(folder),
    dataDir: folder.place,
    adopted: survivor !== undefined,
    stop: async () => {
      if (!shared) await stop(folder, (await watch?.end()) ?? postmaster, binaries);
    },
  };
}

async function launch(
  folder: Folder,
  binaries: Binaries,
  account: Account | undefined,
  options: ClusterOptions,
): Promise<Postmaster> {
  const settings = { ...ordinary, ...(options.fsync ? {} : careless), ...options.settings };
  return startPostmaster(folder, binaries, account, { port: options.port ?? (await freePort()), settings });
}

async function stop(folder: Folder, postmaster: Postmaster, binaries: Binaries): Promise<void> {
  if (isAlive(postmaster.pid)) await stopPostmaster(postmaster.pid, folder, binaries);
  await rm(folder.launcher, { force: true });
}
