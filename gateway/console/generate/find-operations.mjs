import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of all operations of the pages, each beside what asks it. */
export async function findOperations(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
