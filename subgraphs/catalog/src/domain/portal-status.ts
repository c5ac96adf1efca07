/** How well a portal answers, told from how reading it went: the written rule, as a pure function. */
import { FetchOutcome, PortalStatus } from './portal-vocabulary.js';

export interface StatusFacts {
  readonly now: Date;
  /** How long its schedule lets pass between two readings. */
  readonly periodMs: number;
  /** When it was last read to its end, or said that nothing had changed. */
  readonly lastSuccessAt: Date | null;
  /** Of its latest attempts, the newest first; those that we broke off ourselves say nothing of it. */
  readonly outcomes: readonly FetchOutcome[];
  /** How many datasets would vanish, where somebody must confirm it. */
  readonly removalHeld: number | null;
  /** Of the last listing that had any: records, and how many of them did not enter. */
  readonly records: number;
  readonly rejected: number;
}

/** A copy may be this many periods old, since a single reading can always fail. */
export const PERIODS_OF_A_GOOD_COPY = 2;
/** So many failures in a row, one after another with growing pauses, are no accident. */
export const FAILURES_OF_A_DEAD_PORTAL = 3;
/** More than a tenth of the records. */
export const TOLERATED_REJECTED_SHARE = 0.1;
/** An hourly schedule is not stale after a night's maintenance of an hour. */
const SHORTEST_GOOD_COPY_MS = 6 * 60 * 60_000;

/**
 * NEVER_REACHED: nothing was ever read. DOWN: the copy is old, and the latest attempts all failed. STALE: the copy
 * is old otherwise. DEGRADED: the copy is fresh, and the last attempt failed or was partial, a removal waits for a
 * person, or too many records did not enter. HEALTHY: none of these.
 */
export function portalStatus(facts: StatusFacts): PortalStatus {
  const { now, periodMs, lastSuccessAt, removalHeld, records, rejected } = facts;
  if (lastSuccessAt === null) return PortalStatus.NEVER_REACHED;
  const outcomes = facts.outcomes.filter((outcome) => outcome !== FetchOutcome.INTERRUPTED);
  const goodMs = Math.max(periodMs * PERIODS_OF_A_GOOD_COPY, SHORTEST_GOOD_COPY_MS);
  if (now.getTime() - lastSuccessAt.getTime() > goodMs) {
    const latest = outcomes.slice(0, FAILURES_OF_A_DEAD_PORTAL);
    const areAllFailed =
      latest.length === FAILURES_OF_A_DEAD_PORTAL &&
      latest.every((outcome) => outcome === FetchOutcome.FAILED);
    return areAllFailed ? PortalStatus.DOWN : PortalStatus.STALE;
  }
  const [last] = outcomes;
  const isLastBad = last === FetchOutcome.FAILED || last === FetchOutcome.PARTIAL;
  const isMuchRejected = rejected > records * TOLERATED_REJECTED_SHARE;
  return isLastBad || removalHeld !== null || isMuchRejected ? PortalStatus.DEGRADED : PortalStatus.HEALTHY;
}
