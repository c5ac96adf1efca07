/** Finds the code of a version in the operator's folder of plugins. */
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { GrafoError, type PluginManifest, readManifest } from '@grafo-abierto/schema';
import { readCommand } from './read-command.js';
import { refuseLinks } from './refuse-links.js';

export interface PluginCode {
  /** Without symbolic links in it, as Node's permissions want it. */
  readonly folder: string;
  /** The script and its arguments. */
  readonly command: readonly string[];
}

/**
 * Looks into `id@version` and then into `id`, so that the code of two versions can be there while one follows the
 * other. Whose manifest names another version is not it.
 *
 * @throws GrafoError `GRAFO_PLUGIN_COMMAND_REFUSED`, `GRAFO_PLUGIN_CODE_MISSING`, `GRAFO_PLUGIN_CODE_LINKED`
 */
export async function findCode(plugins: string, manifest: PluginManifest): Promise<PluginCode> {
  const { id, version } = manifest;
  const command = readCommand(manifest);
  for (const name of [`${id}@${version}`, id]) {
    const folder = join(plugins, name);
    if (!(await isCodeOf(manifest, folder))) continue;
    const real = await realpath(folder);
    await refuseLinks(id, real);
    return { folder: real, command };
  }
  throw new GrafoError('GRAFO_PLUGIN_CODE_MISSING', { plugin: id, version, folder: join(plugins, id) });
}

async function isCodeOf({ id, version }: PluginManifest, folder: string): Promise<boolean> {
  const file = join(folder, 'manifest.yaml');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  const { manifest } = readManifest(text, file);
  return manifest.id === id && manifest.version === version;
}
