import { type ServedSubgraph, serveSubgraph } from '../execution/serve-subgraph.js';
import type { Plugin } from './plugin.type.js';

export interface PluginAddress {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/**
 * Serves a plugin over HTTP: `/graphql`, `/healthz`, `/readyz`, and `/feed` where it has one. Readers are nobody to
 * it: the hub tells a plugin nothing of who asks.
 *
 * @throws GrafoError `GRAFO_PORT_IN_USE`, `GRAFO_HOST_UNAVAILABLE`
 */
export async function servePlugin(plugin: Plugin, address: PluginAddress): Promise<ServedSubgraph> {
  const { schema, feed, formatError } = plugin;
  const served = await serveSubgraph({
    schema,
    createContext: () => plugin.createContext(),
    formatError,
    isReady: () => plugin.isReady(),
    ...(feed && { feed }),
    ...address,
  });
  const close = async () => {
    await served.close();
    await plugin.close();
  };
  return { url: served.url, close, [Symbol.asyncDispose]: close };
}
