/** Serves the plugin until a signal ends it; PORT and HOST say where. */
import { runPlugin } from '@grafo-abierto/plugin-kit';
import { plugin } from './plugin.js';

await runPlugin(plugin);
