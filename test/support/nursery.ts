import { existsSync, statfsSync } from 'node:fs';
import os from 'node:os';

const memory = '/dev/shm';
const enough = 2 * 1024 ** 3;

function roomy(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= enough;
}

/** Where throw-away clusters lie: in memory where the system offers enough of it (a container often gives 64 MB). */
export const nursery = existsSync(memory) && roomy(memory) ? memory : os.tmpdir();
