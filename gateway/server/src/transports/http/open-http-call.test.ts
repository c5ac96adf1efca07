import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testRequest, wideBounds } from '../testing/test-request.js';
import { type Answer, sendJson, startTestServer, type TestServer } from '../testing/test-server.js';
import { DEFAULT_LIMITS } from '../transport-limits.js';
import { openHttpCall } from './open-http-call.js';
import { readSubgraphAddress } from './subgraph-address.js';

const DATA = { data: { name: 'Mendoza' } };
const GRAPHQL = 'application/graphql-response+json; charset=utf-8';

/** Asks a server that answers so, and closes both. */
async function ask(answer: Answer, times = 1, headers: Record<string, string> = {}) {
  await using server = await startTestServer(answer);
  return { results: await askServer(server, times, headers), server };
}

async function askServer(server: TestServer, times = 1, headers: Record<string, string> = {}) {
  const address = readSubgraphAddress('test', server.url);
  const { call, close } = openHttpCall({
    address,
    headers,
    headersOf: async () => ({}),
    isGuarded: false,
    limits: DEFAULT_LIMITS,
  });
  const results: unknown[] = [];
  try {
    const request = testRequest({
      query: 'query Q($a: Int) { name }',
      variables: { a: 1 },
      operationName: 'Q',
    });
    for (let time = 0; time < times; time++) results.push(await call(request, wideBounds()));
    return results;
  } finally {
    await close();
  }
}

describe('a call over HTTP', () => {
  it('posts the operation and answers what the subgraph does', async () => {
    const { results, server } = await ask((response) => sendJson(response, DATA));
    expect(results).toEqual([DATA]);
    expect(server.asked).toEqual([
      { query: 'query Q($a: Int) { name }', variables: { a: 1 }, operationName: 'Q' },
    ]);
  });

  it("sends the operator's headers and its own, and no others", async () => {
    let seen: IncomingHttpHeaders = {};
    const keep: Answer = (response, _asked, request) => {
      seen = request.headers;
      sendJson(response, DATA);
    };
    await ask(keep, 1, { authorization: 'Bearer of the hub', accept: 'text/html' });
    expect(seen).toEqual({
      host: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
      connection: 'keep-alive',
      authorization: 'Bearer of the hub',
      'content-type': 'application/json',
      'content-length': expect.any(String),
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-encoding': 'gzip, br, deflate',
    });
  });

  it('keeps its connection', async () => {
    const compressed: Answer = (response) =>
      response
        .writeHead(200, { 'content-type': GRAPHQL, 'content-encoding': 'gzip' })
        .end(gzipSync(JSON.stringify(DATA)));
    const { results, server } = await ask(compressed, 3);
    expect(results).toEqual([DATA, DATA, DATA]);
    expect(server.connections).toBe(1);
  });

  it('reaches a Unix socket', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-socket-'));
    try {
      await using server = await startTestServer((response) => sendJson(response, DATA), `${folder}/a.sock`);
      expect(await askServer(server)).toEqual([DATA]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('speaks TLS to an https address, and to no server that does not', async () => {
    await using server = await startTestServer((response) => sendJson(response, DATA));
    const url = server.url.replace('http:', 'https:');
    await expect(askServer({ ...server, url })).rejects.toMatchObject({ name: 'SubgraphTransportError' });
    expect(server.asked).toEqual([]);
  });

  it('does not wait for what a subgraph sends behind its answer, nor keeps that connection', async () => {
    const trailing: Answer = (response) => {
      response.writeHead(200, { 'content-type': GRAPHQL, 'content-encoding': 'gzip' });
      response.write(Buffer.concat([gzipSync(JSON.stringify(DATA)), Buffer.alloc(8)]));
    };
    const { results, server } = await ask(trailing, 2);
    expect(results).toEqual([DATA, DATA]);
    expect(server.connections).toBe(2);
  });

  it('closes the connection of an answer that it gives up', async () => {
    const { promise: closed, resolve: close } = Promise.withResolvers<void>();
    const endless: Answer = (response) => {
      response.on('close', close).writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    };
    await expect(ask(endless)).rejects.toMatchObject({ reason: 'not-json' });
    await closed;
  });
});

describe('the status of a response', () => {
  const withStatus =
    (status: number, type = GRAPHQL, body: unknown = DATA): Answer =>
    (response) =>
      response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));

  it.each([200, 299, 400, 422, 500, 503])("may be %d with GraphQL's own media type", async (status) => {
    expect((await ask(withStatus(status))).results).toEqual([DATA]);
  });

  it.each([
    ['a failure with plain JSON', withStatus(400, 'application/json'), 'status', 400],
    [
      "a failure in GraphQL's own type that is no GraphQL response",
      withStatus(500, GRAPHQL, {}),
      'status',
      500,
    ],
    ['a redirect', withStatus(307), 'redirect', 307],
    ['a page', withStatus(200, 'text/html'), 'not-json', undefined],
    ['no content', (response) => response.writeHead(204).end(), 'not-json', undefined],
  ] satisfies [string, Answer, string, number | undefined][])(
    'is refused with %s',
    async (_what, answer, reason, detail) => {
      await expect(ask(answer)).rejects.toMatchObject({ reason, detail });
    },
  );
});
