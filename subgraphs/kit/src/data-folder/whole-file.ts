/** Files that only their owner reads, and that are there whole or not at all. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder.js';

/** Is on the disk when it returns. */
export function writeWhole(file: string, text: string): void {
  renameSync(writeBeside(file, text), file);
  syncFolder(dirname(file));
}

/** Writes a file that is not there yet; false where there is one: of several who try at once, one succeeds. */
export function createWhole(file: string, text: string): boolean {
  const temporary = writeBeside(file, text);
  try {
    linkSync(temporary, file);
    syncFolder(dirname(file));
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

export function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Under a name of its own, since another process may write the same file. */
function writeBeside(file: string, text: string): string {
  const temporary = `${file}.${randomUUID()}.new`;
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    writeAll(descriptor, Buffer.from(text));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return temporary;
}

/** A disk that is nearly full takes a part. */
function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
