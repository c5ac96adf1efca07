import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSubgraph } from '../execution/serve-subgraph.js';
import { MemoryFeed } from '../feed/memory-feed.js';
import { servePlugin } from './serve-plugin.js';
import { defineLibraries, RESOLVERS, SDL } from './testing/libraries.js';

describe('a plugin that is served', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    const fail = () => {
      throw new Error('db.internal');
    };
    const plugin = await defineLibraries(
      { resolverMap: { ...RESOLVERS, TestLibrariesLibrary: { name: fail } } },
      { output: { write: () => true } },
    );
    served = await servePlugin(plugin, { host: '127.0.0.1', port: 0 });
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
  const status = async (path: string) => (await fetch(new URL(path, served.url))).status;

  it('answers the SDL that it was given', async () => {
    expect(await ask('{ _service { sdl } }')).toEqual({ data: { _service: { sdl: SDL } } });
  });

  it('says of an error its code, place and nothing of its insides', async () => {
    const answer = await ask('{ testLibraries { name } }');
    expect(answer).toMatchObject({
      data: { testLibraries: [{ name: null }, { name: null }] },
      errors: [
        { path: ['testLibraries', 0, 'name'], extensions: { code: 'GRAFO_SUBGRAPH_FAILED' } },
        { path: ['testLibraries', 1, 'name'] },
      ],
    });
    expect(JSON.stringify(answer)).not.toMatch(/db\.internal|stack/);
  });

  it('says what is wrong with a request', async () => {
    expect(await ask('{ nothing }')).toMatchObject({
      errors: [
        { message: expect.stringContaining('nothing'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
      ],
    });
  });

  it('is alive and ready, and has no feed where its author gave none', async () => {
    expect(await Promise.all(['/healthz', '/readyz', '/feed'].map(status))).toEqual([200, 200, 404]);
  });
});

describe('a plugin whose author’s code fails', () => {
  it('is not ready, and says of its feed that it cannot be read, while its log has the causes', async () => {
    const lines: string[] = [];
    const fail = () => Promise.reject(new Error('db.internal'));
    const feed = new MemoryFeed({ snapshot: fail });
    const output = { write: (line: string) => lines.push(line) };
    const plugin = await defineLibraries({ feed, isReady: fail }, { output });
    await using served = await servePlugin(plugin, { host: '127.0.0.1', port: 0 });
    const answers = await Promise.all(['/readyz', '/feed'].map((path) => fetch(new URL(path, served.url))));
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(texts.join()).toContain('GRAFO_FEED_UNREADABLE');
    expect(texts.join()).not.toContain('db.internal');
    expect(lines.map((line) => JSON.parse(line).message)).toEqual([
      'isReady: db.internal',
      expect.stringMatching(/^feed: Error: db\.internal/),
    ]);
  });
});

it('gives up at its deadline over HTTP what a resolver waits for in vain', async () => {
  const deadline = new AbortController();
  const wait = () => {
    deadline.abort();
    return new Promise<string>(() => undefined);
  };
  const plugin = await defineLibraries(
    { resolverMap: { ...RESOLVERS, TestLibrariesLibrary: { name: wait } } },
    { output: { write: () => true }, startDeadline: () => deadline.signal },
  );
  await using served = await servePlugin(plugin, { host: '127.0.0.1', port: 0 });
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ testLibraries { name } }' }),
  });
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'GRAFO_PLUGIN_DEADLINE' } }, { path: ['testLibraries', 1, 'name'] }],
  });
});
