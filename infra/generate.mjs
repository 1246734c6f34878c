// Regenerates the typed documents from the committed schema; with --check it only compares and fails on drift.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const { generate } = await import('@graphql-codegen/cli');
const { default: config } = await import('./tooling/codegen.ts');

const target = resolve(root, 'packages/contract/src/generated');
const check = process.argv.includes('--check');
// The operations import the contract, never the other way round, so nothing has to exist before the first run.
const files = await generate({ ...config, cwd: root }, false);

const withExtensions = (content) => content.replaceAll(/(from |import\()(['"])(\.\/[\w-]+)(?:\.ts)?\2/g, "$1'$3.ts'");
const wanted = new Map(
  files
    .filter((file) => !file.filename.endsWith('index.ts'))
    .map((file) => [resolve(root, file.filename), withExtensions(file.content)]),
);

if (check) {
  const stale = [...wanted].filter(([path, content]) => {
    try {
      return readFileSync(path, 'utf8') !== content;
    } catch {
      return true;
    }
  });
  if (stale.length > 0) {
    console.error('The typed documents do not match the schema and the operations. Run: node infra/generate.mjs');
    process.exit(1);
  }
} else {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [path, content] of wanted) writeFileSync(path, content);
}
