/** A feed that is served elsewhere, read over HTTP; whoever serves it may be mistaken, slow, or hostile. */
import type { Readable } from 'node:stream';
import { GrafoError } from '@grafo-abierto/schema';
import { Client } from 'undici';
import { type FetchClock, pause, systemFetchClock } from '../../guarded-http/fetch-clock.js';
import { guardedConnect } from '../../guarded-http/guarded-connect.js';
import type { Feed, FeedRequest } from '../feed.type.js';
import type { FeedRecord } from '../feed-record.js';
import { BadLine, feedLines } from './feed-lines.js';
import { readFeedRecord } from './read-feed-record.js';
import { refusalOf } from './refusal-of.js';

/** Where it is served: at an address of the web, or at a Unix socket in place of its host. */
export interface FeedAddress {
  /** Of `/feed` itself. */
  readonly url: string;
  readonly socketPath?: string | undefined;
  /** Whether others gave the address, and so it may only be one of the internet. */
  readonly isGuarded: boolean;
}

export interface RemoteFeedOptions {
  /** Whose feed it is, for problems. */
  readonly name: string;
  /** Asked at each read, for it may move. @throws GrafoError where it is nowhere now */
  readonly address: () => FeedAddress;
  readonly clock?: FetchClock;
}

/** One read of it. */
interface Reading extends Pick<FeedRequest, 'after' | 'waitMs'> {
  readonly address: FeedAddress;
  readonly client: Client;
  /** Ends it: whoever reads has left, or it takes too long. */
  readonly ending: AbortController;
  /** Which line it is at, for problems. */
  readonly progress: { line: number };
}

const CONNECT_MS = 5_000;
/** Until the first record, or its being waited for is over. */
const ANSWER_MS = 15_000;
/** From one record to the next. */
const RECORD_MS = 15_000;
const LONGEST_WAIT_SECONDS = 55;
/** Of one read: a gigabyte is more than a feed of a million entities. */
const READ_BYTES = 1024 ** 3;

export class RemoteFeed implements Feed {
  readonly #name: string;
  readonly #address: () => FeedAddress;
  readonly #clock: FetchClock;

  constructor({ name, address, clock = systemFetchClock }: RemoteFeedOptions) {
    this.#name = name;
    this.#address = address;
    this.#clock = clock;
  }

  /**
   * One that has none (404) has nothing to tell, and may have some day: unless it was read before.
   *
   * @throws GrafoError `GRAFO_FEED_POSITION_UNKNOWN`, `GRAFO_FEED_UNREACHABLE`, `GRAFO_FEED_NONSENSE`, `GRAFO_FEED_UNREADABLE`
   */
  async *read({ after, waitMs, signal }: FeedRequest): AsyncGenerator<FeedRecord, void, undefined> {
    if (signal.aborted) return;
    const address = this.#address();
    const ending = new AbortController();
    const end = () => ending.abort(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    const client = openClient(address);
    const progress = { line: 0 };
    try {
      yield* this.#records({ client, ending, progress, address, after, waitMs });
    } catch (cause) {
      if (signal.aborted) return;
      throw this.#problemOf(cause, progress.line, ending.signal);
    } finally {
      signal.removeEventListener('abort', end);
      await client.destroy();
    }
  }

  async *#records({ client, ending, progress, address, after, waitMs }: Reading): AsyncGenerator<FeedRecord> {
    const wait = Math.min(Math.ceil(waitMs / 1000), LONGEST_WAIT_SECONDS);
    const path = pathOf(address, after, wait);
    const answer = await this.#within(ANSWER_MS + wait * 1000, ending, () =>
      client.request({ method: 'GET', path, headers: HEADERS, signal: ending.signal }),
    );
    // What is left of it when it is no longer wanted ends in an error that is nobody's.
    answer.body.on('error', () => undefined);
    if (answer.statusCode === 404 && after === null) return pause(this.#clock, waitMs, ending.signal);
    const refusal = await this.#within(RECORD_MS, ending, () => refusalOf(answer));
    if (refusal !== undefined) throw refusal;
    const lines = feedLines(bounded(answer.body));
    for (;;) {
      progress.line += 1;
      const next = await this.#within(RECORD_MS, ending, () => lines.next());
      if (next.done === true) return;
      yield readFeedRecord(next.value);
    }
  }

  /** Who reads may take their time: only what is waited for is timed. */
  async #within<Result>(
    milliseconds: number,
    ending: AbortController,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const cancel = this.#clock.after(milliseconds, () => ending.abort(new Late(`> ${milliseconds} ms`)));
    try {
      return await work();
    } finally {
      cancel();
    }
  }

  #problemOf(cause: unknown, line: number, { aborted, reason }: AbortSignal): GrafoError {
    const feed = this.#name;
    if (cause instanceof GrafoError) {
      if (cause.code.startsWith('GRAFO_FEED_')) return cause;
      // Who reads through a hub is not to learn where a name leads within its network.
      return new GrafoError('GRAFO_FEED_UNREACHABLE', { feed, detail: cause.code }, { cause });
    }
    if (cause instanceof BadLine) {
      const detail = `${line}: ${cause.message}`;
      return new GrafoError('GRAFO_FEED_NONSENSE', { feed, detail }, { cause });
    }
    const detail = aborted && reason instanceof Late ? reason.message : codeOf(cause);
    return new GrafoError('GRAFO_FEED_UNREACHABLE', { feed, detail }, { cause });
  }
}

class Late extends Error {
  override readonly name = 'Late';
}

/** Compressed it would have to be unpacked, which costs more than it saves: records are few once all were read. */
const HEADERS = { accept: 'application/x-ndjson', 'accept-encoding': 'identity' } as const;

/** One for each read: between two of them there may be a minute, and nothing is left to be closed. */
function openClient({ url, socketPath, isGuarded }: FeedAddress): Client {
  const { origin } = new URL(url);
  const timeouts = { headersTimeout: 0, bodyTimeout: 0, allowH2: false } as const;
  if (socketPath !== undefined) return new Client(origin, { ...timeouts, socketPath });
  const connect = isGuarded ? guardedConnect(undefined, { timeout: CONNECT_MS }) : { timeout: CONNECT_MS };
  return new Client(origin, { ...timeouts, connect });
}

function pathOf({ url }: FeedAddress, after: string | null, wait: number): string {
  const { pathname, searchParams } = new URL(url);
  if (after !== null) searchParams.set('after', after);
  searchParams.set('wait', String(wait));
  return `${pathname}?${searchParams}`;
}

async function* bounded(body: Readable): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > READ_BYTES) throw new BadLine(`> ${READ_BYTES} bytes`);
    yield chunk;
  }
}

/** A code of Node or undici; a message could repeat what was written there. */
function codeOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'HTTP';
}
