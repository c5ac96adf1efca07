export interface FetchLimits {
  /** For one attempt, from the resolution of the name to the last byte, redirects included. */
  readonly attemptMs: number;
  /** How often a request is made at most. */
  readonly attempts: number;
  /** The pause before the second attempt; each later one is twice as long. */
  readonly firstPauseMs: number;
  /** A server that asks for a longer pause is not waited for. */
  readonly longestPauseMs: number;
  /** Of an answer, after decompression. */
  readonly bytes: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  attemptMs: 60_000,
  attempts: 4,
  firstPauseMs: 1_000,
  longestPauseMs: 120_000,
  bytes: 64 * 1024 * 1024,
  redirects: 5,
};
