/** Starts a cluster's server on one port, whatever an earlier run left behind. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Cluster } from './cluster.js';
import { endLeftovers } from './end-leftovers.js';
import { runStatement } from './run-statement.js';
import type { ServerSettings } from './server-arguments.js';
import type { ServerLog } from './server-log.js';
import { type ServerProcess, spawnServer } from './server-process.js';
import { within } from './within.js';

/** Recovery after a crash replays at most max_wal_size, 1 GB. */
const recoveryMs = 180_000;

/** How long processes of an earlier run, that cannot be seen from here, may take to let the data go. */
const releaseMs = 15_000;
const releasePollMs = 250;

/** Resolves when a connection with this password has succeeded; otherwise leaves no process behind. */
export async function startServer(
  cluster: Cluster,
  settings: ServerSettings,
  password: string,
  log: ServerLog,
): Promise<ServerProcess> {
  const deadline = performance.now() + releaseMs;
  for (;;) {
    await endLeftovers(cluster.dataFolder, log);
    try {
      return await startOnce(cluster, settings, password, log);
    } catch (error) {
      if (!isDataStillHeld(error) || performance.now() > deadline) throw error;
      await delay(releasePollMs);
    }
  }
}

export const serverUrl = (port: number, password: string) =>
  `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;

async function startOnce(
  cluster: Cluster,
  settings: ServerSettings,
  password: string,
  log: ServerLog,
): Promise<ServerProcess> {
  const server = await spawnServer(cluster, settings, log);
  try {
    const outcome = await within(recoveryMs, server.ready);
    if (outcome === 'too late') throw new Error(`it was not ready after ${recoveryMs / 1000} s`);
    await runStatement(serverUrl(settings.port, password), 'select 1');
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const isDataStillHeld = (error: unknown) =>
  error instanceof Error &&
  /pre-existing shared memory block|lock file ".*" already exists/.test(error.message);
