/** A change feed without a database: it is told all entities now and then, and tells what has changed since. */
import { randomBytes } from 'node:crypto';
import { GrafoError } from '@grafo-abierto/schema';
import { type FetchClock, systemFetchClock } from '../guarded-http/fetch-clock.js';
import type { Feed, FeedRequest } from './feed.type.js';
import { type FeedEntity, readEntity } from './feed-entity.js';
import { formatPosition, readPosition } from './feed-position.js';
import type { FeedRecord } from './feed-record.js';

export interface MemoryFeedOptions {
  /** Answers all entities as they are now, when somebody reads the feed; left out where `publish` tells them. */
  readonly snapshot?: () => Promise<readonly FeedEntity[]>;
  /** Milliseconds for which a snapshot is good. */
  readonly everyMs?: number;
  readonly clock?: FetchClock;
  /** Twelve hexadecimal digits; positions of another one are refused. A process that starts knows no earlier one. */
  readonly epoch?: string;
}

interface Word {
  readonly position: number;
  readonly record: FeedRecord;
  /** To be compared with. */
  readonly text: string;
}

const EVERY_MS = 15 * 60_000;

export class MemoryFeed implements Feed {
  readonly #options: MemoryFeedOptions;
  readonly #epoch: string;
  readonly #clock: FetchClock;
  /** The last word on each entity, in the order in which they were said: what is said anew is put last. */
  readonly #words = new Map<string, Word>();
  readonly #waiting = new Set<() => void>();
  #position = 0;
  #snapshotAt = Number.NEGATIVE_INFINITY;
  #taking: Promise<void> | undefined;

  constructor(options: MemoryFeedOptions = {}) {
    this.#options = options;
    this.#clock = options.clock ?? systemFetchClock;
    this.#epoch = options.epoch ?? randomBytes(6).toString('hex');
  }

  /**
   * Tells all entities as they are now. One that differs from what was told before is a change; one that was told
   * before and is not among them is deleted.
   *
   * @throws GrafoError `GRAFO_FEED_RECORD_INVALID`, and then nothing has changed
   */
  publish(entities: readonly FeedEntity[]): void {
    const records = entities.map(readEntity);
    const named = new Set(records.map(nameOf));
    refuseRepeated(records);
    const before = this.#position;
    for (const record of records) this.#say(record);
    for (const [name, { record }] of [...this.#words]) {
      const { type, id } = record;
      if (!named.has(name)) this.#say({ position: 'none', type, id, deleted: true });
    }
    if (this.#position > before) for (const wake of this.#waiting) wake();
  }

  async *read({ after, waitMs, signal }: FeedRequest): AsyncGenerator<FeedRecord, void, undefined> {
    const until = this.#clock.now() + waitMs;
    await this.#refresh();
    const head = { epoch: this.#epoch, position: this.#position };
    const start = after === null ? 0 : readPosition(after, head);
    while (!signal.aborted) {
      let isEmpty = true;
      for (const { position, record } of this.#words.values()) {
        if (signal.aborted) return;
        if (position <= start) continue;
        isEmpty = false;
        yield { ...record, position: formatPosition({ epoch: this.#epoch, position }) };
      }
      const left = until - this.#clock.now();
      if (!isEmpty || left <= 0) return;
      await this.#wait(left, signal);
      await this.#refresh();
    }
  }

  #say(record: FeedRecord): void {
    const name = nameOf(record);
    const text = JSON.stringify(record);
    if (this.#words.get(name)?.text === text) return;
    this.#words.delete(name);
    this.#words.set(name, { position: ++this.#position, record, text });
  }

  /** Takes a snapshot where the last one is no longer good; where that fails, the last one stays. */
  async #refresh(): Promise<void> {
    const { snapshot, everyMs = EVERY_MS } = this.#options;
    if (snapshot === undefined || this.#clock.now() - this.#snapshotAt < everyMs) return;
    this.#taking ??= this.#take(snapshot).finally(() => {
      this.#taking = undefined;
    });
    await this.#taking;
  }

  async #take(snapshot: () => Promise<readonly FeedEntity[]>): Promise<void> {
    try {
      this.publish(await snapshot());
    } catch (cause) {
      // An empty feed would say that there is nothing.
      if (this.#snapshotAt === Number.NEGATIVE_INFINITY)
        throw new GrafoError('GRAFO_FEED_UNREADABLE', {}, { cause });
    }
    this.#snapshotAt = this.#clock.now();
  }

  /** Until something is published, the next snapshot is due, the time is over, or the signal ends it. */
  async #wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    const { snapshot, everyMs = EVERY_MS } = this.#options;
    const pause = snapshot === undefined ? milliseconds : Math.min(milliseconds, everyMs);
    await new Promise<void>((resolve) => {
      const wake = () => {
        cancel();
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      const cancel = this.#clock.after(pause, wake);
      signal.addEventListener('abort', wake);
      this.#waiting.add(wake);
    });
  }
}

/** Two records of one entity would each be a change of the other, at every publication. */
function refuseRepeated(records: readonly FeedRecord[]): void {
  const seen = new Set<string>();
  for (const record of records) {
    const { type, id } = record;
    if (seen.has(nameOf(record)))
      throw new GrafoError('GRAFO_FEED_RECORD_INVALID', { type, id, detail: '2×' });
    seen.add(nameOf(record));
  }
}

function nameOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type} ${id}`;
}
