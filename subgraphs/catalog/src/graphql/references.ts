import { isJurisdictionId } from '@grafo-abierto/schema';
import { isPortalId, isPublishedId } from '../domain/catalog-id.js';
import type { DatasetRow } from '../storage/entities.js';
import type { CatalogReads } from '../storage/reads.js';

interface Key {
  readonly id: unknown;
}

interface DatasetKey extends Key {
  readonly jurisdiction?: Key | null;
}

/** How a gateway's keys find the objects of this subgraph; a malformed key finds nothing. */
export const references = {
  Portal: ({ id }: Key, reads: CatalogReads) => (isPortalId(id) ? reads.seenPortal(id) : null),
  Dataset: findDataset,
  Publisher: ({ id }: Key, reads: CatalogReads) => (isPublishedId(id) ? reads.publishers.load(id) : null),
  // Only their owner knows which jurisdictions exist.
  Jurisdiction: ({ id }: Key) => (typeof id === 'string' && isJurisdictionId(id) ? { id } : null),
};

/** A key that names another jurisdiction than the dataset's own names no dataset. */
async function findDataset(key: DatasetKey, reads: CatalogReads): Promise<DatasetRow | null> {
  if (!isPublishedId(key.id)) return null;
  const found = await reads.datasets.load(key.id);
  if (found === null || key.jurisdiction === undefined) return found;
  return key.jurisdiction?.id === found.jurisdictionId ? found : null;
}
