import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Feed } from '../feed/feed.type.js';
import { type ServedSubgraph, serveSubgraph } from './serve-subgraph.js';

describe('a subgraph served alone', () => {
  let served: ServedSubgraph;
  let isReady = true;
  beforeAll(async () => {
    const schema: GraphQLSchema = buildSchema('type Query { count: Int! fails: Int }');
    const query = schema.getQueryType()?.getFields();
    let requests = 0;
    if (query?.['count'] !== undefined)
      query['count'].resolve = (_root, _args, context: { number: number }) => context.number;
    if (query?.['fails'] !== undefined) {
      query['fails'].resolve = () => {
        throw new Error('no luck');
      };
    }
    const createContext = () => ({ number: ++requests });
    served = await serveSubgraph({
      schema,
      createContext,
      isReady: async () => isReady,
      host: '127.0.0.1',
      port: 0,
    });
  });
  afterAll(() => served?.close());

  const ask = async (query: string) => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };

  it('gives each request a context of its own', async () => {
    expect([await ask('{ count }'), await ask('{ count }')]).toEqual([
      { data: { count: 1 } },
      { data: { count: 2 } },
    ]);
  });

  it('never sends a stack', async () => {
    expect(JSON.stringify(await ask('{ fails }'))).not.toMatch(/stack|\.ts|\.js/);
  });

  it('is alive, and ready only while it can answer', async () => {
    const status = async (path: string) => (await fetch(new URL(path, served.url))).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    isReady = false;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
  });

  // Less than a connection is kept alive for.
  it('stops although somebody waits for its feed to change', { timeout: 30_000 }, async () => {
    const { promise: isWaiting, resolve: tellWaiting } = Promise.withResolvers<void>();
    const silent: Feed = {
      async *read({ signal }) {
        tellWaiting();
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    };
    const waited = await serveSubgraph({
      schema: buildSchema('type Query { count: Int }'),
      createContext: () => ({}),
      isReady: async () => true,
      feed: silent,
      host: '127.0.0.1',
      port: 0,
    });
    const reading = fetch(new URL('/feed?wait=55', waited.url));
    await isWaiting;
    await waited.close();
    expect(await (await reading).text()).toBe('');
  });
});
