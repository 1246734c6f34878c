import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../bootstrap.mjs';
import { rolesScript } from '../postgres/roles-script.ts';
import { run, runAll } from './run.mjs';
import { emptyTally, runTests } from './tally.mjs';

/** Everything that needs no database. Returns the failures, and the count of the domain's tests. */
export async function runChecks() {
  let tally = emptyTally();
  const failures = await runAll([
    { label: '型（tsc）', work: () => run('tsc', ['-p', 'tsconfig.json']) },
    {
      label: 'ドメインの試験（vitest）',
      work: async () => {
        const result = await runTests(['domain'], { show: false });
        tally = result.tally;
        return result;
      },
    },
    {
      label: '書式と作法（biome）',
      work: () => run('biome', ['check', '--config-path=infra/tooling/lint.json', '--error-on-warnings']),
    },
    { label: 'import の向き（dependency-cruiser）', work: cruise },
    {
      label: '使われない物（knip）',
      work: () => run('knip', ['--config=infra/tooling/knip.json', '--no-config-hints']),
    },
    { label: 'ドメインの純粋さ', work: domainTakesArguments },
    { label: 'スキーマ（schema.graphql）', work: schemaIsCurrent },
    { label: '生成文書（codegen）', work: () => run('node', ['infra/generate.mjs', '--check']) },
    { label: 'ロールの台本（roles.sql）', work: rolesScriptIsCurrent },
  ]);
  return { failures, tally };
}

/** Without a parser for TypeScript the cruiser sees no import of ours and is content: too few modules is a failure. */
async function cruise() {
  const result = await run('depcruise', [
    '--config=infra/tooling/dependency-cruiser.cjs',
    'apps',
    'packages',
    'infra',
    'test',
  ]);
  const seen = Number(/(\d+) modules/.exec(result.output)?.[1] ?? 0);
  const written = globSync('{apps,packages}/*/src/**/*.{ts,tsx}', { cwd: root }).length;
  if (result.code !== 0 || seen >= written / 2) return result;
  return { code: 1, output: `Only ${seen} modules were read of ${written} source files.` };
}

const hiddenInputs = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bperformance\.now\b|\brandomUUID\b/;

async function domainTakesArguments() {
  const found = globSync('packages/{domain,plan}/src/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (hiddenInputs.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
  return {
    code: found.length ? 1 : 0,
    output: `The domain takes time, ids and chance as arguments:\n${found.join('\n')}`,
  };
}

async function schemaIsCurrent() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'madoguchi-schema-'));
  const emitted = path.join(folder, 'schema.graphql');
  try {
    const result = await run('tsx', ['apps/server/src/emit-schema.ts', emitted]);
    if (result.code !== 0) return result;
    return compare(
      readFileSync(emitted, 'utf8'),
      'packages/contract/schema.graphql',
      'tsx apps/server/src/emit-schema.ts packages/contract/schema.graphql',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rolesScriptIsCurrent = async () =>
  compare(rolesScript(), 'infra/postgres/roles.sql', 'node infra/postgres/roles-script.ts');

function compare(wanted, file, command) {
  const same = wanted === readFileSync(path.join(root, file), 'utf8');
  return { code: same ? 0 : 1, output: `${file} does not match the code. Run: ${command}` };
}
