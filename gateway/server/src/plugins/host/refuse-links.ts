import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { GrafoError } from '@grafo-abierto/schema';

/**
 * Refuses a folder with a link to outside: Node's permissions are asked for the name of a file, so that through a link
 * a plugin would read what is elsewhere.
 *
 * @param folder without links in its own path
 * @throws GrafoError `GRAFO_PLUGIN_CODE_LINKED`
 */
export async function refuseLinks(plugin: string, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isSymbolicLink())) {
    const link = join(entry.parentPath, entry.name);
    const target = await realpath(link).catch(() => '');
    if (!target.startsWith(folder + sep)) throw new GrafoError('GRAFO_PLUGIN_CODE_LINKED', { plugin, link });
  }
}
