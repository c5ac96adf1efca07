import { z } from 'zod';
import { operatorLanguage } from '../process/operator-language.js';
import { hostSetting, portSetting, readEnvironment } from '../process/read-environment.js';
import { reportFailure } from '../process/report-failure.js';
import { stopOnSignal } from '../process/stop-on-signal.js';
import type { Plugin } from './plugin.type.js';
import { servePlugin } from './serve-plugin.js';

const SAY = {
  es: { ready: (id: string, url: string) => `${id} listo en ${url}`, stopped: 'Detenido.' },
  en: { ready: (id: string, url: string) => `${id} ready at ${url}`, stopped: 'Stopped.' },
} as const;

/** Beside those of the core's subgraphs, so that all run on one machine. */
const PORT = 4100;

/**
 * Serves a plugin until a signal ends it: all that its `main` does. `PORT` and `HOST` say where, unless the
 * environment says nothing.
 *
 * @param unlessSet what holds where the environment says nothing
 */
export async function runPlugin(plugin: Plugin, unlessSet: { readonly port?: number } = {}): Promise<void> {
  await serveUntilStopped(plugin, unlessSet.port ?? PORT).catch(reportFailure);
}

async function serveUntilStopped(plugin: Plugin, unlessSet: number): Promise<void> {
  const say = SAY[operatorLanguage(process.env)];
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const schema = z.object({ PORT: portSetting(unlessSet), HOST: hostSetting });
  const { PORT: port, HOST: host } = readEnvironment(schema, process.env);
  const stop = stopOnSignal(process, () => performance.now());
  const served = await servePlugin(plugin, { host, port });
  print(say.ready(plugin.manifest.id, served.url));
  await stop;
  await served.close();
  print(say.stopped);
}
