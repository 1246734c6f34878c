import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Cluster, startCluster } from '../../infra/embedded-postgres/cluster.ts';
import { folderAt } from '../../infra/embedded-postgres/folder.ts';
import { leftBehind, stopPostmaster } from '../../infra/embedded-postgres/postmaster.ts';
import { isAlive } from '../../infra/embedded-postgres/process.ts';
import { nursery } from './nursery.ts';

const prefix = 'madoguchi-test-';

/** A cluster for one test run, with nothing in it but the owner and its empty database. `stop` removes its files. */
export async function startThrowAwayCluster(): Promise<Cluster> {
  await sweep();
  const dataDir = path.join(nursery, `${prefix}${process.pid}-${Date.now().toString(36)}`);
  const cluster = await startCluster({
    dataDir,
    fsync: false,
    log: () => undefined,
    settings: {
      shared_buffers: '256MB',
      max_connections: '200',
      max_wal_size: '512MB',
      autovacuum_naptime: '5s',
      jit: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
    },
  });
  return {
    ...cluster,
    stop: async () => {
      await cluster.stop();
      rmSync(cluster.dataDir, { recursive: true, force: true });
    },
  };
}

/** A run that was killed leaves a postmaster and a folder in memory; the next run clears both away. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(nursery).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const place = path.join(nursery, name);
    try {
      const folder = folderAt(place);
      const survivor = await leftBehind(folder);
      if (survivor) await stopPostmaster(survivor.pid, folder);
      rmSync(place, { recursive: true, force: true });
    } catch (error) {
      // It belongs to another user of the machine, whose own next run clears it.
      if (!(error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')))
        throw error;
    }
  }
}
