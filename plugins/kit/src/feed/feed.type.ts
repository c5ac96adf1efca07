/** A change feed as its readers see it: what is there now, and then what changes, in the order of the changes. */
import type { FeedRecord } from './feed-record.js';

export interface FeedRequest {
  /**
   * The position of the last record that was read; what follows it comes, every change once. Of changes that are
   * long past a feed may have forgotten all but the last word on each entity. Null begins: the latest record of each
   * entity comes, and the position of the last one is where to go on from.
   */
  readonly after: string | null;
  /** How long to wait for a first record when there is none yet; 0 for not at all. */
  readonly waitMs: number;
  /** Ends the read, quietly. */
  readonly signal: AbortSignal;
}

export interface Feed {
  /**
   * What there is after a position; ends when all of it was read.
   *
   * @throws GrafoError `GRAFO_FEED_POSITION_UNKNOWN`, before the first record
   */
  read(request: FeedRequest): AsyncIterable<FeedRecord>;
}
