import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: {
    reporters: ['default', './tests/count-reporter.ts'],
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          // the code under test keeps nothing from one file to the next, and loading it anew took longer than the tests
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60000,
          hookTimeout: 120000,
          // a page on a busy machine answers late; what it answers must be right all the same
          expect: { poll: { timeout: 15_000 } },
          globalSetup: ['tests/browser/global-setup.ts'],
        },
      },
      {
        test: {
          name: 'office',
          include: ['tests/office/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 400_000,
          globalSetup: ['tests/office/global-setup.ts'],
        },
      },
    ],
  },
});
