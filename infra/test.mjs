// npm test: the check, then everything that needs PostgreSQL or a browser; closes with the count over all of it.
import process from 'node:process';
import { bootstrap } from './bootstrap.mjs';
import { fail, step } from './launcher/steps.mjs';

await bootstrap();
const { dueBuilds } = await import('./build.mjs');
const { runChecks } = await import('./launcher/checks.mjs');
const { printFailures } = await import('./launcher/report.mjs');
const { closing, runTests, sum } = await import('./launcher/tally.mjs');

try {
  console.log('検査');
  const { failures, tally } = await runChecks();
  let total = tally;
  const suites = [
    { label: 'サーバーの試験', projects: ['server'] },
    { label: '起動と画面の試験', projects: ['start', 'journeys'] },
  ];
  for (const { label, projects } of suites) {
    // The commands and the journeys run what a newcomer runs: the bundles.
    if (projects.includes('journeys')) for (const { label: built, run } of dueBuilds()) await step(built, run);
    console.log(`\n${label}`);
    const result = await runTests(projects, { show: true });
    total = sum(total, result.tally);
    if (result.code !== 0) failures.push({ label, output: '上の記録を見てください。' });
  }
  const code = printFailures(failures);
  console.log(`\n${closing(total)}`);
  process.exit(code);
} catch (error) {
  fail(error);
}
