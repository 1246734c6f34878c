// npm run check: all that needs no database, in about a minute.
import process from 'node:process';
import { bootstrap } from './bootstrap.mjs';
import { fail } from './launcher/steps.mjs';

await bootstrap();
const { runChecks } = await import('./launcher/checks.mjs');
const { printFailures } = await import('./launcher/report.mjs');

try {
  const { failures } = await runChecks();
  process.exit(printFailures(failures));
} catch (error) {
  fail(error);
}
