import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from './built-console.ts';

const sizes = new Map<string, number>();

/** What these scripts weigh on the line, in KB of gzip, each counted once. */
export function gzippedKilobytes(scripts: readonly string[]): number {
  const bytes = [...new Set(scripts)].map((script) => {
    const known = sizes.get(script) ?? gzipSync(readFileSync(path.join(builtFolder, script))).length;
    sizes.set(script, known);
    return known;
  });
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 102.4) / 10;
}
