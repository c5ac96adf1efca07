import { createConnectors } from '@grafo-abierto/connectors';
import type { StartBackground } from '@grafo-abierto/subgraph-kit';
import { PreviewRunner } from '../preview/preview-runner.js';
import type { CatalogEntities } from '../storage/entities.js';
import { Scheduler } from './scheduler.js';

/** How long a portal waits for a process that died while it read it. */
const LEASE_MS = 2 * 60_000;

/** Reads the portals from now on, and looks at those that people show, until it is stopped. */
export const startHarvest: StartBackground<CatalogEntities> = (tools) => {
  const { tablesFolder: folder } = tools;
  const connectors = createConnectors(folder === undefined ? {} : { folder });
  const scheduler = new Scheduler({ ...tools, connectors, leaseMs: LEASE_MS });
  const previews = new PreviewRunner({ ...tools, connectors });
  scheduler.start();
  previews.start();
  return {
    async stop() {
      await Promise.all([scheduler.stop(), previews.stop()]);
    },
  };
};
