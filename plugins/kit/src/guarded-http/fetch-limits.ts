export interface FetchLimits {
  /** For one attempt, from the resolution of the name to the last byte (of a stream: the first), redirects included. */
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
  /** Between two chunks of a stream. */
  readonly idleMs: number;
  /** For a whole stream, what its reader takes included. */
  readonly streamMs: number;
  /** Of a stream, after decompression. */
  readonly streamBytes: number;
}

export const FETCH_LIMITS: FetchLimits = {
  attemptMs: 60_000,
  attempts: 4,
  firstPauseMs: 1_000,
  longestPauseMs: 120_000,
  bytes: 64 * 1024 * 1024,
  redirects: 5,
  idleMs: 60_000,
  streamMs: 2 * 60 * 60_000,
  streamBytes: 1024 * 1024 * 1024,
};
