import { defineConfig } from 'vitest/config';

/** One run for every package; `graphql` must be loaded once, or its types do not recognise each other. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/setup/postgres.ts'],
    exclude: ['**/dist/**', '**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
