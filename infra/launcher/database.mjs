import path from 'node:path';
import process from 'node:process';
import { root } from '../bootstrap.mjs';
import { step } from './steps.mjs';

/**
 * The database of this installation: DATABASE_URL where it is set, else the embedded PostgreSQL, started or adopted.
 * Returns the environment for the process that uses it, and `stop`. With `share` a running installation is joined.
 */
export async function openDatabase({ share = false } = {}) {
  if (process.env.DATABASE_URL) return { env: {}, stop: async () => undefined };
  const { startCluster } = await import('../embedded-postgres/cluster.ts');
  const dataDir = path.resolve(root, process.env.MADOGUCHI_DATA || '.data/postgres');
  const heard = [];
  let starting = true;
  const log = (sentence) => (starting ? heard.push(sentence) : console.log(`  ! ${sentence}`));
  let cluster;
  await step('データベースの起動（PostgreSQL）', async () => {
    cluster = await startCluster({ dataDir, fsync: true, share, log });
    return { detail: heard.join('。') };
  });
  starting = false;
  const SECRET_KEY = process.env.SECRET_KEY || cluster.secretKey;
  return { env: { DATABASE_URL: cluster.ownerUrl, SECRET_KEY, MADOGUCHI_EMBEDDED: '1' }, stop: cluster.stop };
}
