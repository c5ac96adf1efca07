/** Reads the file by which a PostgreSQL server marks its data folder as taken. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const postmasterPidFile = (dataFolder: string) => join(dataFolder, 'postmaster.pid');

/** undefined where the last server ended in order. */
export function readPostmasterPid(dataFolder: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(postmasterPidFile(dataFolder), 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
