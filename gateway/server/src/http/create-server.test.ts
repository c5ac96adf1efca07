import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { DEFAULT_HUB_LIMITS } from '../hub-limits.js';
import { createServer } from './create-server.js';
import { useProblems } from './use-problems.js';

describe('the HTTP server of the hub', () => {
  it('hangs up on a reader who never reads', async () => {
    await using app = createServer({ ...DEFAULT_HUB_LIMITS, silence: 100 });
    const { promise: hungUp, resolve } = Promise.withResolvers<boolean>();
    app.get('/endless', (_request, reply) => {
      reply.raw.on('close', () => resolve(reply.raw.writableFinished));
      const chunk = Buffer.alloc(64 * 1024);
      return reply.send(
        new Readable({
          read() {
            this.push(chunk);
          },
        }),
      );
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1').pause();
    await once(socket, 'connect');
    socket.write('GET /endless HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(await hungUp).toBe(false);
    socket.destroy();
  });

  it('answers whoever wants to tunnel through it that it is no proxy', async () => {
    await using app = createServer(DEFAULT_HUB_LIMITS);
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('CONNECT 10.0.0.1:80 HTTP/1.1\r\nhost: x\r\n\r\n'),
    );
    const [answer] = (await once(socket.setEncoding('utf8'), 'data')) as [string];
    expect(answer).toMatch(/^HTTP\/1\.1 405 [\s\S]*"code":"GRAFO_REQUEST_MALFORMED"/);
    socket.destroy();
  });

  it('gives one answer to a request that is too large and then breaks off', async () => {
    await using app = createServer(DEFAULT_HUB_LIMITS);
    useProblems(app, { info: () => undefined, error: () => undefined });
    app.post('/', () => 'read');
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () =>
      socket.end(
        'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 99999999\r\n\r\na',
      ),
    );
    const answer = (await socket.setEncoding('utf8').toArray()).join('');
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413']);
  });

  // Less than a connection is kept alive for.
  it('finishes what is under way when it stops, and waits for nothing else', {
    timeout: 30_000,
  }, async () => {
    const app = createServer(DEFAULT_HUB_LIMITS);
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<string>();
    app.get('/slow', () => {
      asked.resolve();
      return answer.promise;
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const reading = fetch(`http://127.0.0.1:${port}/slow`);
    await asked.promise;
    const stopped = app.close();
    // Node looks for idle connections as it stops: the answer must come after that.
    while (app.server.listening) await new Promise(setImmediate);
    answer.resolve('done');
    expect(await (await reading).text()).toBe('done');
    await stopped;
  });
});
