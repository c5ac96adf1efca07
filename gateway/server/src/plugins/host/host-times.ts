/** How patient the hub is with a plugin that it runs; milliseconds. */
export interface HostTimes {
  /** From the start of its process until it listens. */
  readonly listening: number;
  /** Between two looks whether it answers. */
  readonly betweenLooks: number;
  /** For the answer to one look. */
  readonly look: number;
  /** Between two looks at its memory. */
  readonly betweenMemoryLooks: number;
  /** To end by itself once it is asked to. */
  readonly ending: number;
  /** Before the first new start; each further one takes twice as long. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** After which its failures before are forgotten. */
  readonly steady: number;
}

export const DEFAULT_HOST_TIMES: HostTimes = {
  listening: 10_000,
  betweenLooks: 3_000,
  look: 2_000,
  betweenMemoryLooks: 250,
  ending: 3_000,
  firstPause: 500,
  longestPause: 120_000,
  steady: 60_000,
};

/** One that answers none of so many looks in a row is ended. */
export const MISSED_LOOKS = 3;
