import { type Plugin, type ServedSubgraph, servePlugin } from '@grafo-abierto/plugin-kit';
import type { Closers } from '@grafo-abierto/subgraph-kit/process';
import type { ServedGraph } from '../start/served-graph.js';
import { PluginRefusedError } from './plugin-refused-error.js';

export type ServeTestPlugin = (plugin: Plugin) => Promise<ServedSubgraph>;

const byTheKit: ServeTestPlugin = (plugin) => servePlugin(plugin, { host: '127.0.0.1', port: 0 });

/**
 * Serves the plugins of a test over HTTP, each on a free port of loopback, and has the hub answer with them.
 *
 * @throws PluginRefusedError
 */
export async function servePlugins(
  plugins: readonly Plugin[],
  graph: Pick<ServedGraph, 'tryPlugin'>,
  closers: Closers,
  serve = byTheKit,
): Promise<void> {
  for (const plugin of plugins) {
    const { manifest, sdl } = plugin;
    const { url, close } = await serve(plugin);
    closers.add(close);
    const { supergraph, problems } = await graph.tryPlugin({ manifest, sdl, url });
    const refusing = problems.filter((problem) => !('severity' in problem && problem.severity === 'warning'));
    if (supergraph === undefined) throw new PluginRefusedError(manifest.id, refusing);
  }
}
