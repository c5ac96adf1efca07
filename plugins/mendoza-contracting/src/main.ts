/** The plugin as a process of its own. */
import { runPlugin } from '@grafo-abierto/plugin-kit';
import { plugin } from './plugin.js';

// The first reading begins at once, so that the first reader finds it done.
await plugin.isReady();
await runPlugin(plugin, { port: 4101 });
