/** `grafo plugin dev`: the plugin in a hub of its author's own, checked anew whenever a file changes. */
import { join } from 'node:path';
import { GrafoError } from '@grafo-abierto/schema';
import { Closers, stopOnSignal } from '@grafo-abierto/subgraph-kit/process';
import { readSettings } from '../../settings.js';
import { startHub } from '../../start/start-hub.js';
import type { StartedHub } from '../../start/started-hub.type.js';
import { readProject } from '../project/read-project.js';
import type { Terminal } from '../terminal/terminal.type.js';
import { DevPlugin } from './dev-plugin.js';
import { sayDev } from './say-dev.js';
import { watchFolder } from './watch-folder.js';

export interface DevOptions {
  /** Of the hub; 0 takes a free one. */
  readonly port: string;
}

/** Runs until a signal ends it. */
export async function runDev(folder: string, { port }: DevOptions, terminal: Terminal): Promise<void> {
  const say = sayDev(terminal.language);
  const stop = stopOnSignal(process, () => performance.now());
  const project = await readProject(folder);
  const closers = new Closers();
  try {
    const hub = await terminal.during(say.starting, () => startOwnHub(project.folder, port, terminal));
    closers.add(() => hub.close());
    const { tryPlugin } = hub;
    if (tryPlugin === undefined) throw new Error('an embedded hub tries plugins');
    const plugin = new DevPlugin({ folder: project.folder, tryPlugin, terminal });
    closers.add(() => plugin.close());
    const watched = await watchFolder(project.folder, () => plugin.renew());
    closers.add(watched.close);
    terminal.print(say.serving(hub.url));
    plugin.renew();
    await stop;
    terminal.print(say.stopping);
  } finally {
    await closers.close();
  }
}

async function startOwnHub(folder: string, port: string, { tell }: Terminal): Promise<StartedHub> {
  if (!/^\d{1,5}$/.test(port))
    throw new GrafoError('GRAFO_OPTION_INVALID', { option: '--port', value: port, expected: '0…65535' });
  const settings = readSettings({
    PORT: port,
    GRAFO_DATA: join(folder, '.grafo'),
    GRAFO_HARVEST: 'off',
    GRAFO_LOCAL_PLUGINS: 'on',
  });
  const log = { info: () => undefined, error: tell };
  const progress = { opened: () => undefined, loaded: () => undefined, happened: () => undefined };
  const hub = await startHub(settings, log, progress);
  await hub.ready;
  return hub;
}
