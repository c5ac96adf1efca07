import { admitHubs } from '../calls/admit-hubs.js';
import { socketTarget } from '../calls/call-signature.js';
import type { HubKeys } from '../calls/hub-keys.js';
import { createCallVerifier } from '../calls/verify-call.js';
import { type ServedSubgraph, serveSubgraph } from '../execution/serve-subgraph.js';
import type { ServeAddress } from '../http/listen.js';
import type { Plugin } from './plugin.type.js';

/** The hubs that it answers. */
export interface PluginCallers {
  readonly keys: HubKeys;
  /** Where hubs ask it, where that is not the `subgraph.url` of its manifest. */
  readonly url?: string | undefined;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/**
 * Serves a plugin over HTTP, on a port or on a Unix socket: `/graphql`, `/healthz`, `/readyz`, and `/feed` where it has
 * one. Readers are nobody to it: the hub tells a plugin nothing of who asks.
 *
 * @param callers whose signed questions it answers; everybody's unless told
 * @throws GrafoError `GRAFO_PORT_IN_USE`, `GRAFO_HOST_UNAVAILABLE`
 */
export async function servePlugin(
  plugin: Plugin,
  address: ServeAddress,
  callers?: PluginCallers,
): Promise<ServedSubgraph> {
  const { schema, feed, formatError, tellSources } = plugin;
  const here: string[] = [];
  const served = await serveSubgraph({
    schema,
    createContext: () => plugin.createContext(),
    formatError,
    tellSources,
    isReady: () => plugin.isReady(),
    ...(callers && { authenticate: authenticate(plugin, callers, here) }),
    ...(feed && { feed }),
    ...address,
  });
  here.push(served.url);
  const close = async () => {
    await served.close();
    await plugin.close();
  };
  return { url: served.url, close, [Symbol.asyncDispose]: close };
}

/** @param here where it listens, once it does: a hub on the same machine or network may know it by that */
function authenticate({ manifest }: Plugin, { keys, url, clock }: PluginCallers, here: readonly string[]) {
  const { id, subgraph } = manifest;
  const own = url ?? (subgraph && 'url' in subgraph ? subgraph.url : undefined);
  const known = [...(own === undefined ? [] : [new URL(own).href]), socketTarget(id)];
  return admitHubs(
    createCallVerifier({ keys, targetUris: () => [...here, ...known], ...(clock && { clock }) }),
  );
}
