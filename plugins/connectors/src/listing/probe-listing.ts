/** What a probe learns from a whole listing, for software that says nothing shorter. */
import type { Listed, Reason } from '../connector.type.js';
import type { PublishedCatalog } from '../published-catalog.type.js';

export interface ListingSummary {
  /** Null where there are more records than were to be counted. */
  readonly datasets: number | null;
  readonly initiatives: number | null;
  readonly catalog: PublishedCatalog | null;
  readonly findings: readonly Reason[];
}

/** Of records that were rejected, so many are told. */
const TOLD_REJECTIONS = 10;

export async function probeListing(
  listed: AsyncIterable<Listed>,
  most = Number.POSITIVE_INFINITY,
): Promise<ListingSummary> {
  const count = { dataset: 0, initiative: 0, rejected: 0 };
  const findings: Reason[] = [];
  let catalog: PublishedCatalog | null = null;
  let isWhole = true;
  for await (const item of listed) {
    if (item.kind === 'catalog') catalog = item.catalog;
    else if (item.kind === 'notice') findings.push(item.reason);
    else if (item.kind !== 'end') {
      count[item.kind] += 1;
      if (item.kind === 'rejected' && count.rejected <= TOLD_REJECTIONS) findings.push(item.reason);
      isWhole = count.dataset + count.initiative + count.rejected <= most;
      if (!isWhole) break;
    }
  }
  const counted = (number: number) => (isWhole ? number : null);
  return {
    datasets: counted(count.dataset),
    initiatives: counted(count.initiative),
    catalog,
    findings,
  };
}
