/** What a subgraph may take of the hub at most: every bound of its transport, and what holds unless told. */
export interface TransportLimits {
  /** Milliseconds for a whole fetch: its parts, a second attempt and the bodies included. */
  readonly deadline: number;
  /** Milliseconds until a connection stands. */
  readonly connecting: number;
  readonly connections: number;
  /** Bytes of the answers to one fetch, after decompression. */
  readonly answerBytes: number;
  /** Lists and objects within each other in an answer's JSON. */
  readonly jsonDepth: number;
  /** Entities in one call; a fetch of more is split. */
  readonly entitiesPerCall: number;
  /** Calls of one split fetch at the same time. */
  readonly callsAtOnce: number;
  /** Fetches that fail one after the other until the circuit opens. */
  readonly failuresInRow: number;
  /** Milliseconds from there to the first probe; twice as many after each that fails, up to 32 times. */
  readonly probeAfter: number;
}

export const DEFAULT_LIMITS: TransportLimits = {
  deadline: 5_000,
  connecting: 2_000,
  connections: 64,
  answerBytes: 10 * 1024 * 1024,
  jsonDepth: 64,
  entitiesPerCall: 500,
  callsAtOnce: 4,
  failuresInRow: 5,
  probeAfter: 1_000,
};
