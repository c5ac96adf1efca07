/** Calls when files of a plugin change, once for what changes together. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds without a change after which what changed is taken to be whole: an editor writes a file in steps. */
const QUIET_MS = 150;

/** What was installed, what a hub keeps, and what editors and git keep beside the files. */
const isOthers = (name: string) => name === 'node_modules' || name.startsWith('.') || name.endsWith('~');

export async function watchFolder(folder: string, onChange: () => void): Promise<AsyncDisposable> {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  };
  // Each folder of its own: a database in a hidden one changes all the time.
  const watchFolders = async () => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (!entry.isDirectory() || isOthers(entry.name) || watchers.has(entry.name)) continue;
      const watcher = watch(join(folder, entry.name), { recursive: true }, changed);
      watcher.on('error', () => watchers.delete(entry.name));
      watchers.set(entry.name, watcher);
    }
  };
  const top = watch(folder, (_event, name) => {
    if (name !== null && isOthers(name)) return;
    changed();
    void watchFolders();
  });
  await watchFolders();
  return {
    [Symbol.asyncDispose]: async () => {
      clearTimeout(timer);
      for (const watcher of [top, ...watchers.values()]) watcher.close();
    },
  };
}
