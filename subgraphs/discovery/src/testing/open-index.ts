import type { FollowedFeed } from '@grafo-abierto/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { CamelCasePlugin, type Kysely } from 'kysely';
import type { DiscoveryDatabase } from '../storage/entities.js';
import { discovery } from '../subgraph.js';
import { StandingClock } from './standing-clock.js';

/** An empty index, and the feeds that it is told to follow. */
export class TestIndex implements AsyncDisposable {
  /** What the operator was told of failures. */
  readonly errors: string[] = [];
  /** And of what else happens. */
  readonly news: string[] = [];
  #told = Promise.withResolvers<void>();
  readonly clock = new StandingClock();
  readonly #subgraph: TestSubgraph;
  #listener: ((feeds: readonly FollowedFeed[]) => void) | undefined;

  private constructor(subgraph: TestSubgraph) {
    this.#subgraph = subgraph;
  }

  static async open(): Promise<TestIndex> {
    return new TestIndex(await openTestSubgraph(discovery));
  }

  get subgraph(): TestSubgraph {
    return this.#subgraph;
  }

  /** From now on these, and no others. */
  follow(...feeds: readonly FollowedFeed[]): void {
    if (this.#listener !== undefined) {
      this.#listener(feeds);
      return;
    }
    const watch = (listener: (feeds: readonly FollowedFeed[]) => void) => {
      this.#listener = listener;
      listener(feeds);
      return () => undefined;
    };
    const log = { info: this.#tellTo(this.news), error: this.#tellTo(this.errors) };
    this.#subgraph.open.follow({ feeds: { watch }, clock: this.clock, log });
  }

  /** Settles when the operator was told a line with that text. */
  async isTold(text: string): Promise<void> {
    while (![...this.errors, ...this.news].some((line) => line.includes(text))) await this.#told.promise;
  }

  /** Forgets these, once nothing follows them any more. */
  async retire(...plugins: readonly FollowedFeed[]): Promise<void> {
    this.errors.length = 0;
    this.follow();
    for (const { name } of plugins) await this.isTold(` ${name}:`);
  }

  #tellTo(lines: string[]): (line: string) => void {
    return (line) => {
      lines.push(line);
      this.#told.resolve();
      this.#told = Promise.withResolvers();
    };
  }

  /** A transaction of the index, as its followers write. */
  write<Result>(work: (reads: DiscoveryDatabase) => Promise<Result>): Promise<Result> {
    return this.#subgraph.open.writeInBulk({ actor: 'Test', change: 'IMPORTED', reason: null }, (manager) => {
      const kysely: Kysely<unknown> = manager.getKysely();
      // The manager cannot know whose tables it writes.
      const reads = kysely as DiscoveryDatabase;
      return work(reads.withPlugin(new CamelCasePlugin({ maintainNestedObjectKeys: true })));
    });
  }

  /** Rows of one query, as arrays of their columns. */
  async rows(text: string): Promise<unknown[][]> {
    return (await this.#subgraph.sql(text)).map((row) => Object.values(row));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#subgraph.close();
  }
}
