/** Requests that abuse what stands around GraphQL: text, negotiation, framing, and other protocols' doors. */
import { createHash } from 'node:crypto';
import { nested, times } from './hostile-class.type.js';
import type { HttpClass } from './hostile-http.js';
import { JSON_TYPE, post, QUERY, send, sendRaw } from './send-http.js';

const encoded = encodeURIComponent(QUERY);
const POST = ['POST /graphql HTTP/1.1', 'host: x', 'content-type: application/json'];
const GET = [`GET /graphql?query=${encoded} HTTP/1.1`, 'connection: close'];
const body = JSON.stringify({ query: QUERY });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** JSON whose text holds bytes that are not UTF-8. */
const jsonAround = (bytes: readonly number[]) =>
  new Uint8Array(
    Buffer.concat([Buffer.from(`{"query":"${QUERY} # `), Buffer.from(bytes), Buffer.from('"}')]),
  );

export const HOSTILE_PROTOCOL: readonly HttpClass[] = [
  {
    name: 'bytes that are no UTF-8',
    codes: ['GRAFO_REQUEST_MALFORMED'],
    send: (url, { pick }) =>
      pick([
        () =>
          post(
            url,
            jsonAround(
              pick<readonly number[]>([
                [0xff],
                [0xc3, 0x28],
                [0xed, 0xa0, 0x80],
                [0xc0, 0xaf],
                [0xf5, 0x80, 0x80, 0x80],
              ]),
            ),
          ),
        () => post(url, new Uint8Array(Buffer.from(body, 'utf16le'))),
        () => send(`${url}/graphql?query=${encoded}${pick(['%ff', '%c3%28', '%ed%a0%80', '%zz', '%'])}`),
      ])(),
  },
  {
    name: 'other charsets',
    codes: ['GRAFO_REQUEST_MALFORMED'],
    send: (url, { pick }) => {
      const charset = pick(['utf-16', 'iso-8859-1', '"utf-7"', 'utf-32', 'ebcdic', 'x']);
      return post(url, body, { 'content-type': `application/json; charset=${charset}` });
    },
  },
  {
    name: 'answers in types that there are not',
    codes: ['GRAFO_REQUEST_MALFORMED'],
    send: (url, { pick }) =>
      post(url, body, {
        ...JSON_TYPE,
        accept: pick([
          'text/xml',
          'multipart/mixed',
          'text/event-stream',
          'image/*',
          'x',
          'application/grpc',
        ]),
      }),
  },
  {
    name: 'keys of prototypes',
    codes: ['GRAFO_REQUEST_MALFORMED'],
    send: (url, { pick }) => {
      const key = pick(['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}']);
      return post(
        url,
        pick([
          `{"query":"${QUERY}",${key}}`,
          `{"query":"${QUERY}","variables":{${key}}}`,
          `{"query":"${QUERY}","variables":{"w":{"kind":[{${key}}]}}}`,
          `{"query":"${QUERY}","extensions":{"persistedQuery":{${key}}}}`,
          `{"query":"${QUERY}","variables":{"\\u005f_proto__":{"polluted":1}}}`,
        ]),
      );
    },
  },
  {
    name: 'other protocols',
    codes: ['GRAFO_REQUEST_MALFORMED', 'GRAFO_ROUTE_UNKNOWN'],
    send: (url, { pick }) => {
      const upgrade = ['GET /graphql HTTP/1.1', 'host: x', 'connection: Upgrade'];
      return sendRaw(
        url,
        pick([
          [...upgrade, 'upgrade: websocket', 'sec-websocket-version: 13', 'sec-websocket-key: eA=='],
          [...upgrade, 'upgrade: h2c', 'http2-settings: AAMAAABkAAQAAP__'],
          ['PRI * HTTP/2.0', '', 'SM'],
          ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
          ['CONNECT 10.0.0.1:80 HTTP/1.1', 'host: 10.0.0.1:80'],
          ['TRACE /graphql HTTP/1.1', 'host: x', 'connection: close'],
          ['SEARCH /graphql HTTP/1.1', 'host: x', 'connection: close'],
          ['SSH-2.0-OpenSSH_9.6'],
        ]),
      );
    },
  },
  {
    name: 'requests within requests',
    codes: ['GRAFO_REQUEST_MALFORMED', 'GRAFO_LIMIT_BYTES'],
    send: (url, { pick, between }) => {
      const smuggled = `GET /graphql?query=${encoded} HTTP/1.1\r\nhost: x\r\n\r\n`;
      const length = `content-length: ${between(1, 50)}`;
      return sendRaw(
        url,
        pick([
          [...POST, length, 'transfer-encoding: chunked'],
          [...POST, 'transfer-encoding: gzip, chunked', length],
          [...POST, 'transfer-encoding: gzip'],
          [...POST, 'transfer-encoding: chunked', 'transfer-encoding: identity'],
          [...POST, 'transfer-encoding: chunked'],
          [...POST, 'content-length: -1'],
          [...POST, 'content-length: 1e3'],
          [...POST, 'content-length: 99999999999'],
          [...GET, 'host : x'],
          [...GET, 'host: x', ' folded: y'],
          [...GET, 'host: x', 'x: a\0b'],
          GET,
        ]),
        smuggled,
      );
    },
  },
  {
    name: 'addresses that are nearly right',
    codes: ['GRAFO_REQUEST_MALFORMED', 'GRAFO_ROUTE_UNKNOWN', 'GRAFO_OPERATION_UNKNOWN'],
    send: (url, { pick }) =>
      send(
        `${url}/${pick([
          `graphql?query=${encoded}&query=${encoded}`,
          `graphql?query[]=${encoded}`,
          `graphql?query=${encoded}&variables={}&variables={}`,
          `graphql?query=${encoded}&operationName=a&operationName=b`,
          `graphql?query=${encoded}&operationName=__proto__`,
          `graphql?query=${encoded}&extensions={"persistedQuery":1}`,
          `graphql/?query=${encoded}`,
          `graphql;a=b?query=${encoded}`,
          `graphql%00?query=${encoded}`,
          `GRAPHQL?query=${encoded}`,
          `graphql/../graphql/x?query=${encoded}`,
        ])}`,
      ),
  },
  {
    name: 'persisted queries that are forged',
    codes: ['GRAFO_REQUEST_MALFORMED', 'GRAFO_LIMIT_DEPTH'],
    send: (url, { pick, between }) => {
      const tooDeep = `{ jurisdiction(id: "AR") ${nested(between(30, 200), '{ parent ', '{ id }', ' }')} }`;
      const [query, hash] = pick<readonly [string, string]>([
        [QUERY, sha256(tooDeep)],
        [QUERY, sha256(QUERY).toUpperCase()],
        [QUERY, '__proto__'],
        [tooDeep, sha256(tooDeep)],
      ]);
      return post(
        url,
        JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
      );
    },
  },
  {
    name: 'doors that are not for readers',
    codes: ['GRAFO_DOCUMENT_INVALID', 'GRAFO_OPERATION_UNSUPPORTED'],
    send: (url, { pick, between }) =>
      post(
        url,
        JSON.stringify({
          query: pick([
            '{ _service { sdl } }',
            `{ _entities(representations: [${times(between(1, 300), () => '{ __typename: "Jurisdiction", id: "AR" }')}]) { __typename } }`,
            'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
            '{ jurisdiction(id: "AR") { ... @defer { name } } }',
            '{ sdgGoals @stream(initialCount: 0) { number } }',
            'subscription { jurisdictions { totalCount } }',
            'type Query { a: Int } { jurisdictions { totalCount } }',
            'extend type Jurisdiction { secret: Int } { jurisdictions { totalCount } }',
            'directive @a on FIELD query { jurisdictions @a { totalCount } }',
            '{ jurisdiction(id: "AR") @deprecated { id } }',
            '{ jurisdiction(id: "AR") { ... on Query { jurisdictions { totalCount } } } }',
            '{ __type(name: "Jurisdiction") { resolve } }',
          ]),
        }),
      ),
  },
];
