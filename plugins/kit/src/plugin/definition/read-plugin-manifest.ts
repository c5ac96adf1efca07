import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  GrafoError,
  hasSubgraph,
  type Manifest,
  type PluginManifest,
  parseManifest,
  readManifest,
} from '@grafo-abierto/schema';

/**
 * The manifest of a plugin, from a YAML or JSON file or as a value.
 *
 * @throws GrafoError `GRAFO_MANIFEST_INVALID`, `GRAFO_PLUGIN_SUBGRAPH_MISSING`
 */
export async function readPluginManifest(manifest: URL | object): Promise<PluginManifest> {
  const read =
    manifest instanceof URL ? await readManifestFile(manifest) : parseManifest(manifest, 'manifest');
  if (!hasSubgraph(read)) throw new GrafoError('GRAFO_PLUGIN_SUBGRAPH_MISSING');
  return read;
}

async function readManifestFile(url: URL): Promise<Manifest> {
  const file = fileURLToPath(url);
  const text = await readFile(url, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new GrafoError('GRAFO_MANIFEST_INVALID', { file, detail: cause.code ?? cause.message }, { cause });
  });
  return readManifest(text, file).manifest;
}
