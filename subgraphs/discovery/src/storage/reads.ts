/** What one request reads from the index. */
import { createSourceLoader } from '@grafo-abierto/subgraph-kit';
import type { DiscoveryDatabase } from './entities.js';
import { createEntryLists } from './entry-lists.js';
import { readFreshness } from './freshness.js';

export type DiscoveryReads = ReturnType<typeof createReads>;

export function createReads(database: DiscoveryDatabase) {
  return {
    database,
    sources: createSourceLoader(database),
    freshness: () => readFreshness(database),
    lists: createEntryLists(database, today),
  };
}

const today = () => new Date().toISOString().slice(0, 10);
