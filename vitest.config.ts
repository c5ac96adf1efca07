import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/setup/longest-first.js';

/**
 * One run for every package; `graphql` must be loaded once, or its types do not recognise each other.
 *
 * Most of a file's time was the loading of what it tests. So files share processes, one for each core, and each
 * module is loaded once in a process; `npx vitest run --isolate` gives every file its own.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.ts', 'plugins/*/test/*.test.js'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/setup/postgres.ts'],
    exclude: ['**/dist/**', '**/node_modules/**', '**/*.long.test.ts'],
    sequence: { sequencer: LongestFirst },
    isolate: false,
    maxWorkers: '100%',
    // For what hangs: a busy machine can be twenty times slower than an idle one, and speed is never asserted.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
