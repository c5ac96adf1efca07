/** Brings the names within a folder to the disk, so that a rename survives a loss of power. */
import { closeSync, fsyncSync, openSync } from 'node:fs';

export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch {
    // Network and desktop-shared file systems refuse to sync a folder; what is in the files is safe by now.
  } finally {
    closeSync(descriptor);
  }
}
