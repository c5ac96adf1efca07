/** Reads a portal's listing to its end, and writes it batch by batch. */
import type { Listed, ListingEnd, PublishedCatalog } from '@grafo-abierto/connectors';
import type { GuardedHttp } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import { namedDatasetId } from '../domain/harvest/dataset-id.js';
import { PortalSoftware } from '../domain/portal-vocabulary.js';
import { Breather } from './breather.js';
import type { HarvestRun } from './harvest-run.js';
import type { ListingPlan } from './plan-listing.js';
import { prepareRecord } from './prepare-record.js';
import { storable } from './storable.js';

export interface ReadListing {
  readonly end: ListingEnd;
  readonly catalog: PublishedCatalog | null;
}

export async function readListing(
  run: HarvestRun,
  plan: ListingPlan,
  http: GuardedHttp,
  signal: AbortSignal,
): Promise<ReadListing> {
  const connector = run.tools.connectors[connectorOf(run.claim.portal.software)];
  const breather = new Breather();
  let catalog: PublishedCatalog | null = null;
  let initiatives = 0;
  for await (const item of connector.list({ ...plan, http, signal })) {
    signal.throwIfAborted();
    if (item.kind === 'end') {
      await noteAside(run, plan.url, initiatives);
      await run.flush();
      return { end: item, catalog };
    }
    if (item.kind === 'catalog') catalog = storable(item.catalog).value;
    else if (item.kind === 'initiative') initiatives += 1;
    else await take(run, item);
    await breather.breathe();
  }
  throw new Error(`${run.claim.portal.software}: a listing without an end`);
}

async function take(
  run: HarvestRun,
  item: Extract<Listed, { kind: 'dataset' | 'rejected' | 'notice' }>,
): Promise<void> {
  const { portal } = run.claim;
  if (item.kind === 'notice') return run.note(run.issues.notice(item.reason));
  if (item.kind === 'dataset') {
    const context = { portalId: portal.id, catalogLicence: portal.catalogLicenceRaw };
    return run.add(prepareRecord(item.dataset, item.place, context));
  }
  const { identifier } = item.place;
  if (identifier === null || identifier.trim() === '') run.unnamed += 1;
  // The portal still has it, so the last good copy stays.
  else run.seen.add(namedDatasetId(portal.id, identifier));
  return run.reject(run.issues.rejected(item));
}

/** What is no dataset does not enter this part of the graph, and its publisher is told. */
async function noteAside(run: HarvestRun, url: string, initiatives: number): Promise<void> {
  if (URL.canParse(url) && new URL(url).protocol === 'http:')
    await run.note(run.issues.notice({ code: 'GRAFO_PORTAL_PLAIN_HTTP', parameters: { url } }));
  if (initiatives > 0)
    await run.note(
      run.issues.notice({ code: 'GRAFO_HARVEST_INITIATIVES_ASIDE', parameters: { url, count: initiatives } }),
    );
}

function connectorOf(software: PortalSoftware) {
  switch (software) {
    case PortalSoftware.CKAN:
    case PortalSoftware.ANDINO:
      return 'ckan';
    case PortalSoftware.DKAN:
      return 'dkan';
    case PortalSoftware.DATA_JSON:
      return 'data-json';
    case PortalSoftware.TABLE:
      return 'table';
    case PortalSoftware.OTHER:
      throw new GrafoError('GRAFO_HARVEST_FAILED');
  }
}
