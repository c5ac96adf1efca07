/** Where the data of the PostgreSQLs of a test run lie: in memory, where there is plenty. */
import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Linux has it; in a container it is small. */
const MEMORY = '/dev/shm';
const NEEDED = 8 * 2 ** 30;

/**
 * A database is three hundred files, and a run makes and removes some two hundred databases: on some disks each took a
 * quarter of a second of a processor.
 *
 * @param available bytes of memory that this process may still take
 */
export function throwawayPlace(available = process.availableMemory(), memory = MEMORY): string {
  return available >= NEEDED && isFit(memory) ? memory : tmpdir();
}

function isFit(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= NEEDED;
  } catch {
    return false;
  }
}
