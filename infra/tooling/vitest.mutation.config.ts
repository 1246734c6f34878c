import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the domain alone, for `npm run mutation`: Stryker runs them against one changed copy after another. */
export default defineConfig({
  root: resolve(fileURLToPath(import.meta.url), '../../..'),
  test: { environment: 'node', include: ['packages/domain/src/**/*.test.ts'] },
});
