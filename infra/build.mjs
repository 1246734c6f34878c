import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './bootstrap.mjs';
import { PlainFault, step } from './launcher/steps.mjs';

const sources = {
  server: ['apps/server/src/**/*', 'packages/*/src/**/*', 'packages/*/package.json', 'infra/build.mjs'],
  console: [
    'apps/console/src/**/*',
    'apps/console/public/**/*',
    'apps/console/index.html',
    'packages/*/src/**/*',
    'packages/*/package.json',
    'infra/tooling/vite.config.ts',
  ],
};
const common = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** A bundle is fresh when it was made from exactly these sources and this lock file. */
function sourceHash(name) {
  const hash = createHash('sha256');
  const files = globSync([...sources[name], ...common], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

const dist = (name) => path.join(root, 'apps', name, 'dist');
const stampOf = (name) => path.join(dist(name), '.sources');
const readStamp = (name) => (existsSync(stampOf(name)) ? readFileSync(stampOf(name), 'utf8') : '');

/** The builds that are due, each as { label, run }; none when both bundles are fresh. */
export function dueBuilds() {
  return Object.entries(builders).flatMap(([name, { label, build }]) => {
    const hash = sourceHash(name);
    if (readStamp(name) === hash) return [];
    return [
      {
        label,
        run: async () => {
          rmSync(stampOf(name), { force: true });
          await build().catch((error) => {
            throw new PlainFault(`${label}ができませんでした。\n${error.message}`);
          });
          writeFileSync(stampOf(name), hash);
        },
      },
    ];
  });
}

const builders = {
  server: { label: 'サーバーの組立て（esbuild）', build: buildServer },
  console: { label: '画面の組立て（vite）', build: buildConsole },
};

/** One file with our own packages inside; everything that npm installed stays where npm put it. */
async function buildServer() {
  const { build } = await import('esbuild');
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  rmSync(dist('server'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['apps/server/src/main.ts'],
    outdir: dist('server'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    sourcemap: true,
    // type-graphql names types by their class, and a bundle renames classes that share a name.
    keepNames: true,
    tsconfig: path.join(root, 'tsconfig.json'),
    external: Object.keys({ ...dependencies, ...devDependencies }),
    loader: { '.sql': 'text' },
    logLevel: 'warning',
  });
}

async function buildConsole() {
  const { build } = await import('vite');
  await build({
    configFile: path.join(root, 'infra/tooling/vite.config.ts'),
    root: path.join(root, 'apps/console'),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: dist('console'), emptyOutDir: true },
  });
}

// Run by itself, for an image: node infra/build.mjs
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const { label, run } of dueBuilds()) await step(label, run);
