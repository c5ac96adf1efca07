import {
  type Feed,
  type FeedContent,
  type FeedHead,
  type FeedRecord,
  type FeedRequest,
  formatPosition,
  readPosition,
} from '@grafo-abierto/plugin-kit';
import { sql } from 'kysely';
import type { Entities, Reads } from '../database/database.js';
import type { FeedEntities } from './feed.entity.js';
import type { FeedSignal } from './feed-signal.js';

const PAGE = 500;

type FeedReads = Reads<FeedEntities>;

interface EventRow {
  readonly position: number;
  readonly type: string;
  readonly id: string;
  readonly content: unknown;
}

/** The feed of a subgraph, read from its outbox a page at a time. */
export class OutboxFeed implements Feed {
  readonly #reads: FeedReads;
  readonly #signal: FeedSignal;

  constructor(reads: Reads<Entities>, signal: FeedSignal) {
    this.#reads = reads as unknown as FeedReads;
    this.#signal = signal;
  }

  async *read({ after, waitMs, signal }: FeedRequest): AsyncGenerator<FeedRecord, void, undefined> {
    const head = await this.#head();
    let position = after === null ? 0 : readPosition(after, head);
    const told = position;
    const deadline = performance.now() + waitMs;
    while (!signal.aborted) {
      const heard = waitMs > 0 ? await this.#signal.listen() : 0;
      for await (const row of this.#rowsAfter(position, after === null)) {
        if (signal.aborted) return;
        position = row.position;
        yield toRecord(head.epoch, row);
      }
      const left = deadline - performance.now();
      if (position > told || left <= 0) return;
      await this.#signal.wait(heard, left, signal);
    }
  }

  async *#rowsAfter(start: number, isSnapshot: boolean): AsyncGenerator<EventRow> {
    let rows: EventRow[];
    let position = start;
    do {
      rows = await this.#page(position, isSnapshot);
      yield* rows;
      position = rows.at(-1)?.position ?? position;
    } while (rows.length === PAGE);
  }

  async #head(): Promise<FeedHead> {
    const { epoch, position } = await this.#reads
      .selectFrom('feed_head')
      .select(['epoch', 'position'])
      .executeTakeFirstOrThrow();
    return { epoch, position: Number(position) };
  }

  /**
   * A snapshot leaves out what a later event says anew. Each page of it looks at the feed as it is then, so an
   * entity that changes meanwhile comes at its new place instead.
   */
  async #page(after: number, isSnapshot: boolean): Promise<EventRow[]> {
    let query = this.#reads
      .selectFrom('feed_event')
      .select(['position', 'type', 'id', 'content'])
      .where(sql<boolean>`position > ${after}`)
      .orderBy('position')
      .limit(PAGE);
    if (isSnapshot) {
      query = query.where(sql<boolean>`not exists (
        select from feed_event as later
        where later.type = feed_event.type and later.id = feed_event.id and later.position > feed_event.position)`);
    }
    return (await query.execute()).map((row) => ({ ...row, position: Number(row.position) }));
  }
}

function toRecord(epoch: string, { position, type, id, content }: EventRow): FeedRecord {
  const name = { position: formatPosition({ epoch, position }), type, id };
  return content === null
    ? { ...name, deleted: true }
    : { ...name, deleted: false, ...(content as FeedContent) };
}
