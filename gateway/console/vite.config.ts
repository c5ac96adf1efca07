import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Nothing is written into the page itself: the policy that the hub sends forbids it. */
export default defineConfig({
  plugins: [react()],
  // What is installed for the whole project may find another React first.
  resolve: { dedupe: ['react', 'react-dom'] },
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/session', '/sign-in', '/signed-in'].map((path) => [
        path,
        'http://127.0.0.1:4000',
      ]),
    ),
  },
});
