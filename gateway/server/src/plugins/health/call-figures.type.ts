/** The last calls to a plugin, in figures. */
export interface CallFigures {
  readonly calls: number;
  readonly failures: number;
  /** Failures since the last call that did not fail. */
  readonly failuresInRow: number;
  /** From 0 to 1; null where there was no call. */
  readonly errorRate: number | null;
  /** Milliseconds within which 95 of 100 calls were over; null where there was no call. */
  readonly p95Ms: number | null;
}
