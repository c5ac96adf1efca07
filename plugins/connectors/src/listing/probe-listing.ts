/** What a probe learns from a whole listing, for software that says nothing shorter. */
import type { Listed, Reason } from '../connector.type.js';
import type { PublishedCatalog } from '../published-catalog.type.js';

export interface ListingSummary {
  readonly datasets: number;
  readonly initiatives: number;
  readonly catalog: PublishedCatalog | null;
  readonly findings: readonly Reason[];
}

/** Of records that were rejected, so many are told. */
const TOLD_REJECTIONS = 10;

export async function probeListing(listed: AsyncIterable<Listed>): Promise<ListingSummary> {
  const count = { dataset: 0, initiative: 0, rejected: 0 };
  const findings: Reason[] = [];
  let catalog: PublishedCatalog | null = null;
  for await (const item of listed) {
    if (item.kind === 'catalog') catalog = item.catalog;
    else if (item.kind === 'notice') findings.push(item.reason);
    else if (item.kind !== 'end') {
      count[item.kind] += 1;
      if (item.kind === 'rejected' && count.rejected <= TOLD_REJECTIONS) findings.push(item.reason);
    }
  }
  return { datasets: count.dataset, initiatives: count.initiative, catalog, findings };
}
