import type { Transport } from '@grafo-abierto/engine';
import { type Plugin, servePlugin } from '@grafo-abierto/plugin-kit';
import { createSubgraphTransport, type HubLog } from '@grafo-abierto/server';
import type { Closers } from '@grafo-abierto/subgraph-kit/process';
import type { ServedPlugin } from './admit-plugins.js';

/** Serves the plugins of a test over HTTP, each on a free port of loopback. */
export async function servePlugins(plugins: readonly Plugin[], closers: Closers): Promise<ServedPlugin[]> {
  const served: ServedPlugin[] = [];
  for (const plugin of plugins) {
    const { url, close } = await servePlugin(plugin, { host: '127.0.0.1', port: 0 });
    closers.add(close);
    served.push({ plugin, url });
  }
  return served;
}

/** The way to a plugin; what it says of an error is told to the operator, with a code of ours or without. */
export function pluginTransport({ plugin, url }: ServedPlugin, log: HubLog, closers: Closers): Transport {
  const name = plugin.manifest.id;
  const { send, close } = createSubgraphTransport({ name, url });
  closers.add(close);
  return async (request) => {
    const result = await send(request);
    for (const { message, path = [], extensions } of result.errors ?? [])
      log.error(`${name}: ${path.join('.')}: ${message} [${String(extensions?.['code'])}]`);
    return result;
  };
}
