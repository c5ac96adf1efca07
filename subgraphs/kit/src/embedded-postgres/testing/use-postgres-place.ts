/** Gives each test of a file a directory for one PostgreSQL, and ways to start it here or in another process. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { clusterName } from '../cluster.js';
import { endClusterProcesses, findClusterProcesses } from '../cluster-processes.js';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../embedded-postgres.js';
import { type Account, type RunningScript, runScript } from './run-script.js';

export interface PostgresPlace {
  directory: string;
  readonly data: string;
  start(options?: Partial<EmbeddedPostgresOptions>): Promise<EmbeddedPostgres>;
  /** With the default settings; SIGTERM makes that process exit, and nothing more. */
  startInAnotherProcess(
    account?: Account,
  ): Promise<RunningScript<{ readonly url: string; readonly pid: number }>>;
  /** Pids of the server and of its workers. */
  processes(): ReturnType<typeof findClusterProcesses>;
}

export function usePostgresPlace(): PostgresPlace {
  const place: PostgresPlace = {
    directory: '',
    get data() {
      return join(place.directory, 'data');
    },
    start: (options = {}) =>
      startEmbeddedPostgres({ directory: place.directory, password: 'right', durable: false, ...options }),
    startInAnotherProcess: (account) =>
      runScript(new URL('../embedded-postgres.ts', import.meta.url), scriptFor(place.directory), account),
    processes: () => findClusterProcesses(clusterName(place.data)),
  };
  beforeEach(() => {
    place.directory = mkdtempSync(join(tmpdir(), 'grafo-postgres-'));
  });
  afterEach(async () => {
    if (existsSync(place.data)) await endClusterProcesses(clusterName(place.data));
    rmSync(place.directory, { recursive: true, force: true });
  });
  return place;
}

const scriptFor = (directory: string) => (module: string) =>
  `
  const options = { directory: ${JSON.stringify(directory)}, password: 'right' };
  const { url, pid } = await ${module}.startEmbeddedPostgres(options);
  process.on('SIGTERM', () => process.exit());
  report({ url, pid });
`;
