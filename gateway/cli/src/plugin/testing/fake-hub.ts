/** A hub that answers what a test tells it to, over HTTP, and keeps what it was asked. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Asked {
  readonly query: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it sends
  readonly variables: any;
  readonly authorization: string | undefined;
}

/** The body of an answer; undefined ends the connection without one. */
export type Answer = (asked: Asked, count: number) => object | undefined;

export class FakeHub implements AsyncDisposable {
  readonly asked: Asked[] = [];
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async open(answer: Answer): Promise<FakeHub> {
    const server = createServer(async (request, response) => {
      const { authorization } = request.headers;
      const asked: Asked = { ...JSON.parse(await text(request)), authorization };
      hub.asked.push(asked);
      const body = answer(asked, hub.asked.length);
      if (body === undefined) request.socket.destroy();
      else response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const hub = new FakeHub(server, `http://127.0.0.1:${port}`);
    return hub;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
