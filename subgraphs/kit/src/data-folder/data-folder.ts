/** Opens the one folder that an embedded hub keeps its state in, and holds it against every other process. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GrafoError } from '@grafo-abierto/schema';
import { takeFolderLock } from './folder-lock.js';
import { makeFolder } from './make-folder.js';
import { readOrCreateSecret } from './secret-file.js';
import { sayingWhyUnwritable } from './unwritable.js';
import { readIfPresent, writeWhole } from './whole-file.js';

export interface DataFolder extends Disposable {
  /** Absolute. */
  readonly path: string;
  /** A random secret of 43 characters (base64url), made when it is first asked for and the same ever after. */
  secret(name: string): string;
  /** What was last written under this name; undefined when nothing was. */
  read(name: string): string | undefined;
  /** Takes the place of what was written before, whole or not at all, whatever happens meanwhile. */
  write(name: string, text: string): void;
  /** Lets the next process in. */
  close(): void;
}

/**
 * Creates the folder where it is missing and takes its lock.
 *
 * Throws GRAFO_DATA_FOLDER_IN_USE while another process holds it, GRAFO_DATA_FOLDER_UNWRITABLE where nothing
 * can be kept.
 */
export function openDataFolder(path: string): DataFolder {
  const folder = resolve(path);
  const release = sayingWhyUnwritable(folder, () => {
    makeFolder(folder);
    return takeFolderLock(join(folder, 'lock.db'));
  });
  if (release === undefined) {
    throw new GrafoError('GRAFO_DATA_FOLDER_IN_USE', { path: folder, holder: holderOf(folder) });
  }
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    rmSync(holderFile(folder), { force: true });
    release();
  };
  try {
    sayingWhyUnwritable(folder, () => writeFileSync(holderFile(folder), `${process.pid}\n`, { mode: 0o600 }));
  } catch (error) {
    close();
    throw error;
  }
  return {
    path: folder,
    secret: (name) => sayingWhyUnwritable(folder, () => readOrCreateSecret(join(folder, 'secrets'), name)),
    read: (name) => sayingWhyUnwritable(folder, () => readIfPresent(join(folder, name))),
    write: (name, text) => sayingWhyUnwritable(folder, () => writeWhole(join(folder, name), text)),
    close,
    [Symbol.dispose]: close,
  };
}

/** A file apart from the lock: closing any descriptor of a locked file would drop the process's lock on it. */
const holderFile = (folder: string) => join(folder, 'holder');

/** " (pid 123)" as the last holder wrote it, or "" in the moment before it has. */
function holderOf(folder: string): string {
  try {
    const pid = Number(readFileSync(holderFile(folder), 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? ` (pid ${pid})` : '';
  } catch {
    return '';
  }
}
