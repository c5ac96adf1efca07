import type { Feed } from './feed.type.js';
import type { FeedRecord } from './feed-record.js';

const WAIT_MS = 30_000;

/** Reads a feed on and on, each change as it comes, until the signal ends it. */
export async function* followFeed(
  feed: Feed,
  after: string | null,
  signal: AbortSignal,
): AsyncGenerator<FeedRecord, void, undefined> {
  let position = after;
  while (!signal.aborted) {
    for await (const record of feed.read({ after: position, waitMs: WAIT_MS, signal })) {
      position = record.position;
      yield record;
    }
  }
}
