import { existsSync } from 'node:fs';
import os from 'node:os';

/** Where throw-away clusters lie: in memory where the system offers it. */
export const nursery = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
