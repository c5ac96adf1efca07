/** Every way in which the lab's plugin gives no answer that a reader gets anything of. */
import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { TransportFailure } from '../subgraph-transport-error.js';
import type { Misbehave } from './hostile-lab.js';

/** Written by the plugin wherever it can write something; no reader ever sees it. */
export const SECRET = '<script>alert("password=hunter2 at postgres://root@10.0.0.7")</script>';

const MEGABYTE = 1024 * 1024;

/** Announces JSON. */
const json = (response: ServerResponse, headers: Readonly<Record<string, string | number>> = {}) =>
  response.writeHead(200, { 'content-type': 'application/json', ...headers });

const sendText =
  (text: string | Buffer, headers?: Readonly<Record<string, string | number>>): Misbehave =>
  (response) =>
    json(response, headers).end(text);

const sendPage =
  (status: number): Misbehave =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html', 'x-secret': 'hunter2' }).end(SECRET);

/** Writes for as long as anybody reads, and no faster. */
async function writeEndlessly(response: ServerResponse, chunk: Buffer, times = Number.POSITIVE_INFINITY) {
  for (let time = 0; time < times && !response.closed; time++) {
    response.write(chunk);
    while (response.writableNeedDrain && !response.closed) await setImmediate();
  }
  response.end();
}

export interface Misbehaviour {
  readonly what: string;
  /** What the operator is told. */
  readonly reason: TransportFailure;
  /** How often it is asked; a second time only where that could mend it. */
  readonly asked: number;
  readonly misbehave: Misbehave;
}

const once = (what: string, reason: TransportFailure, misbehave: Misbehave): Misbehaviour => ({
  what,
  reason,
  asked: 1,
  misbehave,
});

const twice = (what: string, reason: TransportFailure, misbehave: Misbehave): Misbehaviour => ({
  ...once(what, reason, misbehave),
  asked: 2,
});

const slow: readonly Misbehaviour[] = [
  once('hangs before its headers', 'deadline', (_response, _honest, expire) => expire()),
  once('hangs in the middle of its body', 'deadline', (response, _honest, expire) => {
    json(response).write('{"data":', () => expire());
  }),
  once('drips one byte at a time', 'deadline', async (response, honest, expire) => {
    json(response);
    for (const [index, byte] of [...Buffer.from(JSON.stringify(honest))].entries()) {
      response.write(Buffer.from([byte]));
      await setImmediate();
      if (index === 20) expire();
    }
  }),
  once('announces more than it sends', 'deadline', (response, honest, expire) => {
    json(response, { 'content-length': 10_000 }).write(JSON.stringify(honest), () => expire());
  }),
];

const large: readonly Misbehaviour[] = [
  once('sends a bomb of 200 MB behind gzip', 'too-large', (response) =>
    writeEndlessly(
      json(response, { 'content-encoding': 'gzip' }),
      gzipSync(Buffer.alloc(MEGABYTE, ' ')),
      200,
    ),
  ),
  once('never stops sending', 'too-large', (response) =>
    writeEndlessly(json(response), Buffer.alloc(MEGABYTE, ' ')),
  ),
  once('sends nothing in endless compressed blocks', 'too-large', (response) =>
    writeEndlessly(
      json(response, { 'content-encoding': 'gzip' }),
      Buffer.concat(Array(1_000).fill(gzipSync(''))),
    ),
  ),
  once('sends JSON 10,000 levels deep', 'too-deep', sendText('['.repeat(10_000) + ']'.repeat(10_000))),
  once('sends a header of a megabyte', 'not-http', (response) =>
    json(response, { 'x-large': 'x'.repeat(MEGABYTE) }).end('{}'),
  ),
];

const broken: readonly Misbehaviour[] = [
  twice('resets the connection', 'broken', (response) => response.socket?.resetAndDestroy()),
  twice('hangs up in the middle of its body', 'broken', (response) => {
    json(response, { 'content-length': 10_000 }).write('{"data":', () => response.socket?.destroy());
  }),
  once('does not speak HTTP', 'not-http', (response) => response.socket?.end(`${SECRET}\r\n\r\n`)),
  once('announces less than it sends', 'not-json', (response, honest) =>
    response.socket?.end(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n${JSON.stringify(honest)}`,
    ),
  ),
  once(
    'compresses in a way that was not accepted',
    'encoding',
    sendText('{}', { 'content-encoding': 'zstd' }),
  ),
  once('says that it compressed and did not', 'encoding', sendText('{}', { 'content-encoding': 'gzip' })),
  once('compresses twice and says so', 'encoding', (response, honest) =>
    json(response, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(JSON.stringify(honest)))),
  ),
  once('compresses twice and says once', 'not-utf8', (response, honest) =>
    json(response, { 'content-encoding': 'gzip' }).end(gzipSync(gzipSync(JSON.stringify(honest)))),
  ),
  once('sends bytes that are not UTF-8', 'not-utf8', sendText(Buffer.from([0x22, 0xc3, 0x28, 0x22]))),
  once('sends NaN', 'not-json', sendText('{"data":{"_entities":[NaN]}}')),
  once('sends text that is not JSON', 'not-json', sendText(SECRET)),
];

const refusing: readonly Misbehaviour[] = [
  once('answers 200 with a page', 'not-json', sendPage(200)),
  once('answers 500 with a page', 'status', sendPage(500)),
  once('answers 403 with a page', 'status', sendPage(403)),
  twice('answers 502 with a page', 'status', sendPage(502)),
  once('answers 204', 'not-json', (response) => response.writeHead(204).end()),
  once('answers 500 with JSON', 'status', (response, honest) =>
    response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify(honest)),
  ),
];

export const UNAVAILABLE: readonly Misbehaviour[] = [...slow, ...large, ...broken, ...refusing];
