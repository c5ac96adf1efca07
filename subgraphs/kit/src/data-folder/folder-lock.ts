/** Takes a lock that the kernel drops when its process dies, by whatever death. */
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** Long enough for two processes that start in the same instant to give way to each other. */
const patienceMs = 200;
const busy = z.object({ errcode: z.literal(5) });

/**
 * Returns what releases the lock, or undefined while another holds it.
 *
 * Node offers no flock; SQLite brings fcntl locks with it, and its own bookkeeping refuses a second opening
 * within one process, where fcntl alone would grant it. Nothing is ever written to the file.
 */
export function takeFolderLock(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file, { timeout: patienceMs });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (busy.safeParse(error).success) return undefined;
    throw error;
  }
  return () => database.close();
}
