import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Nothing is written into the page itself: the policy that the hub sends forbids it. */
export default defineConfig({
  plugins: [react()],
  // What is installed for the whole project may find another React first.
  resolve: { dedupe: ['react', 'react-dom'] },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Kilobytes, of what the query page alone loads: an editor and a parser.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // The editor asks for its parts one by one, and needs them all.
      output: { codeSplitting: { groups: [{ name: 'editor', test: /node_modules[\\/]codemirror/ }] } },
      onLog: (level, log, tell) => {
        // GraphiQL's own directive to React's compiler, which does not run here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/schema.graphql', '/export', '/session', '/sign-in', '/signed-in'].map((path) => [
        path,
        'http://127.0.0.1:4000',
      ]),
    ),
  },
});
