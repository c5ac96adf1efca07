/** Gives an embedded hub a PostgreSQL of its own: made at the first start, kept running, found again after a crash. */
import { join, resolve } from 'node:path';
import { GrafoError } from '@grafo-abierto/schema';
import { makeFolder } from '../data-folder/make-folder.js';
import type { Cluster } from './cluster.js';
import { createDataFolder } from './create-data-folder.js';
import { prepareBinaries } from './native-binaries.js';
import { findNativePackage } from './native-package.js';
import { createRestartPolicy } from './restart-policy.js';
import { serverAccount } from './server-account.js';
import { openServerLog, type ServerLog } from './server-log.js';
import { startOnFreePort } from './start-on-free-port.js';
import { serverUrl, startServer } from './start-server.js';
import { supervise } from './supervise.js';

export interface EmbeddedPostgresOptions {
  /** Holds the data, the log and, where needed, a copy of the binaries. The caller holds its lock. */
  readonly directory: string;
  /** Of the superuser; the one that the cluster was made with. */
  readonly password: string;
  /** false is for tests alone: a loss of power then loses the cluster. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
  /** Each line of PostgreSQL's log, and of what is done about it. */
  readonly onLog?: (line: string) => void;
  /** The server died and could not be kept running; nothing will be tried any more. */
  readonly onCrash?: (error: GrafoError) => void;
}

export interface EmbeddedPostgres extends AsyncDisposable {
  /** `postgresql://postgres:…@127.0.0.1:PORT/postgres`; the same until `stop`, also over a crash. */
  readonly url: string;
  readonly port: number;
  /** Of the server's present run. */
  readonly pid: number | undefined;
  /** Resolves when the data is safe and no process is left. */
  stop(): Promise<void>;
}

/** Where a root keeps binaries for the account that runs them, which reaches into no private folder. */
const copiesForOtherAccounts = '/var/lib/grafo-abierto';

/** Throws GRAFO_POSTGRES_UNSUPPORTED or GRAFO_POSTGRES_START_FAILED; leaves no process behind then. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.directory);
  const logFile = join(directory, 'postgres.log');
  try {
    makeFolder(directory);
    return await start(directory, openServerLog(logFile, options.onLog), options);
  } catch (cause) {
    throw cause instanceof GrafoError ? cause : startFailure(cause, logFile);
  }
}

async function start(
  directory: string,
  log: ServerLog,
  { password, durable = true, maxConnections = 60, onCrash }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const cluster = await prepareCluster(directory, log);
  await createDataFolder(cluster, { password, durable });
  const startOn = (port: number) => startServer(cluster, { port, durable, maxConnections }, password, log);
  const { port, server } = await startOnFreePort(startOn);
  const supervised = supervise(server, {
    policy: createRestartPolicy(() => performance.now()),
    restart: () => startOn(port),
    say: log.say,
    onGiveUp: (reason) => onCrash?.(startFailure(reason, log.path)),
  });
  return {
    url: serverUrl(port, password),
    port,
    get pid() {
      return supervised.pid;
    },
    stop: supervised.stop,
    [Symbol.asyncDispose]: supervised.stop,
  };
}

async function prepareCluster(directory: string, log: ServerLog): Promise<Cluster> {
  const dataFolder = join(directory, 'data');
  const account = serverAccount(dataFolder);
  const copies = account === undefined ? directory : copiesForOtherAccounts;
  const nativePackage = findNativePackage();
  const native = await prepareBinaries(nativePackage, copies, account);
  if (native !== nativePackage.native) log.say(`PostgreSQL runs from a copy of its binaries, ${native}`);
  return { dataFolder, account, native };
}

function startFailure(cause: unknown, log: string): GrafoError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new GrafoError('GRAFO_POSTGRES_START_FAILED', { detail, log }, { cause });
}
