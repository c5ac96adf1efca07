import type { RequestListener, ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FetchRequest, FetchStream } from './fetch-request.type.js';
import { createGuardedHttp, type GuardedHttpOptions } from './guarded-http.js';
import { answerEndlessly } from './testing/answer-endlessly.js';
import { ManualFetchClock } from './testing/manual-fetch-clock.js';
import { startTestHost } from './testing/test-host.js';

const LIMITS = { attemptMs: 60_000, idleMs: 30_000, streamMs: 7_200_000 };

async function ask(answer: RequestListener, request: FetchRequest = {}, options: GuardedHttpOptions = {}) {
  await using host = await startTestHost(answer);
  const clock = new ManualFetchClock(...Object.values(LIMITS));
  await using http = createGuardedHttp({ localOrigins: [host.origin], clock, limits: LIMITS, ...options });
  const stream = await http.open(`${host.origin}/data?key=hunter2`, request);
  const chunks: string[] = [];
  const error = await readAll(stream, chunks).catch((cause: unknown) => cause);
  return { text: chunks.join(''), error, asked: host.asked, pauses: clock.pauses, stream };
}

async function readAll({ body }: FetchStream, chunks: string[]): Promise<void> {
  for await (const chunk of body ?? []) chunks.push(chunk.toString());
}

const inTurn =
  (...answers: ((response: ServerResponse) => unknown)[]): RequestListener =>
  (_request, response) =>
    answers.length > 1 ? answers.shift()?.(response) : answers[0]?.(response);

describe('a guarded stream', () => {
  it('gives the bytes as they come, without their compression', async () => {
    const answer: RequestListener = (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', etag: '"1"' }).end(gzipSync('ñandú'));
    const { text, error, stream } = await ask(answer);
    expect([text, error, stream.validators]).toEqual(['ñandú', undefined, { etag: '"1"' }]);
  });

  it('has no body where nothing has changed', async () => {
    const { stream } = await ask((_request, response) => response.writeHead(304).end(), {
      validators: { etag: '"1"' },
    });
    expect(stream.body).toBeNull();
  });

  it('is asked for again until its first bytes come', async () => {
    const answer = inTurn(
      (response) => response.writeHead(503).end(),
      (response) => response.destroy(),
      (response) => response.end('data'),
    );
    const { text, pauses } = await ask(answer);
    expect([text, pauses]).toEqual(['data', [1000, 2000]]);
  });

  it('is not asked for again once bytes were given, and says after how many it broke', async () => {
    const { text, error, asked } = await ask((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
    });
    expect([text, asked.length]).toEqual(['half', 1]);
    expect(error).toMatchObject({ code: 'GRAFO_FETCH_BROKEN', extensions: { parameters: { bytes: 4 } } });
    expect(String(error)).not.toContain('hunter2');
  });

  it('is cut at the first byte too many', async () => {
    const answer: RequestListener = (_request, response) => answerEndlessly(response);
    const { error } = await ask(answer, {}, { limits: { ...LIMITS, streamBytes: 1_000_000 } });
    expect(error).toMatchObject({ code: 'GRAFO_FETCH_TOO_LARGE' });
  });

  it('ends when the next bytes do not come in time', async () => {
    const clock = new ManualFetchClock(...Object.values(LIMITS));
    await using host = await startTestHost((_request, response) => response.write('begun'));
    await using http = createGuardedHttp({ localOrigins: [host.origin], clock, limits: LIMITS });
    const stream = await http.open(host.origin);
    const reading = readAll(stream, []).catch((cause: unknown) => cause);
    await turn();
    clock.passDeadlines();
    expect(await reading).toMatchObject({ code: 'GRAFO_FETCH_TIMEOUT' });
  });

  it('stops when its caller gives up', async () => {
    const reason = new Error('no longer wanted');
    const controller = new AbortController();
    await using host = await startTestHost((_request, response) => response.write('begun'));
    await using http = createGuardedHttp({ localOrigins: [host.origin] });
    const stream = await http.open(host.origin, { signal: controller.signal });
    controller.abort(reason);
    await expect(readAll(stream, [])).rejects.toBe(reason);
  });

  it.each([
    ['read to its end', (stream: FetchStream) => readAll(stream, [])],
    ['disposed', (stream: FetchStream) => stream[Symbol.asyncDispose]()],
  ])('lets the next request to its host go once it is %s', async (_how, finish) => {
    await using host = await startTestHost((_request, response) => response.end('data'));
    await using http = createGuardedHttp({ localOrigins: [host.origin] });
    const stream = await http.open(host.origin);
    const next = http.get(`${host.origin}/next`);
    for (let turns = 0; turns < 20; turns++) await turn();
    expect(host.asked).toEqual(['/']);
    await finish(stream);
    expect(String((await next).bytes)).toBe('data');
  });

  it('makes no connection to a private address', async () => {
    await using http = createGuardedHttp();
    await expect(http.open('https://127.0.0.1/')).rejects.toMatchObject({
      code: 'GRAFO_FETCH_ADDRESS_REFUSED',
    });
  });
});

describe('an origin that may be asked without https', () => {
  it('is guarded by its address all the same', async () => {
    await using http = createGuardedHttp({ plainOrigins: ['http://127.0.0.1:1'] });
    await expect(http.get('http://127.0.0.1:1/')).rejects.toMatchObject({
      code: 'GRAFO_FETCH_ADDRESS_REFUSED',
    });
  });
});

describe('a name that does not exist', () => {
  it('is told apart from a server that is down', async () => {
    const resolveHost = async () => {
      throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    };
    await using http = createGuardedHttp({ resolveHost });
    await expect(http.get('https://datos.example/')).rejects.toMatchObject({
      code: 'GRAFO_FETCH_NAME_UNKNOWN',
    });
  });
});
