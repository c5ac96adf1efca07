/** What a portal is asked for: all of it, what changed since, or whether anything did. */
import type { PortalRequest } from '@grafo-abierto/connectors';
import { FetchOutcome, PortalSoftware } from '../domain/portal-vocabulary.js';
import type { CatalogDatabase, Row } from '../storage/entities.js';
import type { Claim } from './claim.js';
import { JUDGEMENT } from './prepare-record.js';

export type ListingPlan = Pick<PortalRequest, 'url' | 'since' | 'validators' | 'given'>;

const DAY_MS = 24 * 60 * 60_000;
/** Between two whole listings of a large portal; what vanished is found by them alone. */
const WHOLE_EVERY_MS = 7 * DAY_MS;
/** A smaller one is read in a few requests. */
const LARGE_DATASETS = 1_000;
/** Portals date their changes by clocks and zones of their own. */
const MARGIN_MS = DAY_MS;

export async function planListing(reads: CatalogDatabase, claim: Claim): Promise<ListingPlan> {
  const { portal } = claim;
  if (portal.givenTable !== null) return givenTable(reads, portal.id, portal.givenTable);
  const url = portal.url ?? portal.file ?? '';
  if (portal.requestedAt !== null || portal.removalHeld !== null) return { url };
  const { validators, modifiedWatermark } = portal;
  if (validators !== null) {
    const { judgement, ...kept } = validators;
    return judgement === JUDGEMENT ? { url, validators: kept } : { url };
  }
  if (modifiedWatermark === null || !(await mayAskSince(reads, claim))) return { url };
  return { url, since: new Date(new Date(modifiedWatermark).getTime() - MARGIN_MS) };
}

/** It changes never, and is read whole: how it is judged may change. */
async function givenTable(reads: CatalogDatabase, portalId: string, url: string): Promise<ListingPlan> {
  const { content: given } = await reads
    .selectFrom('given_table')
    .select('content')
    .where('portalId', '=', portalId)
    .executeTakeFirstOrThrow();
  return { url, given };
}

async function mayAskSince(reads: CatalogDatabase, { portal, startedAt }: Claim): Promise<boolean> {
  if (!isCkan(portal) || (portal.datasetCount ?? 0) <= LARGE_DATASETS) return false;
  const lastWhole = await reads
    .selectFrom('portal_fetch')
    .select('rejected')
    .where('portalId', '=', portal.id)
    .where('coverage', '=', 'WHOLE')
    .where('outcome', '=', FetchOutcome.SUCCEEDED)
    .where('startedAt', '>', new Date(startedAt.getTime() - WHOLE_EVERY_MS).toISOString())
    .orderBy('startedOrder', 'desc')
    .limit(1)
    .executeTakeFirst();
  // What is wrong with records that are not listed would be forgotten, or never be.
  return lastWhole?.rejected === 0;
}

function isCkan({ software }: Row<'portal'>): boolean {
  return software === PortalSoftware.CKAN || software === PortalSoftware.ANDINO;
}
