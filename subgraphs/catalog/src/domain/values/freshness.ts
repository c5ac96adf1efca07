/** Whether a dataset keeps the rhythm that its publisher declared. */
import type { PeriodicityValue } from './dataset-values.type.js';

export type Freshness = 'CURRENT' | 'OVERDUE';

const DAY_MS = 86_400_000;
/** What is updated by the hour is looked at by the day: no harvest comes more often. */
const SHORTEST_DAYS = 1;

/**
 * Null where it cannot be told: no date of modification, no declared periodicity, or one that promises nothing.
 * It changes with time alone, so it is worked out when it is asked, and stored nowhere.
 */
export function freshnessOf(
  modified: string | null,
  periodicity: Pick<PeriodicityValue, 'days'> | null,
  now: Date,
): Freshness | null {
  const days = periodicity?.days ?? null;
  if (modified === null || days === null) return null;
  const age = now.getTime() - Date.parse(modified);
  return age <= Math.max(days, SHORTEST_DAYS) * DAY_MS ? 'CURRENT' : 'OVERDUE';
}
