import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The house as one file, made the way the server's bundle is made: a loader of sources would be measured with it. */
export const bundleHouse = (): Promise<string> => bundle('test/bench/house.ts', '.cache/bench/house.mjs');

/** A program of the tests as one file. @param entry @param to both from the root */
export async function bundle(entry: string, to: string): Promise<string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const outfile = path.join(root, to);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    sourcemap: 'linked',
    keepNames: true,
    tsconfig: path.join(root, 'tsconfig.json'),
    external: Object.keys({ ...dependencies, ...devDependencies }),
    logLevel: 'warning',
  });
  return outfile;
}
