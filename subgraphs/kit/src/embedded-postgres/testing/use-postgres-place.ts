/** Gives tests a directory for one PostgreSQL, and ways to start it here or in another process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { endClusterProcesses, findClusterProcesses } from '../cluster-processes.js';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../embedded-postgres.js';
import { type Account, type RunningScript, runScript } from './run-script.js';

/** With everything that a URL must escape. */
export const password = 'ñandú/@:?#';

export interface PostgresPlace {
  /** A test may move it to a folder within. */
  directory: string;
  readonly data: string;
  start(options?: Partial<EmbeddedPostgresOptions>): Promise<EmbeddedPostgres>;
  /** With the default settings; SIGTERM makes that process exit, and nothing more. */
  startInAnotherProcess(
    account?: Account,
  ): Promise<RunningScript<{ readonly url: string; readonly pid: number }>>;
  /** Pids of the server and of its workers. */
  processes(): Promise<number[]>;
}

/** A directory for each test, or one for the whole file, whose tests then find what those before them made. */
export function usePostgresPlace(per: 'test' | 'file' = 'test'): PostgresPlace {
  const place: PostgresPlace = {
    directory: '',
    get data() {
      return join(place.directory, 'data');
    },
    start: (options = {}) =>
      startEmbeddedPostgres({ directory: place.directory, password, durable: false, ...options }),
    startInAnotherProcess: (account) =>
      runScript(new URL('../embedded-postgres.ts', import.meta.url), scriptFor(place.directory), account),
    processes: () => findClusterProcesses(place.data),
  };
  let root = '';
  const open = () => {
    root = mkdtempSync(join(tmpdir(), 'grafo-postgres-'));
    place.directory = root;
  };
  const close = async () => {
    await endClusterProcesses(place.data);
    rmSync(root, { recursive: true, force: true });
  };
  if (per === 'test') {
    beforeEach(open);
    afterEach(close);
  } else {
    beforeAll(open);
    afterAll(close);
  }
  return place;
}

const scriptFor = (directory: string) => (module: string) =>
  `
  const options = ${JSON.stringify({ directory, password })};
  const { url, pid } = await ${module}.startEmbeddedPostgres(options);
  process.on('SIGTERM', () => process.exit());
  report({ url, pid });
`;
