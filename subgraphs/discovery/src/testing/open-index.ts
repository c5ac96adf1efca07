import type { FollowedFeed } from '@grafo-abierto/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { discovery } from '../subgraph.js';
import { StandingClock } from './standing-clock.js';

/** An empty index, and the feeds that it is told to follow. */
export class TestIndex implements AsyncDisposable {
  readonly errors: string[] = [];
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
    if (this.#listener !== undefined) return this.#listener(feeds);
    const watch = (listener: (feeds: readonly FollowedFeed[]) => void) => {
      this.#listener = listener;
      listener(feeds);
      return () => undefined;
    };
    const log = { info: () => undefined, error: (line: string) => void this.errors.push(line) };
    this.#subgraph.open.follow({ feeds: { watch }, clock: this.clock, log });
  }

  /** Rows of one query, as arrays of their columns. */
  async rows(text: string): Promise<unknown[][]> {
    return (await this.#subgraph.sql(text)).map((row) => Object.values(row));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#subgraph.close();
  }
}
