import type { HubLog } from '@grafo-abierto/server';
import { operatorLanguage, stopOnSignal } from '@grafo-abierto/subgraph-kit/process';
import { readSettings } from '../settings.js';
import { signInLine } from './invite-administrator.js';
import { SAY, sayEvent } from './say-start.js';
import { startHub } from './start-hub.js';
import type { StartProgress } from './start-progress.js';

/** `grafo start`: runs the hub until a signal ends it. */
export async function runStart(): Promise<void> {
  const language = operatorLanguage(process.env);
  const say = SAY[language];
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const log: HubLog = { info: print, error: (message) => process.stderr.write(`${message}\n`) };
  const settings = readSettings(process.env);
  const stop = stopOnSignal(process, () => performance.now());
  print(say.starting(settings.dataFolder));
  const progress: StartProgress = {
    opened: (name) => print(say.opened(name)),
    loaded: (name, rows) => print(say.loaded(name, rows)),
    happened: (event) => print(sayEvent(event, language)),
  };
  const hub = await startHub(settings, log, progress);
  const served = hub.ready.then(() => {
    print(say.ready(hub.url));
    const signIn = signInLine(hub, language, process.stdout.isTTY);
    if (signIn !== undefined) print(signIn);
    return stop;
  });
  try {
    await Promise.race([stop, served]);
    print(say.stopping);
  } finally {
    await hub.close();
  }
  print(say.stopped);
}
