/** Serves a plugin over HTTP that answers honestly until it is told to misbehave, and then no reader any more. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Plugin, ServedSubgraph } from '@grafo-abierto/plugin-kit';
import type { Misbehave } from './eight-ways.js';

interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Portal {
  readonly plugin: Plugin;
  /** Undefined as long as it is honest. */
  misbehave: Misbehave | undefined;
}

export async function servePortal(portal: Portal): Promise<ServedSubgraph> {
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    void answer(portal, request, response).catch(() => response.destroy());
  });
  server.listen({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}/graphql`, close, [Symbol.asyncDispose]: close };
}

async function answer(portal: Portal, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = (await json(request)) as Asked;
  const honest = JSON.parse(JSON.stringify(await portal.plugin.execute(asked)));
  // Of its schema it tells the truth: what does not would never get in.
  if (portal.misbehave !== undefined && asked.query.includes('_entities')) portal.misbehave(response, honest);
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(honest));
}
