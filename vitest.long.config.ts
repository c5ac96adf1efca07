import { defineConfig } from 'vitest/config';
import everyday from './vitest.config.js';

/** What takes minutes or hours, one after another: `npm run test:long`. */
export default defineConfig({
  ...everyday,
  test: {
    ...everyday.test,
    include: ['**/*.long.test.ts'],
    exclude: ['**/dist/**', '**/node_modules/**'],
    fileParallelism: false,
  },
});
