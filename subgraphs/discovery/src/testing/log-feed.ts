import type { Feed, FeedContent, FeedRecord, FeedRequest } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import type { FollowedFeed, Trust } from '@grafo-abierto/subgraph-kit';

type Told = { readonly type: string; readonly id: string } & Partial<FeedContent>;

const NOTHING = { es: null, en: null };

/** What a record says unless a test says otherwise. */
const UNSAID: FeedContent = {
  about: null,
  title: NOTHING,
  summary: NOTHING,
  url: null,
  jurisdiction: null,
  dates: [],
  sdgTargets: [],
  facets: [],
};

/** A feed that tells what a test has told it, and can be made to do badly. */
export class LogFeed implements Feed, FollowedFeed {
  readonly feed = this;
  /** The positions after which it was read. */
  readonly requests: (string | null)[] = [];
  owns: (type: string) => boolean = () => true;
  jurisdictions: readonly string[] | null = null;
  /** Takes the place of what it would tell. */
  instead: ((request: FeedRequest) => AsyncIterable<unknown>) | undefined;
  epoch = '0123456789ab';
  #log: FeedRecord[] = [];
  #count = 0;
  #changed = Promise.withResolvers<void>();
  /** Settles when it is read, or waited on. */
  #asked = Promise.withResolvers<void>();
  #waitedAt: string | null | undefined;

  constructor(
    readonly name: string,
    readonly trust: Trust | null = null,
  ) {}

  tell(...told: readonly Told[]): void {
    for (const each of told) this.#add({ ...UNSAID, ...each, position: this.#next(), deleted: false });
  }

  delete(type: string, id: string): void {
    this.#add({ type, id, position: this.#next(), deleted: true });
  }

  recordAt(place: number): FeedRecord | undefined {
    return this.#log[place];
  }

  /** All that was told is forgotten, as when a database is remade. */
  remake(epoch: string): void {
    this.epoch = epoch;
    this.#log = [];
    this.#count = 0;
    this.#change();
  }

  /** Settles when a reader that has written all waits for more. */
  isRead(): Promise<void> {
    return this.#until(() => this.#waitedAt === (this.#log.at(-1)?.position ?? null));
  }

  /** Settles when it was read more often than that. */
  isRequested(times: number): Promise<void> {
    return this.#until(() => this.requests.length > times);
  }

  async #until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await this.#asked.promise;
  }

  async *read(request: FeedRequest): AsyncGenerator<FeedRecord, void, undefined> {
    const { after, waitMs, signal } = request;
    this.requests.push(after);
    this.#tellAsked();
    if (this.instead !== undefined) return yield* this.instead(request) as AsyncIterable<FeedRecord>;
    if (waitMs > 0 && this.#newsAfter(after).length === 0) await this.#wait(request);
    for (const record of this.#newsAfter(after)) {
      if (signal.aborted) return;
      yield record;
    }
  }

  #newsAfter(after: string | null): FeedRecord[] {
    if (after === null) return this.#snapshot();
    const known = this.#log.findIndex(({ position }) => position === after);
    if (known < 0) throw new GrafoError('GRAFO_FEED_POSITION_UNKNOWN', { value: after });
    return this.#log.slice(known + 1);
  }

  async #wait({ after, signal }: FeedRequest): Promise<void> {
    this.#waitedAt = after;
    this.#tellAsked();
    const aborted = Promise.withResolvers<void>();
    signal.addEventListener('abort', () => aborted.resolve(), { once: true });
    await Promise.race([this.#changed.promise, aborted.promise]);
    this.#waitedAt = undefined;
  }

  #tellAsked(): void {
    this.#asked.resolve();
    this.#asked = Promise.withResolvers();
  }

  #snapshot(): FeedRecord[] {
    const latest = new Map(this.#log.map((record) => [`${record.type} ${record.id}`, record]));
    return this.#log.filter((record) => latest.get(`${record.type} ${record.id}`) === record);
  }

  #next = () => `${this.epoch}.${++this.#count}`;

  #add(record: FeedRecord): void {
    this.#log.push(record);
    this.#change();
  }

  #change(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}
