/** Until when a dataset keeps the rhythm that its publisher declared. */
import type { PeriodicityValue } from './dataset-values.type.js';

export type Freshness = 'CURRENT' | 'OVERDUE';

const DAY_MS = 86_400_000;
/** What is updated by the hour is looked at by the day: no harvest comes more often. */
const SHORTEST_DAYS = 1;

/**
 * The last day, in UTC, on which it is still current. Null where it cannot be told: no date of modification, no
 * declared periodicity, or one that promises nothing.
 */
export function currentUntil(
  modified: string | null,
  periodicity: Pick<PeriodicityValue, 'days'> | null,
): string | null {
  const days = periodicity?.days ?? null;
  if (modified === null || days === null) return null;
  const end = new Date(Date.parse(modified) + Math.max(days, SHORTEST_DAYS) * DAY_MS);
  const day = Number.isNaN(end.getTime()) ? '' : end.toISOString().slice(0, 10);
  // Years that are not written with four digits compare as no day does.
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

/** Null where it cannot be told. It changes with time alone, so it is worked out when it is asked. */
export function freshnessOf(
  modified: string | null,
  periodicity: Pick<PeriodicityValue, 'days'> | null,
  now: Date,
): Freshness | null {
  const last = currentUntil(modified, periodicity);
  if (last === null) return null;
  return now.toISOString().slice(0, 10) <= last ? 'CURRENT' : 'OVERDUE';
}
