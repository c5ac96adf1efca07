import { operatorLanguage, reportFailure, stopOnSignal } from '@grafo-abierto/plugin-kit/process';
import { systemOutside } from '../background/system-outside.js';
import type { Subgraph } from '../define-subgraph.js';
import { countRows, type StarterReport } from '../starter/starter.js';
import { readServiceSettings } from './service-settings.js';
import { startService } from './start-service.js';

const SAY = {
  es: {
    loaded: (name: string, rows: number) => `${name}: ${rows} filas iniciales cargadas`,
    ready: (name: string, url: string) => `${name} listo en ${url}`,
    stopping: 'Deteniendo…',
    stopped: 'Detenido.',
  },
  en: {
    loaded: (name: string, rows: number) => `${name}: ${rows} starter rows loaded`,
    ready: (name: string, url: string) => `${name} ready at ${url}`,
    stopping: 'Stopping…',
    stopped: 'Stopped.',
  },
} as const;

/**
 * Runs a subgraph as a service of its own until a signal ends it: all that its `main.ts` does.
 *
 * @param unlessSet what holds where the environment says nothing
 */
export async function runService(subgraph: Subgraph, unlessSet: { readonly port: number }): Promise<void> {
  await serveUntilStopped(subgraph, unlessSet.port).catch(reportFailure);
}

async function serveUntilStopped(subgraph: Subgraph, port: number): Promise<void> {
  const { name } = subgraph;
  const say = SAY[operatorLanguage(process.env)];
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const settings = readServiceSettings(process.env, port);
  const stop = stopOnSignal(process, () => performance.now());
  const onLoaded = (report: StarterReport) => {
    if (report.loaded) print(say.loaded(name, countRows(report)));
  };
  const error = (line: string) => process.stderr.write(`${line}\n`);
  const service = await startService(subgraph, settings, onLoaded, systemOutside({ info: print, error }));
  print(say.ready(name, service.url));
  await stop;
  print(say.stopping);
  await service.close();
  print(say.stopped);
}
