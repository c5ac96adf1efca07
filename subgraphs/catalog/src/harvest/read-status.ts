import { periodMs } from '../domain/harvest/schedule.js';
import { portalStatus } from '../domain/portal-status.js';
import { FetchOutcome, type PortalStatus } from '../domain/portal-vocabulary.js';
import type { CatalogDatabase, Row } from '../storage/entities.js';

export interface ReadStatus {
  readonly status: PortalStatus;
  /** How many of its latest attempts failed, one after another. */
  readonly failures: number;
}

/** More than any rule asks for. */
const LATEST = 30;

/** The status of a portal by its fetches, as they stand in the database. */
export async function readStatus(
  reads: CatalogDatabase,
  portal: Pick<Row<'portal'>, 'id' | 'schedule' | 'lastSuccessAt' | 'removalHeld'>,
  now: Date,
): Promise<ReadStatus> {
  const fetches = await reads
    .selectFrom('portal_fetch')
    .select(['outcome', 'records', 'rejected'])
    .where('portalId', '=', portal.id)
    .where('outcome', 'is not', null)
    .where('outcome', '!=', FetchOutcome.INTERRUPTED)
    .orderBy('startedOrder', 'desc')
    .orderBy('id', 'desc')
    .limit(LATEST)
    .execute();
  const outcomes = fetches.flatMap(({ outcome }) => outcome ?? []);
  const listed = fetches.find(({ outcome }) => outcome === FetchOutcome.SUCCEEDED);
  const isOther = outcomes.findIndex((outcome) => outcome !== FetchOutcome.FAILED);
  const status = portalStatus({
    now,
    periodMs: periodMs(portal, now),
    lastSuccessAt: portal.lastSuccessAt === null ? null : new Date(portal.lastSuccessAt),
    outcomes,
    removalHeld: portal.removalHeld,
    records: listed?.records ?? 0,
    rejected: listed?.rejected ?? 0,
  });
  return { status, failures: isOther === -1 ? outcomes.length : isOther };
}
