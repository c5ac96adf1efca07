/** Clears what an earlier run left behind, so that the server can start. */
import { rmSync } from 'node:fs';
import { endClusterProcesses } from './cluster-processes.js';
import { postmasterPidFile, readPostmasterPid } from './postmaster-pid.js';
import type { ServerLog } from './server-log.js';

/** Only for the holder of the data folder's lock: to everyone else these processes are somebody's server. */
export async function endLeftovers(dataFolder: string, log: ServerLog): Promise<void> {
  const ended = await endClusterProcesses(dataFolder);
  if (ended > 0) log.say(`Ended ${ended} PostgreSQL processes that had outlived an earlier hub`);
  const pid = readPostmasterPid(dataFolder);
  if (pid === undefined || !isAlive(pid)) return;
  // None of the cluster's processes lives, so the pid is another's by now; the server would take it for its own.
  log.say(`Removed postmaster.pid: process ${pid} is not this PostgreSQL any more`);
  rmSync(postmasterPidFile(dataFolder));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
