import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHubKeys } from '../calls/hub-keys.js';
import { signCall } from '../calls/sign-call.js';
import { createTestHubKey, keySetOf } from '../calls/testing/test-hub-key.js';
import type { ServedSubgraph } from '../execution/serve-subgraph.js';
import { MemoryFeed } from '../feed/memory-feed.js';
import { servePlugin } from './serve-plugin.js';
import { defineLibraries, SDL } from './testing/libraries.js';

const hub = createTestHubKey('hub-1');
const QUESTION = JSON.stringify({ query: '{ testLibraries { id } }' });

describe('a plugin that is served to its hubs alone', () => {
  let served: ServedSubgraph;
  let calls = 0;
  beforeAll(async () => {
    const plugin = await defineLibraries({ feed: new MemoryFeed({ epoch: '0123456789ab' }) });
    const keys = openHubKeys(keySetOf(hub));
    const url = 'https://libraries.example/graphql';
    served = await servePlugin(plugin, { host: '127.0.0.1', port: 0 }, { keys, url });
  });
  afterAll(() => served?.close());

  const post = async (body: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, answer: await response.json() };
  };
  const sign = (body: string, targetUri = served.url) =>
    signCall({ targetUri, body }, hub, { now: Date.now(), nonce: `n${++calls}` });

  it('answers what its hub signed, for where it is published and for where it listens', async () => {
    for (const targetUri of [served.url, 'https://libraries.example/graphql']) {
      const { status, answer } = await post(QUESTION, sign(QUESTION, targetUri));
      const libraries = [{ id: expect.any(String) }, { id: expect.any(String) }];
      expect([status, answer]).toEqual([200, { data: { testLibraries: libraries } }]);
    }
  });

  it('says to everybody else in both languages why not, and what to do', async () => {
    const { status, answer } = await post(QUESTION);
    expect(status).toBe(401);
    expect(answer).toMatchObject({
      errors: [
        {
          extensions: {
            code: 'GRAFO_CALL_UNSIGNED',
            message: { es: 'Este plugin responde solo a sus nodos.' },
            fix: { en: expect.stringContaining('GRAFO_HUB_KEYS') },
          },
        },
      ],
    });
  });

  it('refuses a call that is sent again', async () => {
    const headers = sign(QUESTION);
    const statuses = [await post(QUESTION, headers), await post(QUESTION, headers)].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([200, 401]);
  });

  it('is asked by GET by nobody, with a signature or without', async () => {
    const query = `${served.url}?query=${encodeURIComponent('{ testLibraries { id } }')}`;
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
    const asked = [headers, { ...headers, ...sign(''), ...sign(QUESTION) }];
    const answers = await Promise.all(asked.map((each) => fetch(query, { headers: each })));
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  });

  it('shows its schema to everybody, and nothing beside it', async () => {
    const query = '{ _service { sdl } }';
    const open = await post(JSON.stringify({ query, variables: {} }));
    expect(open).toEqual({ status: 200, answer: { data: { _service: { sdl: SDL } } } });
    const more = [
      { query: '{ _service { sdl } testLibraries { id } }' },
      { query, operationName: 'a' },
      [{ query }],
      { query: '{ __schema { types { name } } }' },
    ];
    const statuses = await Promise.all(more.map(async (each) => (await post(JSON.stringify(each))).status));
    expect(statuses).toEqual([401, 401, 401, 401]);
  });

  it('says whether it lives and what changed to everybody', async () => {
    const paths = ['/healthz', '/readyz', '/feed'];
    const answers = await Promise.all(paths.map((path) => fetch(new URL(path, served.url))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

describe('a plugin whose hub’s keys cannot be read', () => {
  it('says that it cannot tell who asks, and answers nothing', async () => {
    const keys = openHubKeys('/there/is/nothing');
    await using served = await servePlugin(
      await defineLibraries({}),
      { host: '127.0.0.1', port: 0 },
      { keys },
    );
    const headers = signCall({ targetUri: served.url, body: QUESTION }, hub, { now: Date.now(), nonce: 'n' });
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: QUESTION,
    });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('GRAFO_CALL_UNVERIFIABLE');
  });
});
