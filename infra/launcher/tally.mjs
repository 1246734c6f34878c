import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';

export const emptyTally = () => ({ passed: 0, failed: 0, skipped: 0 });

export const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** The closing line of a test command. */
export const closing = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/**
 * Runs Vitest's projects and counts what they ran. A run that ends badly without a failed test — a file that does not
 * load, a cluster that does not start, nothing found — counts as one failure, so that the sum never looks green.
 */
export async function runTests(projects, { show, args = [] }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'madoguchi-tally-'));
  const file = path.join(folder, 'report.json');
  const { code, output } = await run(
    'vitest',
    [
      'run',
      '--config=infra/tooling/vitest.config.ts',
      ...projects.map((name) => `--project=${name}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    { show },
  );
  const tally = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  const empty = tally.passed + tally.failed === 0;
  return { code: empty ? 1 : code, output, tally };
}

function readReport(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return emptyTally();
  }
}
