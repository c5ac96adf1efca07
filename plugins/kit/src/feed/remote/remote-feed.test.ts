import type { RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ManualFetchClock } from '../../guarded-http/testing/manual-fetch-clock.js';
import { startTestHost } from '../../guarded-http/testing/test-host.js';
import type { FeedRequest } from '../feed.type.js';
import type { FeedRecord } from '../feed-record.js';
import { LINE_BYTES } from './feed-lines.js';
import { RemoteFeed } from './remote-feed.js';

const ANSWER_MS = 15_000;
/** With each of the waits that are asked for here. */
const manualClock = () => new ManualFetchClock(...[0, 2, 30, 50, 55].map((wait) => ANSWER_MS + wait * 1000));

const record = (number: number, change: object = {}) => ({
  position: `p${number}`,
  type: 'Leaf',
  id: `leaf-${number}`,
  deleted: false,
  about: null,
  title: { es: 'Ñandú 🙂', en: null },
  summary: { es: null, en: null },
  url: null,
  jurisdiction: null,
  dates: [],
  sdgTargets: [],
  facets: [],
  ...change,
});
const line = (number: number, change: object = {}) => `${JSON.stringify(record(number, change))}\n`;

const ndjson = (response: ServerResponse, headers: object = {}) =>
  response.writeHead(200, { 'content-type': 'application/x-ndjson', ...headers });

const request = (more: Partial<FeedRequest> = {}): FeedRequest => ({
  after: null,
  waitMs: 0,
  signal: new AbortController().signal,
  ...more,
});

async function serve(answer: RequestListener, clock = manualClock()) {
  const host = await startTestHost(answer);
  const address = () => ({ url: `${host.origin}/somewhere/feed`, isGuarded: false });
  const feed = new RemoteFeed({ name: 'elsewhere', address, clock });
  return {
    host,
    feed,
    clock,
    read: (more: Partial<FeedRequest> = {}) => Array.fromAsync(feed.read(request(more))),
    [Symbol.asyncDispose]: () => host[Symbol.asyncDispose](),
  };
}

describe('a feed that is served elsewhere', () => {
  it('is read whole, wherever its bytes were cut', async () => {
    await using remote = await serve(async (_request, response) => {
      ndjson(response);
      for (const byte of Buffer.from(line(1) + line(2))) response.write(Buffer.from([byte]));
      response.end();
    });
    expect(await remote.read()).toEqual([record(1), record(2)]);
  });

  it('is asked for what comes after a position, and to hold back an empty answer for less than a minute', async () => {
    await using remote = await serve((_request, response) => ndjson(response).end());
    await remote.read({ after: 'a b&c', waitMs: 1200 });
    await remote.read({ waitMs: 600_000 });
    expect(remote.host.asked).toEqual(['/somewhere/feed?after=a+b%26c&wait=2', '/somewhere/feed?wait=55']);
  });

  it('ends quietly when nobody wants it any more, before the answer and in the middle of it', async () => {
    const arrived = Promise.withResolvers<void>();
    await using remote = await serve((asked, response) => {
      if (asked.url?.includes('after')) ndjson(response).write(line(1));
      else arrived.resolve();
    });
    const stop = new AbortController();
    const waiting = remote.read({ waitMs: 50_000, signal: stop.signal });
    await arrived.promise;
    stop.abort();
    expect(await waiting).toEqual([]);
    const later = new AbortController();
    const read: FeedRecord[] = [];
    for await (const next of remote.feed.read(request({ after: 'p0', signal: later.signal }))) {
      read.push(next);
      later.abort();
    }
    expect(read).toEqual([record(1)]);
  });

  it('that a source does not have has nothing to tell, unless it was read before', async () => {
    await using remote = await serve((_request, response) => response.writeHead(404).end('{}'));
    expect(await remote.read({ waitMs: 30_000 })).toEqual([]);
    expect(remote.clock.pauses).toContain(30_000);
    await expect(remote.read({ after: 'p1' })).rejects.toMatchObject({ code: 'GRAFO_FEED_UNREACHABLE' });
  });

  it('may refuse a position, or say that it cannot be read now, in its own code and no other', async () => {
    let code = 'GRAFO_FEED_POSITION_UNKNOWN';
    await using remote = await serve((_request, response) =>
      response.writeHead(410).end(JSON.stringify({ errors: [{ message: 'secret', extensions: { code } }] })),
    );
    await expect(remote.read({ after: 'p1' })).rejects.toMatchObject({ code });
    code = 'GRAFO_FEED_UNREADABLE';
    await expect(remote.read()).rejects.toMatchObject({ code });
    code = 'GRAFO_ACCESS_JURISDICTION';
    await expect(remote.read()).rejects.toMatchObject({
      code: 'GRAFO_FEED_UNREACHABLE',
      parameters: { feed: 'elsewhere', detail: 'HTTP 410' },
    });
  });
});

describe('a feed whose server is hostile', () => {
  it.each<[string, string, RequestListener]>([
    ['fails', 'HTTP 500', (_request, response) => response.writeHead(500).end('<h1>secret</h1>')],
    ['fails at endless length', 'HTTP 500', (_request, response) => pour(response.writeHead(500))],
    [
      'sends elsewhere',
      'HTTP 302',
      (_request, response) => response.writeHead(302, { location: '/x' }).end(),
    ],
    [
      'answers a page',
      'Content-Type',
      (_request, response) => response.setHeader('content-type', 'text/html').end(line(1)),
    ],
    [
      'compresses what was asked for plainly',
      'Content-Encoding',
      (_request, response) =>
        ndjson(response, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000))),
    ],
    ['closes the connection', 'UND_ERR_SOCKET', (asked) => asked.socket.destroy()],
  ])('cannot be read where it %s', async (_what, detail, answer) => {
    await using remote = await serve(answer);
    await expect(remote.read()).rejects.toMatchObject({
      code: 'GRAFO_FEED_UNREACHABLE',
      parameters: { feed: 'elsewhere', detail },
    });
  });

  it.each<[string, number, string, string | Buffer]>([
    ['is no JSON', 2, 'JSON', `${line(1)}password=hunter2\n`],
    ['is empty', 2, 'JSON', `${line(1)}\n`],
    ['is of another type', 1, 'title.es', line(1, { title: { es: 7, en: null } })],
    ['has no end', 2, 'EOF', line(1) + line(2).trimEnd()],
    ['is not UTF-8', 1, 'UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x0a])],
    ['is nested without end', 1, ': Invalid input', `${'['.repeat(200_000)}${']'.repeat(200_000)}\n`],
  ])('is read up to a line that %s', async (_what, number, detail, body) => {
    await using remote = await serve((_request, response) => ndjson(response).end(body));
    await expect(remote.read()).rejects.toMatchObject({
      code: 'GRAFO_FEED_NONSENSE',
      parameters: { detail: expect.stringContaining(`${number}: ${detail}`) },
    });
  });

  it('is given up at a line without end, after little more than a line may have', async () => {
    let sent = 0;
    await using remote = await serve((_request, response) => {
      pour(ndjson(response), (bytes) => {
        sent += bytes;
      });
    });
    await expect(remote.read()).rejects.toMatchObject({ code: 'GRAFO_FEED_NONSENSE' });
    expect(sent).toBeLessThan(LINE_BYTES * 20);
  });

  it.each<[string, RequestListener]>([
    ['never answers', () => undefined],
    [
      'never ends a line, byte after byte',
      (_request, response) => void ndjson(response).write('{"position"'),
    ],
    ['never ends an answer', (_request, response) => void ndjson(response).write(line(1))],
    ['never ends a refusal', (_request, response) => void response.writeHead(500).write('{')],
  ])('is given up in time where it %s', async (_what, answer) => {
    const clock = manualClock();
    const arrived = Promise.withResolvers<void>();
    await using remote = await serve((asked, response) => {
      answer(asked, response);
      arrived.resolve();
    }, clock);
    const reading = remote.read().catch((error: unknown) => error);
    await arrived.promise;
    const look = () => {
      clock.passDeadlines();
      return Promise.race([reading, 'waits']);
    };
    await expect.poll(look).not.toBe('waits');
    expect(await reading).toMatchObject({
      code: 'GRAFO_FEED_UNREACHABLE',
      parameters: { detail: `> ${ANSWER_MS} ms` },
    });
  });

  it('is not looked for in the hub’s own network, and its address there is not told', async () => {
    await using host = await startTestHost((_request, response) => ndjson(response).end());
    const address = () => ({ url: `${host.origin}/feed`, isGuarded: true });
    const reading = Array.fromAsync(new RemoteFeed({ name: 'elsewhere', address }).read(request()));
    await expect(reading).rejects.toMatchObject({
      code: 'GRAFO_FEED_UNREACHABLE',
      parameters: { feed: 'elsewhere', detail: 'GRAFO_FETCH_ADDRESS_REFUSED' },
    });
    expect(host.connections).toBe(0);
  });
});

/** Bytes without end, as fast as they are taken. */
function pour(response: ServerResponse, count: (bytes: number) => void = () => undefined): void {
  const chunk = Buffer.alloc(65_536, 'x');
  const more = () => {
    while (!response.destroyed) {
      count(chunk.byteLength);
      if (!response.write(chunk)) return void response.once('drain', more);
    }
  };
  more();
}
