/** The rule by which a plugin is called degraded or put into quarantine, and let out again. */
import type { CallFigures } from './call-figures.type.js';

export type HealthStatus = 'HEALTHY' | 'DEGRADED' | 'QUARANTINED';

export const HEALTH_RULE = {
  /** Milliseconds: older calls count no more. */
  window: 300_000,
  /** The last so many calls count. */
  calls: 200,
  /** Fewer calls say nothing yet. */
  enough: 10,
  /** From this share of failures on, or so many in a row, it is left alone. */
  quarantinedAbove: 0.5,
  inRow: 10,
  /** From this share on, or when it is slower than `slow`, it is called degraded… */
  degradedAbove: 0.1,
  slow: 2_000,
  /** …until it is below these: a plugin at the border does not change its name with each call. */
  healthyBelow: 0.05,
  quick: 1_500,
  /** Milliseconds until it is first tried again; twice as long each time that it fails, up to `longestPause`. */
  pause: 30_000,
  longestPause: 900_000,
  /** One that is put back within so many milliseconds goes on where its pauses were. */
  relapse: 600_000,
} as const;

/** What a plugin that may be called is, as its last calls went. */
export function judgeCalls(
  { calls, failuresInRow, errorRate, p95Ms }: CallFigures,
  now: Exclude<HealthStatus, 'QUARANTINED'>,
): HealthStatus {
  const rule = HEALTH_RULE;
  if (calls < rule.enough || errorRate === null || p95Ms === null) return now;
  if (errorRate >= rule.quarantinedAbove || failuresInRow >= rule.inRow) return 'QUARANTINED';
  if (errorRate >= rule.degradedAbove || p95Ms > rule.slow) return 'DEGRADED';
  if (errorRate < rule.healthyBelow && p95Ms < rule.quick) return 'HEALTHY';
  return now;
}
