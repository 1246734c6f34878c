import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const cluster = resolve(root, 'test/support/global-setup.ts');
const slow = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  root,
  // Node takes graphql's CommonJS build, Vite would take the other: two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    environment: 'node',
    maxWorkers: 2,
    restoreMocks: true,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: { name: 'domain', include: ['packages/**/*.test.ts', 'apps/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**', 'test/start/**', '**/node_modules/**'],
          globalSetup: [cluster],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The commands themselves, on clusters of their own.
        test: { name: 'start', include: ['test/start/**/*.test.ts'], ...slow, fileParallelism: false },
      },
      {
        extends: true,
        test: { name: 'journeys', include: ['test/journeys/**/*.test.ts'], globalSetup: [cluster], ...slow },
      },
    ],
  },
});
