/** Requests that are wrong before their GraphQL is read, as they go over the wire. */
import { gzipSync } from 'node:zlib';
import { deepJson } from './large-variables.js';
import type { Chance } from './seeded-random.js';
import { type HttpAnswer, JSON_TYPE, post, QUERY, send, sendRaw } from './send-http.js';

export interface HttpClass {
  readonly name: string;
  readonly codes: readonly string[];
  readonly send: (url: string, chance: Chance) => Promise<HttpAnswer>;
}

const WITHDRAWAL =
  'mutation { withdrawInitiative(input: { id: "AR0090", version: 1, reason: "x" }) { clientMutationId } }';

export const HOSTILE_HTTP: readonly HttpClass[] = [
  {
    name: 'malformed JSON',
    codes: ['GRAFO_REQUEST_MALFORMED'],
    send: (url, { pick, between }) =>
      post(
        url,
        pick([
          '{',
          '',
          'null',
          '"query"',
          '[1,',
          '{"query":}',
          `{"query":"${QUERY}"`,
          `{"query":"${QUERY}",}`,
          '\u0000',
          '{"query":NaN}',
          `{"query":"${QUERY}","__proto__":{"a":1}}`,
          `{"query":"${QUERY}","variables":{"constructor":{"prototype":{"a":1}}}}`,
          `{"query":"${QUERY}","variables":"{}"}`,
          `{"query":"${QUERY}","variables":[1]}`,
          '['.repeat(between(1_000, 100_000)),
        ]),
      ),
  },
  {
    name: 'JSON that is nested deeper than a stack',
    codes: ['GRAFO_LIMIT_VALUE_DEPTH', 'GRAFO_REQUEST_MALFORMED'],
    send: (url, { pick, between }) =>
      post(url, `{"query":"${QUERY}","${pick(['variables', 'query'])}":${deepJson(between(5_000, 50_000))}}`),
  },
  {
    name: 'batches',
    codes: ['GRAFO_REQUEST_MALFORMED'],
    send: (url, { between }) => post(url, JSON.stringify(Array(between(0, 500)).fill({ query: QUERY }))),
  },
  {
    name: 'wrong content types',
    codes: ['GRAFO_REQUEST_MALFORMED'],
    send: (url, { pick }) =>
      post(url, JSON.stringify({ query: QUERY }), {
        'content-type': pick([
          'text/plain',
          'text/xml',
          'application/graphql',
          'multipart/form-data; boundary=x',
          'x',
          'a/b;c=d,e/f',
        ]),
      }),
  },
  {
    name: 'compressed bodies',
    codes: ['GRAFO_REQUEST_ENCODED'],
    send: (url, { pick, between }) => {
      const bomb = gzipSync(`{"query":"${' '.repeat(between(1, 20) * 1_000_000)}"}`);
      const encoding = pick(['gzip', 'GZIP', 'deflate', 'br', 'zstd', 'gzip, gzip', 'x']);
      return post(url, new Uint8Array(bomb), { ...JSON_TYPE, 'content-encoding': encoding });
    },
  },
  {
    name: 'large bodies',
    codes: ['GRAFO_LIMIT_BYTES'],
    send: (url, { pick, between }) => {
      const body = `{"query":"${QUERY}","variables":{"x":"${'x'.repeat(between(11, 40) * 100_000)}"}}`;
      const chunked = [
        'POST /graphql HTTP/1.1',
        'host: x',
        'content-type: application/json',
        'transfer-encoding: chunked',
      ];
      return pick([
        () => post(url, body),
        () => sendRaw(url, chunked, `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`),
      ])();
    },
  },
  {
    name: 'wrong methods',
    codes: ['GRAFO_REQUEST_MALFORMED', 'GRAFO_ROUTE_UNKNOWN'],
    send: (url, { pick }) =>
      pick([
        () =>
          send(`${url}/graphql`, {
            method: pick(['PUT', 'PATCH', 'DELETE']),
            headers: JSON_TYPE,
            body: '{}',
          }),
        () =>
          sendRaw(url, [
            `${pick(['PURGE', 'LOCK', 'TRACE'])} /graphql HTTP/1.1`,
            'host: x',
            'connection: close',
          ]),
        () => send(`${url}/${pick(['healthz', 'schema.graphql', 'readyz'])}`, { method: 'DELETE' }),
      ])(),
  },
  {
    name: 'mutations by GET',
    codes: ['GRAFO_REQUEST_MALFORMED'],
    send: (url, { pick }) =>
      send(
        `${url}/graphql?query=${encodeURIComponent(pick([WITHDRAWAL, `mutation M ${WITHDRAWAL.slice(8)}`, 'subscription { a }']))}`,
      ),
  },
  {
    name: 'malformed GET',
    codes: ['GRAFO_REQUEST_MALFORMED', 'GRAFO_LIMIT_HEADERS', 'GRAFO_DOCUMENT_SYNTAX'],
    send: (url, { pick, between }) =>
      send(
        `${url}/graphql?${pick([
          '',
          'query=',
          'query=%',
          'query={a',
          'query={a}&query={b}',
          `query=${encodeURIComponent(QUERY)}&variables={`,
          `query=${encodeURIComponent(QUERY)}&variables=[]`,
          `query=${encodeURIComponent(QUERY)}&extensions=1`,
          `query=${'a'.repeat(between(17_000, 60_000))}`,
          `x=${'%00'.repeat(between(1, 2_000))}`,
        ])}`,
      ),
  },
  {
    name: 'what is hardly HTTP',
    codes: ['GRAFO_REQUEST_MALFORMED', 'GRAFO_LIMIT_HEADERS', 'GRAFO_ROUTE_UNKNOWN'],
    send: (url, { pick, between }) =>
      sendRaw(
        url,
        pick([
          ['GET /graphql?query=%7Ba%7D HTTP/1.1', 'host: [', 'connection: close'],
          ['GET /graphql?query=%7Ba%7D HTTP/1.1', 'host: a b', 'connection: close'],
          ['GET /%zz HTTP/1.1', 'host: x', 'connection: close'],
          ['GET //..//..%2f..%2fetc/passwd HTTP/1.1', 'host: x', 'connection: close'],
          ['hello'],
          ['GET /graphql HTTP/9.9', 'host: x'],
          ['POST /graphql HTTP/1.1', 'host: x', 'content-length: 1', 'content-length: 2'],
          ['POST /graphql HTTP/1.1', 'host: x', 'content-length: 5', 'transfer-encoding: chunked'],
          ['GET /graphql HTTP/1.1', 'host: x', `x: ${'x'.repeat(between(20_000, 90_000))}`],
          ['GET /graphql HTTP/1.1', 'host: x', ...Array<string>(2_000).fill('x-header: value value')],
        ]),
      ),
  },
];
