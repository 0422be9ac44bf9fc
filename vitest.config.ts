import { defineConfig } from 'vitest/config';

// `unit` and `scenarios` run from src; `dist` starts the committed bundle as a child process; `browser` has packages of its own.
export default defineConfig(({ mode }) => ({
  // No word about packages that come without their sources.
  logLevel: 'error',
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/scenarios/**', 'test/dist/**', 'test/browser/**', 'test/chaos/**'],
          // They import JSON without saying so, which Node refuses and Vite does not.
          server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'chaos',
          include: ['test/chaos/*.test.ts'],
          testTimeout: 300_000,
          env: { CHAOS: mode },
        },
      },
      { extends: true, test: { name: 'scenarios', include: ['test/scenarios/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'browser', include: ['test/browser/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'dist',
          include: ['test/dist/**/*.test.ts'],
          testTimeout: 120_000,
          env: { CHAOS: mode },
        },
      },
    ],
  },
}));
