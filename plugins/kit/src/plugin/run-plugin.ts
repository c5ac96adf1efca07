import { z } from 'zod';
import { hubKeysSetting } from '../calls/hub-keys-setting.js';
import { operatorLanguage } from '../process/operator-language.js';
import { hostSetting, portSetting, readEnvironment } from '../process/read-environment.js';
import { reportFailure } from '../process/report-failure.js';
import { stopOnSignal } from '../process/stop-on-signal.js';
import type { Plugin } from './plugin.type.js';
import { servePlugin } from './serve-plugin.js';

const SAY = {
  es: {
    ready: (id: string, url: string) => `${id} listo en ${url}`,
    open: 'Responde a cualquiera: GRAFO_HUB_KEYS no dice las claves de su nodo.',
    stopped: 'Detenido.',
  },
  en: {
    ready: (id: string, url: string) => `${id} ready at ${url}`,
    open: 'It answers everybody: GRAFO_HUB_KEYS does not say the keys of its hub.',
    stopped: 'Stopped.',
  },
} as const;

/** Beside those of the core's subgraphs, so that all run on one machine. */
const PORT = 4100;

const PLUGIN_URL = 'https://host/path';

/**
 * Serves a plugin until a signal ends it: all that its `main` does. `PORT` and `HOST` say where, or `GRAFO_SOCKET`, the
 * Unix socket of a hub that runs it; `GRAFO_HUB_KEYS` which hubs it answers, and `GRAFO_PLUGIN_URL` where they ask it.
 *
 * @param unlessSet what holds where the environment says nothing
 */
export async function runPlugin(plugin: Plugin, unlessSet: { readonly port?: number } = {}): Promise<void> {
  await serveUntilStopped(plugin, unlessSet.port ?? PORT).catch(reportFailure);
}

async function serveUntilStopped(plugin: Plugin, unlessSet: number): Promise<void> {
  const say = SAY[operatorLanguage(process.env)];
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const schema = z.object({
    PORT: portSetting(unlessSet),
    HOST: hostSetting,
    GRAFO_SOCKET: z.string().optional(),
    GRAFO_HUB_KEYS: hubKeysSetting.optional(),
    GRAFO_PLUGIN_URL: z.url({ protocol: /^https?$/, error: PLUGIN_URL }).optional(),
  });
  const settings = readEnvironment(schema, process.env);
  const {
    PORT: port,
    HOST: host,
    GRAFO_SOCKET: socket,
    GRAFO_HUB_KEYS: keys,
    GRAFO_PLUGIN_URL: url,
  } = settings;
  const address = socket === undefined ? { host, port } : { socket };
  const stop = stopOnSignal(process, () => performance.now());
  const served = await servePlugin(plugin, address, keys && { keys, url });
  print(say.ready(plugin.manifest.id, served.url));
  // A socket is for the hub alone that made its folder.
  if (keys === undefined && socket === undefined) print(say.open);
  await stop;
  await served.close();
  print(say.stopped);
}
