import { defineConfig } from 'vitest/config';

// graphql must be loaded once, or its types do not recognise each other.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
});
