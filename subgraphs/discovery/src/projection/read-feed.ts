/** Reads a feed from where the index stands with it to where there is nothing more, and writes all that it says. */
import { type FetchClock, pause } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import type { FollowedFeed } from '@grafo-abierto/subgraph-kit';
import { applyBatch } from './apply-batch.js';
import type { FeedState } from './feed-state.js';
import { finishRead } from './finish-read.js';
import type { WriteIndex } from './index-transaction.js';
import { judged } from './judge-record.js';
import { RecordBuffer } from './record-buffer.js';

export interface FeedReading {
  readonly followed: FollowedFeed;
  readonly begin: FeedState;
  /** Whether it may have nothing left of all that it told. */
  readonly isEmptyBelieved: boolean;
  /** How long the feed is asked to wait for news. */
  readonly waitMs: number;
  /** Ends it where it is. */
  readonly signal: AbortSignal;
  readonly writeIndex: WriteIndex;
  readonly clock: FetchClock;
  /** Called with each step that was written. */
  onWritten(state: FeedState): void;
}

/** Beyond what it was asked to wait. */
const PATIENCE_MS = 20_000;
/** More than any plugin has to tell of. */
const MOST_OF_PLUGIN = 1_000_000;
/** What was given up is not waited for longer. */
const FAREWELL_MS = 3000;

/**
 * @throws SupersededError when another process has written instead, or the feed is to be read anew
 * @throws GrafoError `GRAFO_FEED_NONSENSE`, `GRAFO_FEED_SILENT`, `GRAFO_FEED_EMPTIED`, and whatever the feed throws
 */
export async function readFeed(reading: FeedReading): Promise<void> {
  const { followed, begin, waitMs, signal, clock } = reading;
  const ending = new AbortController();
  const end = () => ending.abort();
  signal.addEventListener('abort', end);
  const buffer = new RecordBuffer();
  const request = { after: begin.position, waitMs, signal: ending.signal };
  const filled = buffer.fill(judged(followed, begin.position, followed.feed.read(request)));
  try {
    await writeAll(reading, buffer);
  } finally {
    signal.removeEventListener('abort', end);
    ending.abort();
    buffer.close();
    const farewell = new AbortController();
    await Promise.race([filled, pause(clock, FAREWELL_MS, farewell.signal).catch(() => undefined)]);
    farewell.abort();
  }
}

async function writeAll(reading: FeedReading, buffer: RecordBuffer): Promise<void> {
  const { followed, isEmptyBelieved, signal, writeIndex, clock, onWritten } = reading;
  const isStatement = (type: string) => followed.trust === null && type === 'SdgAlignment';
  const most = followed.trust === null ? null : MOST_OF_PLUGIN;
  const now = () => new Date(clock.now()).toISOString();
  let state = reading.begin;
  for (;;) {
    const records = await takeInTime(reading, buffer);
    // A feed whose read was ended has not told all.
    if (signal.aborted) return;
    if (records.length === 0) break;
    const batch = { state, records, isStatement, most, now: now() };
    state = await writeIndex((index) => applyBatch(index, batch));
    onWritten(state);
  }
  onWritten(await writeIndex((index) => finishRead(index, state, isEmptyBelieved, now())));
}

async function takeInTime({ followed, waitMs, signal, clock }: FeedReading, buffer: RecordBuffer) {
  const { promise, resolve, reject } = Promise.withResolvers<readonly never[]>();
  const give = () => resolve([]);
  const cancel = clock.after(waitMs + PATIENCE_MS, () =>
    reject(new GrafoError('GRAFO_FEED_SILENT', { feed: followed.name })),
  );
  signal.addEventListener('abort', give);
  try {
    return await Promise.race([buffer.take(), promise]);
  } finally {
    cancel();
    signal.removeEventListener('abort', give);
  }
}
