/** Calls when files of a plugin change, once for what changes together. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds without a change after which what changed is taken to be whole: an editor writes a file in steps. */
const QUIET_MS = 150;

/** What was installed, what a hub keeps, and what editors and git keep beside the files. */
const isOthers = (name: string) => /^(\.|node_modules$|__pycache__$)|~$/.test(name);

export interface WatchedFolder {
  close(): Promise<void>;
}

/**
 * Watches each folder by itself: a recursive watch loses a file that an editor replaces, and would follow the database
 * of a hub, which changes all the time.
 */
export async function watchFolder(folder: string, onChange: () => void): Promise<WatchedFolder> {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const follow = async (path: string): Promise<void> => {
    if (isClosed) return;
    if (!watchers.has(path)) watchers.set(path, open(path));
    for (const entry of await readdir(path, { withFileTypes: true }).catch(() => []))
      if (entry.isDirectory() && !isOthers(entry.name)) await follow(join(path, entry.name));
  };
  const end = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const open = (path: string): FSWatcher => {
    const watcher = watch(path, (event, name) => {
      if (name !== null && isOthers(name)) return;
      // A folder that was replaced has the same name and is another one.
      if (event === 'rename' && name !== null) end(join(path, name));
      clearTimeout(timer);
      timer = setTimeout(onChange, QUIET_MS);
      // One that is gone again already is followed no more.
      void follow(path).catch(() => undefined);
    });
    return watcher.on('error', () => end(path));
  };
  await follow(folder);
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      for (const path of [...watchers.keys()]) end(path);
    },
  };
}
