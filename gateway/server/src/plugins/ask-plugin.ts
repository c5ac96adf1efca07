/** Asks a plugin for its schema, before it is part of any graph. */
import { GrafoError } from '@grafo-abierto/schema';
import { askSdl } from '../remote/ask-sdl.js';
import { createSubgraphTransport } from '../transports/create-subgraph-transport.js';
import { checkPluginAddress } from './plugin-address.js';
import type { PluginPlace, PluginTransportsOptions } from './plugin-transports.js';
import { signedBy } from './signing/sign-plugin-calls.js';

type AskPluginOptions = Pick<PluginTransportsOptions, 'allowsLocal' | 'sign'>;

/** @throws GrafoError `GRAFO_PLUGIN_URL_UNSAFE`, `GRAFO_PLUGIN_UNREACHABLE` */
export async function askPluginSdl(place: PluginPlace, options: AskPluginOptions): Promise<string> {
  const { name, url } = place;
  const { allowsLocal, sign } = options;
  checkPluginAddress(url, options);
  const transport = createSubgraphTransport({ name, url, isGuarded: !allowsLocal, ...signedBy(sign, place) });
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
