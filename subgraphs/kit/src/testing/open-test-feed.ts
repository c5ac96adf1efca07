import { serveSubgraph } from '@grafo-abierto/plugin-kit';
import type { FeedUnderTest } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from './open-test-subgraph.js';

export interface FeedChange {
  readonly type: string;
  readonly id: string;
  /** SQL that makes it something else than before, however often it runs. */
  readonly sql: string;
}

const TEST = { actor: 'Test', change: 'IMPORTED', reason: null };

/** The feed of a subgraph under test as its readers get it, over HTTP, and a way to change something in it. */
export async function openTestFeed(subgraph: TestSubgraph, change: FeedChange): Promise<FeedUnderTest> {
  const { schema, createContext, isReachable, feed, writeInBulk } = subgraph.open;
  // What the test's own SQL has added is told too.
  await writeInBulk(TEST, async () => undefined);
  const served = await serveSubgraph({
    schema,
    createContext,
    isReady: isReachable,
    feed,
    host: '127.0.0.1',
    port: 0,
  });
  return {
    url: new URL('/feed', served.url).href,
    async change() {
      await writeInBulk(TEST, (manager) => manager.execute(change.sql));
      return { type: change.type, id: change.id };
    },
    async close() {
      await served.close();
      await subgraph.close();
    },
  };
}
