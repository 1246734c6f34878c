import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The house as one file, made the way the server's bundle is made: a loader of sources would be measured with it. */
export async function bundleHouse(): Promise<string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const outfile = path.join(root, '.cache/bench/house.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/house.ts'],
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
