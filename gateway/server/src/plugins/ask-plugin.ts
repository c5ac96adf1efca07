/** Asks a plugin for its schema, before it is part of any graph. */
import { GrafoError } from '@grafo-abierto/schema';
import { askSdl } from '../remote/ask-sdl.js';
import { createSubgraphTransport } from '../transports/create-subgraph-transport.js';
import { checkPluginAddress, type PluginAddressRules } from './plugin-address.js';
import type { PluginPlace } from './plugin-transports.js';

/** @throws GrafoError `GRAFO_PLUGIN_URL_UNSAFE`, `GRAFO_PLUGIN_UNREACHABLE` */
export async function askPluginSdl({ name, url }: PluginPlace, rules: PluginAddressRules): Promise<string> {
  checkPluginAddress(url, rules);
  const transport = createSubgraphTransport({ name, url, isGuarded: !rules.allowsLocal });
  try {
    return await askSdl(transport.send);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    // The guard of addresses refuses in the middle of connecting.
    const code = detail.includes('GRAFO_FETCH_ADDRESS_REFUSED')
      ? 'GRAFO_PLUGIN_URL_UNSAFE'
      : 'GRAFO_PLUGIN_UNREACHABLE';
    throw new GrafoError(code, { url, detail }, { cause });
  } finally {
    await transport.close();
  }
}
