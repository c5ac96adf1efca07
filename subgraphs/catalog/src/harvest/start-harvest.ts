import { createConnectors } from '@grafo-abierto/connectors';
import type { StartBackground } from '@grafo-abierto/subgraph-kit';
import type { CatalogEntities } from '../storage/entities.js';
import { Scheduler } from './scheduler.js';

/** How long a portal waits for a process that died while it read it. */
const LEASE_MS = 2 * 60_000;

/** Reads the portals from now on, until it is stopped. */
export const startHarvest: StartBackground<CatalogEntities> = (tools) => {
  const { tablesFolder: folder } = tools;
  const connectors = createConnectors(folder === undefined ? {} : { folder });
  const scheduler = new Scheduler({ ...tools, connectors, leaseMs: LEASE_MS });
  scheduler.start();
  return { stop: () => scheduler.stop() };
};
