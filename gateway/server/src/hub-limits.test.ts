import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Engine } from '@grafo-abierto/engine';
import { buildSchema, execute, type GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHub, type Hub } from './create-hub.js';
import { NOBODY } from './identity/testing/nobody.js';

const SDL = `
  type Query { place(id: ID): Place places(first: Int): [Place] }
  type Mutation { rename: Place }
  type Place { id: ID name: String inner: Place }`;

/** Answers from nothing, and counts how often it was asked to. */
function countingEngine() {
  const schema = buildSchema(SDL);
  const asked = { times: 0 };
  const engine: Engine = {
    schema,
    supergraphSdl: SDL,
    explain: () => undefined,
    execute: async ({ document, variables }) => {
      asked.times++;
      return execute({ schema, document, ...(variables && { variableValues: variables }) });
    },
  };
  return { engine, asked };
}

const OPTIONS = { readiness: async () => ({}), host: '127.0.0.1', port: 0, ...NOBODY };

const LIMITS = {
  bodyBytes: 600,
  characters: 300,
  tokens: 60,
  depth: 4,
  aliases: 3,
  cost: 100,
  valueDepth: 3,
  values: 9,
};

describe('a hub with limits of its own', () => {
  const { engine, asked } = countingEngine();
  const errors: string[] = [];
  let hub: Hub;
  beforeAll(async () => {
    const log = { info: () => undefined, error: (message: string) => errors.push(message) };
    hub = await createHub({ ...OPTIONS, engine, log, limits: LIMITS });
  });
  afterAll(async () => {
    await hub?.close();
    expect(errors).toEqual([]);
  });

  async function send(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    const response = await fetch(`${hub.url}/graphql`, init);
    const { data, errors: all = [] } = (await response.json()) as {
      data?: unknown;
      errors?: readonly GraphQLFormattedError[];
    };
    const { code, limit, figure } = all[0]?.extensions ?? {};
    return {
      status: response.status,
      headers: response.headers,
      data,
      errors: all,
      refusal: [code, limit, figure],
    };
  }
  const ask = (query: string, variables?: object) => send(JSON.stringify({ query, variables }));

  it.each([
    ['tokens', `{ place { ${'id '.repeat(56)}} }`, undefined, ['GRAFO_LIMIT_TOKENS', 60, 61]],
    ['characters', `{ place { id } } ${'#'.repeat(300)}`, undefined, ['GRAFO_LIMIT_CHARACTERS', 300, 317]],
    ['depth', '{ place { inner { inner { inner { id } } } } }', undefined, ['GRAFO_LIMIT_DEPTH', 4, 5]],
    ['aliases', '{ a: place { b: id c: id d: id } }', undefined, ['GRAFO_LIMIT_ALIASES', 3, 4]],
    ['cost', 'query ($n: Int) { places(first: $n) { id } }', { n: 90 }, ['GRAFO_LIMIT_COST', 100, 109]],
    ['depth of values', '{ place { id } }', { v: [[[[]]]] }, ['GRAFO_LIMIT_VALUE_DEPTH', 3, 4]],
    ['values', '{ place { id } }', { v: Array(9).fill(0) }, ['GRAFO_LIMIT_VALUES', 9, 10]],
  ])(
    'refuses a request over its limit of %s with both figures, and asks nobody',
    async (_what, query, variables, refusal) => {
      const before = asked.times;
      const answer = await ask(query, variables);
      expect([answer.status, ...answer.refusal]).toEqual([400, ...refusal]);
      expect(answer.data).toBeUndefined();
      expect(asked.times).toBe(before);
    },
  );

  it.each([
    ['a name that the document does not have', '{ place { id } }', 'Other'],
    ['none of several names', 'query A { place { id } } query B { place { id } }', undefined],
  ])('refuses %s, and asks nobody', async (_what, query, operationName) => {
    const before = asked.times;
    const { status, refusal } = await send(JSON.stringify({ query, operationName }));
    expect([status, refusal[0]]).toEqual([400, 'GRAFO_OPERATION_UNKNOWN']);
    expect(asked.times).toBe(before);
  });

  it('answers a request within its limits, again and again', async () => {
    const query = 'query ($n: Int) { places(first: $n) { id } }';
    for (const n of [80, 80, 1]) expect((await ask(query, { n })).status).toBe(200);
    expect((await ask(query, { n: 90 })).refusal[0]).toBe('GRAFO_LIMIT_COST');
  });

  it('refuses a body over its limit with 413, whether or not it says its length', async () => {
    const body = JSON.stringify({ query: ' '.repeat(700) });
    const stated = await send(body);
    expect([stated.status, ...stated.refusal]).toEqual([413, 'GRAFO_LIMIT_BYTES', 600, body.length]);
    const stream = new Blob([body]).stream();
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { limit: 600, figure: 601 } }] });
  });

  it('refuses a compressed body and says what it reads', async () => {
    const answer = await send(new Uint8Array(gzipSync('{"query":"{ place { id } }"}')), {
      'content-encoding': 'gzip',
    });
    expect([answer.status, answer.refusal[0]]).toEqual([415, 'GRAFO_REQUEST_ENCODED']);
    expect(answer.headers.get('accept-encoding')).toBe('identity');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const plain = await send('{"query":"{ place { id } }"}', { 'content-encoding': 'identity' });
    expect(plain.status).toBe(200);
  });

  it('tells a document that is too large from one that is wrong', async () => {
    expect((await ask(`{{ ${'id '.repeat(70)}`)).refusal[0]).toBe('GRAFO_DOCUMENT_SYNTAX');
    const { errors: invalid } = await ask('{\n  nowhere elsewhere\n}');
    expect(invalid.map(({ extensions }) => extensions?.['code'])).toEqual(
      Array(2).fill('GRAFO_DOCUMENT_INVALID'),
    );
    expect(invalid[0]?.locations).toEqual([{ line: 2, column: 3 }]);
  });

  it('keeps the status of a mutation by GET', async () => {
    const response = await fetch(
      `${hub.url}/graphql?query=${encodeURIComponent('mutation { rename { id } }')}`,
    );
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('refuses batches, whose parts would each be within the limits', async () => {
    const answer = await send(JSON.stringify([{ query: '{ place { id } }' }, { query: '{ place { id } }' }]));
    expect([answer.status, answer.refusal[0]]).toEqual([400, 'GRAFO_REQUEST_MALFORMED']);
  });

  it('answers a persisted query by its hash, and registers none that it refused', async () => {
    const register = async (query: string) => {
      const sha256Hash = createHash('sha256').update(query).digest('hex');
      const extensions = { persistedQuery: { version: 1, sha256Hash } };
      const { refusal } = await send(JSON.stringify({ query, extensions }));
      const { data, refusal: later } = await send(JSON.stringify({ extensions }));
      return { refusal: refusal[0], data, later: later[0] };
    };
    expect(await register('{ place { name } }')).toEqual({ data: { place: null } });
    expect(await register('{ place { inner { inner { inner { id } } } } }')).toEqual({
      refusal: 'GRAFO_LIMIT_DEPTH',
      data: undefined,
      later: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });

  it.each([
    ['whose bytes are no UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0x22]), 'application/json'],
    ['in another charset', '{"query":"{ place { id } }"}', 'application/json; charset=iso-8859-1'],
  ])('refuses a body %s', async (_what, body, type) => {
    const answer = await send(body, { 'content-type': type });
    expect([answer.status, answer.refusal[0]]).toEqual([400, 'GRAFO_REQUEST_MALFORMED']);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('reads UTF-8 with a byte order mark, and with its charset said', async () => {
    const body = '\ufeff{"query":"{ place { id } }"}';
    for (const type of ['application/json', 'application/json;charset="UTF-8"'])
      expect((await send(body, { 'content-type': type })).status).toBe(200);
  });

  it('lets a page ask beforehand, with or without saying from where', async () => {
    const headers = { origin: 'https://example.org', 'access-control-request-method': 'POST' };
    for (const given of [headers, {}])
      expect((await fetch(`${hub.url}/graphql`, { method: 'OPTIONS', headers: given })).status).toBe(204);
  });
});

describe('a hub', () => {
  const { engine } = countingEngine();
  const log = { info: () => undefined, error: () => undefined };

  /** The first line of the answer, and whether it is a problem of the table. */
  async function answerTo(begun: string, limits = {}) {
    await using hub = await createHub({ ...OPTIONS, engine, log, limits });
    const { hostname, port } = new URL(hub.url);
    const socket = connect(Number(port), hostname, () => socket.write(begun));
    const answer = await text(socket);
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? [];
    return [Number(status), /"code":"(\w+)"/.exec(answer)?.[1]];
  }

  it.each([
    ['its headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
    [
      'its body',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    ],
  ])('hangs up with 408 on who never ends %s', async (_what, begun) => {
    expect(await answerTo(begun, { arrival: 100 })).toEqual([408, 'GRAFO_REQUEST_MALFORMED']);
  });

  it.each([
    ['a health check of HTTP/1.0', 'GET /healthz HTTP/1.0\r\n\r\n', [200]],
    [
      'an expectation that it does not know',
      'GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\nexpect: tea\r\n\r\n',
      [200],
    ],
    ['no host', 'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n', [400, 'GRAFO_REQUEST_MALFORMED']],
  ])('answers %s as it should', async (_what, request, [status, code]) => {
    expect(await answerTo(request)).toEqual([status, code]);
  });
});
