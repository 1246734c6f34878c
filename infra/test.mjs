// npm test: the check, then everything that needs PostgreSQL or a browser; closes with the count over all of it.
import process from 'node:process';
import { bootstrap } from './bootstrap.mjs';
import { fail, step } from './launcher/steps.mjs';

await bootstrap();
const { dueBuilds } = await import('./build.mjs');
const { runChecks } = await import('./launcher/checks.mjs');
const { printFailures } = await import('./launcher/report.mjs');
const { closing, emptyTally, runTests, sum } = await import('./launcher/tally.mjs');

/** The commands and the journeys run what a newcomer runs: the bundles. A build that fails is a failure of the suite. */
async function buildFor(projects) {
  if (!projects.includes('journeys')) return undefined;
  try {
    for (const { label, run } of dueBuilds()) await step(label, run);
    return undefined;
  } catch (error) {
    return { code: 1, output: error.message, tally: { ...emptyTally(), failed: 1 } };
  }
}

try {
  console.log('検査');
  const { failures, tally } = await runChecks();
  let total = tally;
  const suites = [
    { label: 'サーバーの試験', projects: ['server'] },
    { label: '起動と画面の試験', projects: ['start', 'journeys'] },
  ];
  for (const { label, projects } of suites) {
    console.log(`\n${label}`);
    const built = await buildFor(projects);
    const result = built ?? (await runTests(projects, { show: true }));
    total = sum(total, result.tally);
    if (result.code !== 0) failures.push({ label, output: result.output || '上の記録を見てください。' });
  }
  const code = printFailures(failures);
  console.log(`\n${closing(total)}`);
  process.exit(code);
} catch (error) {
  fail(error);
}
