/** Asks a plugin for its schema, before it is part of any graph. */
import { GrafoError, isHostedUrl } from '@grafo-abierto/schema';
import { askSdl } from '../remote/ask-sdl.js';
import { createSubgraphTransport } from '../transports/create-subgraph-transport.js';
import { takeSeat } from './host/take-seat.js';
import { checkPluginAddress } from './plugin-address.js';
import type { PluginPlace, PluginTransportsOptions } from './plugin-transports.js';
import { signedBy } from './signing/sign-plugin-calls.js';

type AskOptions = Pick<PluginTransportsOptions, 'allowsLocal' | 'host' | 'sign'>;

/** @throws GrafoError `GRAFO_PLUGIN_URL_UNSAFE`, `GRAFO_PLUGIN_UNREACHABLE`, and why it cannot be run */
export async function askPluginSdl(place: PluginPlace, options: AskOptions): Promise<string> {
  if (isHostedUrl(place.url)) return askHosted(place, options);
  checkPluginAddress(place.url, options);
  return ask(place, { sign: options.sign, isGuarded: !options.allowsLocal });
}

/** Runs it for that alone. */
async function askHosted(place: PluginPlace, { host, sign }: AskOptions): Promise<string> {
  const seat = takeSeat(place, host, 'try');
  try {
    await seat.ready();
    return await ask({ ...place, url: seat.url }, { sign, isGuarded: false });
  } finally {
    await seat.release();
  }
}

interface Asking extends Pick<AskOptions, 'sign'> {
  readonly isGuarded: boolean;
}

async function ask({ name, url }: PluginPlace, { sign, isGuarded }: Asking): Promise<string> {
  const transport = createSubgraphTransport({ name, url, isGuarded, ...signedBy(sign, { name, url }) });
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
