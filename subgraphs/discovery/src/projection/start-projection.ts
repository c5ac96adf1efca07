import type { StartFollowing } from '@grafo-abierto/subgraph-kit';
import type { DiscoveryEntities } from '../storage/entities.js';
import { createWriteIndex } from './index-transaction.js';
import { Projection } from './projection.js';

/** Keeps the index as the feeds say, from now on, until it is stopped. */
export const startProjection: StartFollowing<DiscoveryEntities> = (tools) => {
  const projection = new Projection({ ...tools, writeIndex: createWriteIndex(tools) });
  projection.start();
  return { stop: () => projection.stop() };
};
