/** A plugin as somebody asks for it to be published, or to be checked. */
import { createHash } from 'node:crypto';
import { GrafoError, hasSubgraph, type PluginManifest, readManifest } from '@grafo-abierto/schema';

export interface Candidate {
  readonly manifest: PluginManifest;
  /** What the text of the manifest stands for: what is signed. */
  readonly value: unknown;
  readonly sdl: string;
  /** Where its subgraph answers. */
  readonly url: string;
}

/**
 * @param text a manifest in YAML or JSON
 * @throws GrafoError `GRAFO_MANIFEST_INVALID`, `GRAFO_PLUGIN_SUBGRAPH_MISSING`, `GRAFO_PLUGIN_COMMAND_UNSUPPORTED`
 */
export function readCandidate(text: string, sdl: string): Candidate {
  const { manifest, value } = readManifest(text, 'manifest');
  if (!hasSubgraph(manifest)) throw new GrafoError('GRAFO_PLUGIN_SUBGRAPH_MISSING');
  if (!('url' in manifest.subgraph)) throw new GrafoError('GRAFO_PLUGIN_COMMAND_UNSUPPORTED');
  return { manifest, value, sdl, url: manifest.subgraph.url };
}

/** SHA-256 in hexadecimal of a text, as UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
