import { isJurisdictionId } from '@grafo-abierto/schema';
import type { RegistryReads } from '../storage/reads.js';

interface Key {
  readonly id: unknown;
}

/** How a gateway's keys find the objects of this subgraph; a malformed key finds nothing. */
export const references = {
  Plugin: ({ id }: Key, reads: RegistryReads) => (typeof id === 'string' ? reads.plugins.load(id) : null),
  PluginKey: ({ id }: Key, reads: RegistryReads) =>
    typeof id === 'string' ? reads.pluginKeys.load(id) : null,
  // Only their owner knows which jurisdictions exist.
  Jurisdiction: ({ id }: Key) => (typeof id === 'string' && isJurisdictionId(id) ? { id } : null),
};
