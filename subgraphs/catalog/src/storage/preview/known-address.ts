/** Whether the graph has a portal of an address already, or somebody has proposed one. */
import { addressSpellings } from '../../domain/address-spellings.js';
import { PortalOperation } from '../../domain/portal-vocabulary.js';
import type { PreviewProblem } from '../../domain/preview/preview-report.type.js';
import type { CatalogDatabase } from '../entities.js';

/** Null where it is new, or what there is of it was rejected. */
export async function knownAddress(reads: CatalogDatabase, url: string): Promise<PreviewProblem | null> {
  const found = await reads
    .selectFrom('portal')
    .select(['id', 'operation'])
    .where('url', 'in', addressSpellings(url))
    .where('operation', '!=', PortalOperation.REJECTED)
    .execute();
  const approved = found.find(({ operation }) => operation !== PortalOperation.AWAITING_APPROVAL);
  if (approved !== undefined) return { code: 'GRAFO_PORTAL_KNOWN', parameters: { url, id: approved.id } };
  return found.length === 0 ? null : { code: 'GRAFO_PORTAL_PROPOSED', parameters: { url } };
}
