import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A new folder that another account may walk into, as a project in an ordinary place is. */
export function newPlace(): string {
  const place = mkdtempSync(path.join(os.tmpdir(), 'madoguchi-start-'));
  chmodSync(place, 0o755);
  return place;
}
