// What Stryker changes, which tests must notice, and the score below which `npm run mutation` fails.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const domain = 'packages/domain/src';

/** Who may see what, what may cross to whom, and every life cycle: one concept is one file (design §3, §4). */
const concepts = [
  'visibility',
  'consent',
  'shared-item',
  'transition',
  'case',
  'inquiry',
  'note',
  'retention',
  'staff',
  'referral',
  'referral-rules',
  'referral-reasons',
  'referral-queue',
  'audit-reading',
  'anonymous-enquiry',
];
const withTests = (concept) =>
  existsSync(fileURLToPath(new URL(`../../${domain}/${concept}.test.ts`, import.meta.url)));

export default {
  mutate: concepts.filter(withTests).map((concept) => `${domain}/${concept}.ts`),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'infra/tooling/vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  thresholds: { high: 95, low: 90, break: 90 },
  // Only what the domain's tests need is copied; the packages lie beside each other and node_modules is linked.
  ignorePatterns: [
    '/*',
    '!/package.json',
    '!/packages',
    '!/infra',
    '/infra/*',
    '!/infra/tooling',
    '/packages/contract',
  ],
  tempDirName: '.cache/mutation/sandboxes',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
  // The tests strip types and check none; TypeScript 7 has no API with which its configuration could be rewritten.
  tsconfigFile: 'none',
};
