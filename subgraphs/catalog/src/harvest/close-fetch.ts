/** The end of a reading, good or bad: its record, and what its portal is from now on. */
import type { ListingEnd } from '@grafo-abierto/connectors';
import { GrafoError, type ProblemCode, type ProblemParameters } from '@grafo-abierto/schema';
import { nextAttempt, nextRun } from '../domain/harvest/schedule.js';
import { FetchOutcome, type PortalStatus } from '../domain/portal-vocabulary.js';
import type { CatalogDatabase, Row } from '../storage/entities.js';
import { type Claim, renewClaim } from './claim.js';
import type { HarvestRun } from './harvest-run.js';
import { readStatus } from './read-status.js';
import { storable } from './storable.js';

export interface FetchEnd {
  readonly outcome: FetchOutcome;
  readonly problem?: { readonly code: ProblemCode; readonly parameters: ProblemParameters };
  readonly end?: ListingEnd;
  readonly removed?: number;
  readonly bytes: number;
  /** What else of its portal is known now. */
  readonly portal?: Partial<Row<'portal'>>;
}

export interface StatusChange {
  readonly before: PortalStatus;
  readonly after: PortalStatus;
}

/** As many as a portal that is read every hour has in six weeks. */
const KEPT_FETCHES = 1_000;

export function problemOf(error: unknown): NonNullable<FetchEnd['problem']> {
  if (!(error instanceof GrafoError)) return { code: 'GRAFO_HARVEST_FAILED', parameters: {} };
  return storable({ code: error.code, parameters: error.extensions.parameters }).value;
}

/** Runs in the transaction that ends the reading. */
export async function closeFetch(
  reads: CatalogDatabase,
  run: HarvestRun,
  end: FetchEnd,
): Promise<StatusChange> {
  const { claim, tools } = run;
  await renewClaim(reads, claim, tools.leaseMs);
  const now = new Date(tools.clock.now());
  await recordFetch(reads, run, end, now);
  const portal = { ...claim.portal, ...end.portal, ...successOf(end, claim) };
  const { status, failures } = await readStatus(reads, portal, now);
  const isChanged = status !== claim.portal.status;
  await reads
    .updateTable('portal')
    .set({
      ...end.portal,
      ...successOf(end, claim),
      status,
      ...(isChanged && { statusSince: now.toISOString() }),
      nextHarvestAt: nextHarvest(claim, end, failures, now).toISOString(),
      claimedUntil: null,
      currentFetchId: null,
    })
    .where('id', '=', claim.portal.id)
    .execute();
  await forgetOldFetches(reads, claim);
  return { before: claim.portal.status, after: status };
}

function successOf({ outcome }: FetchEnd, { startedAt }: Claim) {
  const isSuccess = outcome === FetchOutcome.SUCCEEDED || outcome === FetchOutcome.UNCHANGED;
  return isSuccess
    ? { lastSuccessAt: startedAt.toISOString(), modifiedWatermark: startedAt.toISOString() }
    : {};
}

function nextHarvest({ portal }: Claim, { outcome }: FetchEnd, failures: number, now: Date): Date {
  const scheduled = { portalId: portal.id, schedule: portal.schedule };
  if (outcome === FetchOutcome.INTERRUPTED) return now;
  return outcome === FetchOutcome.FAILED ? nextAttempt(scheduled, now, failures) : nextRun(scheduled, now);
}

async function recordFetch(
  reads: CatalogDatabase,
  { claim, added, changed, rejected }: HarvestRun,
  { outcome, problem, end, removed = 0, bytes }: FetchEnd,
  now: Date,
): Promise<void> {
  await reads
    .updateTable('portal_fetch')
    .set({
      outcome,
      durationMs: Math.max(0, now.getTime() - claim.startedAt.getTime()),
      errorKind: problem?.code.replace(/^GRAFO_/, '') ?? null,
      problem: problem ?? null,
      coverage: end?.coverage ?? null,
      records: end?.records ?? null,
      rejected,
      added,
      changed,
      removed,
      bytes,
    })
    .where('id', '=', claim.fetchId)
    .execute();
}

async function forgetOldFetches(reads: CatalogDatabase, { portal }: Claim): Promise<void> {
  const kept = reads
    .selectFrom('portal_fetch')
    .select('id')
    .where('portalId', '=', portal.id)
    .orderBy('startedOrder', 'desc')
    .orderBy('id', 'desc')
    .limit(KEPT_FETCHES);
  await reads
    .deleteFrom('portal_fetch')
    .where('portalId', '=', portal.id)
    .where('id', 'not in', kept)
    .execute();
}
