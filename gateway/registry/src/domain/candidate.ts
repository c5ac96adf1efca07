/** A plugin as somebody asks for it to be published, or to be checked. */
import { createHash } from 'node:crypto';
import { GrafoError, hasSubgraph, type PluginManifest, pluginUrl, readManifest } from '@grafo-abierto/schema';

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
 * @throws GrafoError `GRAFO_MANIFEST_INVALID`, `GRAFO_PLUGIN_SUBGRAPH_MISSING`
 */
export function readCandidate(text: string, sdl: string): Candidate {
  const { manifest, value } = readManifest(text, 'manifest');
  if (!hasSubgraph(manifest)) throw new GrafoError('GRAFO_PLUGIN_SUBGRAPH_MISSING');
  return { manifest, value, sdl, url: pluginUrl(manifest) };
}

/** SHA-256 in hexadecimal of a text, as UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
