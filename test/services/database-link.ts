/** The way to a database as a test can cut it and mend it: a port that passes everything on while it is there. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export class DatabaseLink implements AsyncDisposable {
  readonly #target: URL;
  readonly #port: number;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  private constructor(target: URL, server: Server) {
    this.#target = target;
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    server.on('connection', (socket) => this.#pass(socket));
  }

  static async open(databaseUrl: string): Promise<DatabaseLink> {
    return new DatabaseLink(new URL(databaseUrl), await listen(0));
  }

  /** The same database, by this way. */
  get url(): string {
    const url = new URL(this.#target);
    url.host = `127.0.0.1:${this.#port}`;
    return url.href;
  }

  /** As if the database's machine were switched off for as long: every connection breaks, and no other can be made. */
  async without(work: () => Promise<void>): Promise<void> {
    await this.#cut();
    try {
      await work();
    } finally {
      await this.#mend();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#cut();
  }

  async #cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.close();
    for (const socket of this.#sockets) socket.destroy();
    if (server) await once(server, 'close');
  }

  async #mend(): Promise<void> {
    this.#server = await listen(this.#port);
    this.#server.on('connection', (socket) => this.#pass(socket));
  }

  #pass(socket: Socket): void {
    const target = connect(Number(this.#target.port), this.#target.hostname);
    for (const [from, to] of [
      [socket, target],
      [target, socket],
    ] as const) {
      this.#sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}

async function listen(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
