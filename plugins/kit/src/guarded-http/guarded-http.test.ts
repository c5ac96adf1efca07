import type { RequestListener, ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FetchRequest } from './fetch-request.type.js';
import { createGuardedHttp, type GuardedHttpOptions } from './guarded-http.js';
import { answerEndlessly } from './testing/answer-endlessly.js';
import { ManualFetchClock } from './testing/manual-fetch-clock.js';
import { startTestHost } from './testing/test-host.js';

const ATTEMPT_MS = 60_000;

/** Asks a local server that the operator allowed, on a clock whose pauses take no time. */
async function ask(answer: RequestListener, request: FetchRequest = {}, options: GuardedHttpOptions = {}) {
  await using host = await startTestHost(answer);
  const clock = new ManualFetchClock(ATTEMPT_MS);
  await using http = createGuardedHttp({ localOrigins: [host.origin], clock, ...options });
  const result = await http.get(`${host.origin}/data?key=hunter2`, request).catch((error: unknown) => error);
  const text = (result as { bytes?: Buffer | null }).bytes?.toString();
  return { result, text, pauses: clock.pauses, asked: host.asked };
}

/** Answers differently each time; the last answer holds from then on. */
function inTurn(...answers: ((response: ServerResponse) => unknown)[]): RequestListener {
  let count = 0;
  return (_request, response) => answers[Math.min(count++, answers.length - 1)]?.(response);
}

const ok = (response: ServerResponse) => response.end('data');
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end('no');

describe('a guarded fetch', () => {
  it('reads from a local server that the operator allowed by name, and from no other', async () => {
    const { text, result } = await ask(inTurn(ok));
    expect([text, result]).toEqual(['data', expect.objectContaining({ contentType: '' })]);
    await using host = await startTestHost((_request, response) => response.end());
    await using http = createGuardedHttp({ localOrigins: ['http://127.0.0.1:1'] });
    await expect(http.get(host.origin)).rejects.toMatchObject({ code: 'GRAFO_FETCH_URL_REFUSED' });
  });

  it('says who it is', async () => {
    let agent: string | undefined;
    await ask((request, response) => {
      agent = request.headers['user-agent'];
      response.end();
    });
    expect(agent).toMatch(/^GrafoAbierto\/\S+ \(.+\)$/);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('decompresses %s', async (encoding, compress) => {
    const { text } = await ask((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(compress('ñandú')),
    );
    expect(text).toBe('ñandú');
  });

  it.each([
    ['which is no gzip', 'gzip', Buffer.from('plain')],
    ['compressed twice', 'gzip, gzip', gzipSync(gzipSync('data'))],
    ['in an unknown way', 'zip', Buffer.from('PK')],
  ])('refuses an answer %s', async (_what, encoding, body) => {
    const { result, asked } = await ask((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    expect(result).toMatchObject({ code: 'GRAFO_FETCH_ENCODING' });
    expect(asked).toHaveLength(1);
  });

  it('counts bytes after decompression, and stops at the first one too many', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const answer: RequestListener = (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    const limits = { bytes: 100_000 };
    expect(bomb.byteLength).toBeLessThan(limits.bytes);
    const { result, asked } = await ask(answer, {}, { limits });
    expect(result).toMatchObject({ code: 'GRAFO_FETCH_TOO_LARGE' });
    expect(asked).toHaveLength(1);
  });

  it('does not read on where an answer has no end', async () => {
    const closed = Promise.withResolvers<void>();
    const { result } = await ask(
      (_request, response) => {
        response.on('close', closed.resolve);
        answerEndlessly(response);
      },
      {},
      { limits: { bytes: 1_000_000 } },
    );
    expect(result).toMatchObject({ code: 'GRAFO_FETCH_TOO_LARGE' });
    await closed.promise;
  });

  it('does not read what has not changed since the last time', async () => {
    const answer: RequestListener = (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"v1"' }).end(isKnown ? undefined : 'data');
    };
    const first = await ask(answer);
    expect(first.result).toMatchObject({ validators: { etag: '"v1"' } });
    expect((await ask(answer, { validators: { etag: '"v1"' } })).result).toMatchObject({ bytes: null });
  });
});

describe('a guarded fetch that fails', () => {
  it('tries again with growing pauses, and tells of each', async () => {
    const told: unknown[] = [];
    const { text, pauses } = await ask(inTurn(status(503), status(502), ok), {
      onRetry: (milliseconds, code) => told.push([milliseconds, code]),
    });
    expect([text, pauses]).toEqual(['data', [1000, 2000]]);
    expect(told).toEqual([
      [1000, 'GRAFO_FETCH_STATUS'],
      [2000, 'GRAFO_FETCH_STATUS'],
    ]);
  });

  it('gives up after the last attempt with what went wrong, without the query of the address', async () => {
    const { result, asked } = await ask(inTurn(status(503)));
    expect(result).toMatchObject({ code: 'GRAFO_FETCH_STATUS', parameters: { status: 503 } });
    expect(asked).toHaveLength(4);
    expect(String(result)).not.toContain('hunter2');
  });

  it.each([
    ['seconds', '7', 7000],
    ['a date', 'Thu, 01 Jan 2026 00:00:09 GMT', 9000],
    ['a date that is over', 'Wed, 31 Dec 2025 00:00:00 GMT', 1000],
    ['something else', 'soon', 1000],
  ])('waits as long as the server asks, in %s', async (_what, retryAfter, expected) => {
    const { text, pauses } = await ask(inTurn(status(429, { 'retry-after': retryAfter }), ok));
    expect([text, pauses]).toEqual(['data', [expected]]);
  });

  it('does not wait for a server that asks for hours', async () => {
    const { result, asked } = await ask(inTurn(status(503, { 'retry-after': '7200' }), ok));
    expect(result).toMatchObject({ code: 'GRAFO_FETCH_STATUS' });
    expect(asked).toHaveLength(1);
  });

  it.each([204, 206, 300, 400, 401, 403, 404, 410, 501])(
    'does not repeat what was answered with %i',
    async (code) => {
      const { result, asked } = await ask(inTurn(status(code)));
      expect(result).toMatchObject({ code: 'GRAFO_FETCH_STATUS', parameters: { status: code } });
      expect(asked).toHaveLength(1);
    },
  );

  it('tries again when the connection breaks in the middle of the body', async () => {
    const broken = (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
    };
    const cutGzip = (response: ServerResponse) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': '9999' });
      response.write(gzipSync('half').subarray(0, 12), () => response.destroy());
    };
    expect((await ask(inTurn(broken, cutGzip, ok))).text).toBe('data');
  });

  it('ends an attempt at its deadline, however slowly the server goes on', async () => {
    const clock = new ManualFetchClock(ATTEMPT_MS);
    const slow = (response: ServerResponse) => {
      response.writeHead(200).write('.', () => setImmediate(() => clock.passDeadlines()));
    };
    const { text } = await ask(inTurn(slow, ok), {}, { clock });
    expect(text).toBe('data');
    const { result } = await ask(inTurn(slow), {}, { clock, limits: { attempts: 1 } });
    expect(result).toMatchObject({ code: 'GRAFO_FETCH_TIMEOUT' });
  });

  it('stops when its caller gives up, also in a pause', async () => {
    const reason = new Error('no longer wanted');
    const controller = new AbortController();
    const request = { signal: controller.signal, onRetry: () => controller.abort(reason) };
    const { result, asked } = await ask(inTurn(status(503)), request);
    expect(result).toBe(reason);
    expect(asked).toHaveLength(1);
  });
});

describe('a redirect', () => {
  const to = (location: string) => status(302, { location });

  it('is followed within the same server', async () => {
    const { text, asked } = await ask(inTurn(to('/moved?x=1'), ok));
    expect([text, asked]).toEqual(['data', ['/data?key=hunter2', '/moved?x=1']]);
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1:1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    '//10.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://[',
    '',
  ])('is not followed to %j', async (location) => {
    const { result, asked } = await ask(inTurn(to(location), ok));
    expect(result).toMatchObject({ code: 'GRAFO_FETCH_REDIRECT_REFUSED' });
    expect(asked).toHaveLength(1);
  });

  it('is not followed round and round', async () => {
    const { result, asked } = await ask(inTurn(to('/again')));
    expect(result).toMatchObject({ code: 'GRAFO_FETCH_REDIRECT_REFUSED' });
    expect(asked).toHaveLength(6);
  });
});

describe('requests to one host', () => {
  it('are made one at a time, in the order in which they came', async () => {
    const waiting: ServerResponse[] = [];
    await using host = await startTestHost((_request, response) => waiting.push(response));
    await using http = createGuardedHttp({ localOrigins: [host.origin] });
    const answers = ['/1', '/2', '/3'].map((path) => http.get(host.origin + path));
    for (const path of ['/1', '/2', '/3']) {
      while (waiting.length === 0) await turn();
      expect(host.asked.at(-1)).toBe(path);
      expect(waiting).toHaveLength(1);
      waiting.pop()?.end(path);
    }
    expect((await Promise.all(answers)).map(({ bytes }) => String(bytes))).toEqual(['/1', '/2', '/3']);
  });

  it('go on after one that failed', async () => {
    await using host = await startTestHost(inTurn(status(404), ok));
    await using http = createGuardedHttp({ localOrigins: [host.origin] });
    const [first, second] = await Promise.allSettled([http.get(host.origin), http.get(host.origin)]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
