import type { Connectors } from '@grafo-abierto/connectors';
import type { BackgroundTools } from '@grafo-abierto/subgraph-kit';
import type { CatalogEntities } from '../storage/entities.js';

/** What every part of the harvest works with. */
export interface HarvestTools extends BackgroundTools<CatalogEntities> {
  readonly connectors: Connectors;
  /** For how long a process has a portal to itself, unless it says that it still lives. */
  readonly leaseMs: number;
}

/** Whose changes those of the harvest are, beside the portal's own. */
export const HARVESTER = 'Grafo Abierto';
