import { hasSubgraph, type PluginManifest, parseManifest } from '@grafo-abierto/schema';
import type { Row } from '../storage/entities.js';

/** The manifest of a version as it was signed, read anew. */
export function manifestOf({ manifest }: Pick<Row<'plugin_version'>, 'manifest'>): PluginManifest {
  const parsed = parseManifest(manifest, 'manifest');
  if (!hasSubgraph(parsed)) throw new Error('a version that was published has no subgraph');
  return parsed;
}
