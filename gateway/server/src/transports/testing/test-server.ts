/** A tiny HTTP server for one test, on loopback or a Unix socket; it is gone when the test is. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface TestServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT/graphql`, or `unix:…:/graphql` */
  readonly url: string;
  /** The body of every request so far. */
  readonly asked: readonly Asked[];
  /** How many connections were made to it. */
  readonly connections: number;
}

/** What a transport of ours sends. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export type Answer = (response: ServerResponse, asked: Asked, request: IncomingMessage) => unknown;

export async function startTestServer(answer: Answer, socketPath?: string): Promise<TestServer> {
  const asked: Asked[] = [];
  let connections = 0;
  const listener: RequestListener = async (request, response) => {
    // A client that goes away in the middle is what many of these tests are about.
    response.on('error', () => undefined);
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const parsed = JSON.parse(body) as Asked;
    asked.push(parsed);
    await answer(response, parsed, request);
  };
  const server = createServer(listener).on('connection', () => connections++);
  server.listen(socketPath ?? { port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address() as AddressInfo | string;
  return {
    url:
      typeof address === 'string' ? `unix:${address}:/graphql` : `http://127.0.0.1:${address.port}/graphql`,
    asked,
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
