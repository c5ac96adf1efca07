/** Whose licence holds for a dataset or a file: its own, or what the record above it states. */
import type { PublishedLicence } from '@grafo-abierto/connectors';
import type { LicenceValue } from './licence.type.js';
import { readLicence } from './read-licence.js';

const NOT_STATED: LicenceValue = { id: null, open: null, reason: 'NOT_STATED', raw: null, from: null };

/**
 * @param own of a file, of its dataset, or what the connector let it inherit from either
 * @param catalogLicence as the catalogue states it; a data.json can say so after its datasets, so that this is
 *   asked again once it is known
 */
export function inheritedLicence(own: PublishedLicence | null, catalogLicence: string | null): LicenceValue {
  // Null and blank are the same silence: what stands above them speaks.
  const stated = own !== null && own.raw.trim() !== '' ? own : fromCatalog(catalogLicence);
  return stated === null ? NOT_STATED : { ...readLicence(stated.raw), raw: stated.raw, from: stated.from };
}

function fromCatalog(licence: string | null): PublishedLicence | null {
  return licence === null || licence.trim() === '' ? null : { raw: licence, from: 'CATALOG' };
}
