/** Makes a folder and its missing parents for their owner alone, and makes sure that it can be written. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export function makeFolder(path: string): void {
  makeMissing(path);
  // "/." makes the kernel refuse a file that stands in the folder's place.
  accessSync(`${path}/.`, constants.R_OK | constants.W_OK | constants.X_OK);
}

/** By hand: Node's own `recursive` never returns where the kernel answers ENOENT for ever, as under /proc. */
function makeMissing(path: string): void {
  if (existsSync(path)) return;
  makeMissing(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process made it in the same instant: its lock decides, not this.
    if (!existsSync(path)) throw error;
  }
}
