import type { HubLog } from '@grafo-abierto/server';
import type { StarterReport } from '@grafo-abierto/subgraph-kit';
import { operatorLanguage } from '../report/operator-language.js';
import { readSettings } from '../settings.js';
import type { StartProgress } from './open-subgraphs.js';
import { startHub } from './start-hub.js';
import { stopOnSignal } from './stop-on-signal.js';

const SAY = {
  es: {
    starting: (folder: string) => `Grafo Abierto arranca; los datos están en ${folder}`,
    loaded: (name: string, rows: number) => `  ${name}: ${rows} filas iniciales cargadas`,
    opened: (name: string) => `  ${name}: listo`,
    ready: (url: string) => `Grafo Abierto listo en ${url}  (consultas en ${url}/graphiql)`,
    stopping: 'Deteniendo…',
    stopped: 'Detenido.',
  },
  en: {
    starting: (folder: string) => `Grafo Abierto is starting; its data is in ${folder}`,
    loaded: (name: string, rows: number) => `  ${name}: ${rows} starter rows loaded`,
    opened: (name: string) => `  ${name}: ready`,
    ready: (url: string) => `Grafo Abierto ready at ${url}  (queries at ${url}/graphiql)`,
    stopping: 'Stopping…',
    stopped: 'Stopped.',
  },
} as const;

/** `grafo start`: runs the hub until a signal ends it. */
export async function runStart(): Promise<void> {
  const say = SAY[operatorLanguage(process.env)];
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const log: HubLog = { info: print, error: (message) => process.stderr.write(`${message}\n`) };
  const settings = readSettings(process.env);
  const stop = stopOnSignal(process, () => performance.now());
  print(say.starting(settings.dataFolder));
  const progress: StartProgress = {
    opened: (name) => print(say.opened(name)),
    loaded: (name, { loaded, count }: StarterReport) => {
      if (loaded)
        print(
          say.loaded(
            name,
            Object.values(count).reduce((sum, rows) => sum + rows, 0),
          ),
        );
    },
  };
  const hub = await startHub(settings, log, progress);
  print(say.ready(hub.url));
  await stop;
  print(say.stopping);
  await hub.close();
  print(say.stopped);
}
