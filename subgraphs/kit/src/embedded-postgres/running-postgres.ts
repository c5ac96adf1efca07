/** Finds the PostgreSQL that another process runs in a data folder, for whoever may read that folder's secrets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postmasterPidFile } from './postmaster-pid.js';
import { serverUrl } from './start-server.js';

/** The port stands on this line of the file by which a server marks its data folder as taken. */
const PORT_LINE = 3;

/** An administrator's URL; undefined while no server of the folder listens. */
export function findRunningPostgres(dataFolder: string): string | undefined {
  const password = read(join(dataFolder, 'secrets', 'postgres'))?.trim();
  const port = Number(read(postmasterPidFile(join(dataFolder, 'postgres', 'data')))?.split('\n')[PORT_LINE]);
  if (password === undefined || !Number.isInteger(port) || port <= 0) return undefined;
  return serverUrl(port, password);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
