/** One run of the postgres program: from its start until nothing of it is left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type Cluster, program, serverEnvironment } from './cluster.js';
import { endClusterProcesses } from './cluster-processes.js';
import { lastWords } from './last-words.js';
import { type ServerSettings, serverArguments } from './server-arguments.js';
import type { ServerLog } from './server-log.js';
import { within } from './within.js';

export interface ServerProcess {
  readonly pid: number | undefined;
  /** Resolves when it takes connections; rejects with PostgreSQL's own last words when it ends before. */
  readonly ready: Promise<void>;
  /** Resolves when it is gone, to how: "signal SIGKILL", "status 1". */
  readonly ended: Promise<string>;
  /** Resolves when no process of it is left; any number of calls. */
  stop(): Promise<void>;
}

/** PostgreSQL's fast shutdown, its immediate one, the kernel's; and the patience with each. */
const shutdown = [
  { signal: 'SIGINT', patienceMs: 10_000 },
  { signal: 'SIGQUIT', patienceMs: 6_000 },
  { signal: 'SIGKILL', patienceMs: 1_000 },
] as const;

/** In a process group of its own, so that Ctrl-C reaches the hub alone, and the hub can drain before it stops. */
export async function spawnServer(
  cluster: Cluster,
  settings: ServerSettings,
  log: ServerLog,
): Promise<ServerProcess> {
  const child = spawn(program(cluster, 'postgres'), serverArguments(cluster, settings), {
    cwd: cluster.dataFolder,
    env: serverEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...cluster.account,
  });
  await once(child, 'spawn');
  const closed = once(child, 'close');
  const ended = once(child, 'exit').then(([status, signal]) =>
    signal === null ? `status ${status}` : `signal ${signal}`,
  );
  stopWithThisProcess(child, ended);
  return {
    pid: child.pid,
    ready: watchOutput(child.stderr, closed, log),
    ended,
    async stop() {
      for (const { signal, patienceMs } of shutdown) {
        child.kill(signal);
        if ((await within(patienceMs, ended)) !== 'too late') break;
      }
      await endClusterProcesses(cluster.dataFolder);
      await closed;
    },
  };
}

/** A hub that ends by `process.exit` or an uncaught error takes its server along; only a kill -9 leaves it. */
function stopWithThisProcess(child: ChildProcess, ended: Promise<unknown>): void {
  const stop = () => child.kill('SIGINT');
  process.once('exit', stop);
  void ended.then(() => process.off('exit', stop));
}

async function watchOutput(output: Readable, closed: Promise<unknown>, log: ServerLog): Promise<void> {
  let tail = '';
  const ready = new Promise<void>((resolve) => {
    output.setEncoding('utf8').on('data', (text: string) => {
      log.write(text);
      tail = (tail + text).slice(-10_000);
      if (tail.includes('database system is ready to accept connections')) resolve();
    });
  });
  const failed = closed.then(() => {
    throw new Error(lastWords(tail));
  });
  await Promise.race([ready, failed]);
}
