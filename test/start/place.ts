import { chmodSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { nursery } from '../support/nursery.ts';

/** A new folder that another account may walk into, as a project in an ordinary place is. */
export function newPlace(): string {
  const place = mkdtempSync(path.join(nursery, 'madoguchi-start-'));
  chmodSync(place, 0o755);
  return place;
}
