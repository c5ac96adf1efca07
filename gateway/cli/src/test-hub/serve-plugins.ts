import { type Plugin, type ServedSubgraph, servePlugin } from '@grafo-abierto/plugin-kit';
import { type HubKeys, openHubKeys } from '@grafo-abierto/plugin-kit/calls';
import { HUB_KEYS_PATH, type Hub } from '@grafo-abierto/server';
import type { Closers } from '@grafo-abierto/subgraph-kit/process';
import type { ServedGraph } from '../start/served-graph.js';
import { PluginRefusedError } from './plugin-refused-error.js';

export type ServeTestPlugin = (plugin: Plugin, keys: HubKeys) => Promise<ServedSubgraph>;

const byTheKit: ServeTestPlugin = (plugin, keys) =>
  servePlugin(plugin, { host: '127.0.0.1', port: 0 }, { keys });

/**
 * Serves the plugins of a test over HTTP, each on a free port of loopback where it answers this hub
 * alone, and has the hub answer with them.
 *
 * @throws PluginRefusedError
 */
export async function servePlugins(
  plugins: readonly Plugin[],
  { hub, graph }: { readonly hub: Pick<Hub, 'url'>; readonly graph: Pick<ServedGraph, 'tryPlugin'> },
  closers: Closers,
  serve = byTheKit,
): Promise<void> {
  const keys = openHubKeys(`${hub.url}${HUB_KEYS_PATH}`);
  for (const plugin of plugins) {
    const { manifest, sdl } = plugin;
    const { url, close } = await serve(plugin, keys);
    closers.add(close);
    const { supergraph, problems } = await graph.tryPlugin({ manifest, sdl, url });
    const refusing = problems.filter((problem) => !('severity' in problem && problem.severity === 'warning'));
    if (supergraph === undefined) throw new PluginRefusedError(manifest.id, refusing);
  }
}
