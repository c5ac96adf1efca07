import type { CatalogDatabase } from '../storage/entities.js';
import type { Claim } from './claim.js';
import { insertRows } from './insert-rows.js';

/** A row cites the reading that first found what it says. */
export function harvestSourceId({ fetchId }: Claim): string {
  return `harvest:${fetchId}`;
}

/** Written with the first row that cites it. */
export async function writeHarvestSource(reads: CatalogDatabase, claim: Claim): Promise<void> {
  const { portal, startedAt } = claim;
  const row = {
    id: harvestSourceId(claim),
    source: portal.titleEs,
    url: portal.url,
    retrievedAt: startedAt.toISOString(),
    asOf: null,
    licence: portal.catalogLicenceRaw,
    transform: TRANSFORM,
  };
  await insertRows(reads, 'source', [row], { key: 'id' });
}

const TRANSFORM =
  'Valores normalizados, con los publicados al lado / Values normalised, with those published beside them';
