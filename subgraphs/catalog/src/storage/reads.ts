import type { Principal } from '@grafo-abierto/schema';
import { createSourceLoader, type WriteContext } from '@grafo-abierto/subgraph-kit';
import { AskedPortals } from './asked-portals.js';
import { createDatasetPages } from './dataset-pages.js';
import { createDatasetReads } from './dataset-reads.js';
import type { CatalogDatabase, CatalogEntities } from './entities.js';
import { createKnownDatasets } from './known-datasets.js';
import { createPortalLog } from './portal-log.js';
import { createPortalReads } from './portal-reads.js';
import { createPreviewReads } from './preview/preview-reads.js';
import { createQualityReads } from './quality-reads.js';

/** Everything that one request reads, each kind of thing in one statement however many parents ask. */
export function createReads(reads: CatalogDatabase, principal: Principal | null) {
  return {
    sources: createSourceLoader(reads),
    askedPortals: new AskedPortals(),
    ...createPortalReads(reads, principal),
    ...createPreviewReads(reads),
    ...createKnownDatasets(reads, principal),
    ...createPortalLog(reads),
    ...createDatasetReads(reads),
    ...createDatasetPages(reads),
    ...createQualityReads(reads),
  };
}

export type CatalogReads = ReturnType<typeof createReads>;
/** The context of a request: what it reads, who asks, and how it writes. */
export type CatalogContext = CatalogReads &
  WriteContext<CatalogEntities> & { readonly principal: Principal | null };
