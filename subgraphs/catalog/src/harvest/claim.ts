/** Takes a portal for one process: a lease in its row, so that any number of processes may harvest. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { FetchOutcome, PortalOperation, PortalSoftware } from '../domain/portal-vocabulary.js';
import type { CatalogDatabase, Row } from '../storage/entities.js';
import { HARVESTER, type HarvestTools } from './harvest-tools.type.js';
import { insertRows } from './insert-rows.js';

export interface Claim {
  /** As it was when it was taken. */
  readonly portal: Row<'portal'>;
  readonly fetchId: string;
  readonly startedAt: Date;
}

/** Another process has the portal now: it had thought that this one was dead. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

/** The portal that waits longest for being read, those that a person asked for before others; null where none waits. */
export async function claimDuePortal(tools: HarvestTools): Promise<Claim | null> {
  const now = new Date(tools.clock.now());
  return tools.writeChanges({ actor: HARVESTER, reason: null }, async ({ reads }) => {
    const portal = await reads
      .selectFrom('portal')
      .selectAll()
      .where('operation', '=', PortalOperation.ACTIVE)
      .where('software', '!=', PortalSoftware.OTHER)
      .where((is) =>
        is.or([is('claimedUntil', 'is', null), is('claimedUntil', '<', sql<string>`clock_timestamp()`)]),
      )
      .where((is) =>
        is.or([
          is('requestedAt', 'is not', null),
          // Its process died.
          is('currentFetchId', 'is not', null),
          is('nextHarvestAt', 'is', null),
          is('nextHarvestAt', '<=', now.toISOString()),
        ]),
      )
      .orderBy('requestedAt', (order) => order.asc().nullsLast())
      .orderBy('nextHarvestAt', (order) => order.asc().nullsFirst())
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    return portal === undefined ? null : take(reads, portal, now, tools.leaseMs);
  });
}

async function take(
  reads: CatalogDatabase,
  portal: Row<'portal'>,
  now: Date,
  leaseMs: number,
): Promise<Claim> {
  const startedAt = afterLastFetch(portal, now);
  if (portal.currentFetchId !== null) await markInterrupted(reads, portal, startedAt);
  const fetchId = `${portal.id}:${randomUUID()}`;
  const { id: portalId } = portal;
  await insertRows(reads, 'portal_fetch', [{ id: fetchId, portalId, startedAt: startedAt.toISOString() }]);
  await reads
    .updateTable('portal')
    .set({
      currentFetchId: fetchId,
      claimedUntil: leaseEnd(leaseMs),
      lastFetchAt: startedAt.toISOString(),
      // What somebody asks for from now on is another reading.
      requestedAt: null,
    })
    .where('id', '=', portalId)
    .execute();
  return { portal, fetchId, startedAt };
}

/** The readings of a portal are told in their order by when they began, also where the clock stands or goes back. */
function afterLastFetch({ lastFetchAt }: Row<'portal'>, now: Date): Date {
  return lastFetchAt === null ? now : new Date(Math.max(now.getTime(), new Date(lastFetchAt).getTime() + 1));
}

/** A fetch whose process died; until when it lived nobody knows, but not longer than until now. */
async function markInterrupted(
  reads: CatalogDatabase,
  { id: portalId, currentFetchId: fetchId }: Row<'portal'>,
  now: Date,
): Promise<void> {
  const sinceStart = sql<number>`extract(epoch from ${now.toISOString()}::timestamptz - started_at) * 1000`;
  await reads
    .updateTable('portal_fetch')
    .set({
      outcome: FetchOutcome.INTERRUPTED,
      errorKind: 'HARVEST_INTERRUPTED',
      problem: { code: 'GRAFO_HARVEST_INTERRUPTED', parameters: {} },
      durationMs: sql<number>`greatest(0, least(${sinceStart}, 2147483647))::integer`,
    })
    .where('id', '=', fetchId)
    .where('outcome', 'is', null)
    .execute();
  await reads
    .deleteFrom('metadata_issue')
    .where('portalId', '=', portalId)
    .where('id', 'like', `${fetchId}:%`)
    .execute();
}

/**
 * Says that this process still lives. Within a transaction it also keeps others from taking the portal before that
 * ends.
 *
 * @throws ClaimLost
 */
export async function renewClaim(
  reads: CatalogDatabase,
  { portal, fetchId }: Claim,
  leaseMs: number,
): Promise<void> {
  const renewed = await reads
    .updateTable('portal')
    .set({ claimedUntil: leaseEnd(leaseMs) })
    .where('id', '=', portal.id)
    .where('currentFetchId', '=', fetchId)
    .executeTakeFirst();
  if (renewed.numUpdatedRows === 0n) throw new ClaimLost(fetchId);
}

/** By the clock of the database, which all processes share. */
function leaseEnd(leaseMs: number) {
  return sql<string>`clock_timestamp() + ${`${leaseMs} milliseconds`}::interval`;
}
