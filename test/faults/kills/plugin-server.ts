/** Answers for any number of plugins, each at a path of its own: which schema it has, or 1 for each number of it. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface PluginServer extends AsyncDisposable {
  /** Gives a plugin a schema; answers where it is. */
  serve(plugin: string, sdl: string): string;
}

/** @param record the one that the feed of all of them has; they have no feed without it */
export async function startPluginServer(record?: { readonly position: string }): Promise<PluginServer> {
  const schemas = new Map<string, string>();
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const isNew = record !== undefined && !request.url?.includes(`after=${record.position}`);
      response.writeHead(record ? 200 : 404, { 'content-type': 'application/x-ndjson' });
      return void response.end(isNew ? `${JSON.stringify(record)}\n` : '');
    }
    // A hub that is killed breaks its question off.
    const { query } = (await json(request).catch(() => ({ query: '' }))) as { readonly query: string };
    response.setHeader('content-type', 'application/json');
    const sdl = schemas.get(request.url ?? '');
    const names = [...(sdl ?? '').matchAll(/(\w+): Int/g)].map(([, name = '']) => name);
    const asked = names.filter((name) => query.match(/\w+/g)?.includes(name));
    const numbers = Object.fromEntries(asked.map((name) => [name, 1]));
    response.end(JSON.stringify({ data: query.includes('_service') ? { _service: { sdl } } : numbers }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    serve(plugin, sdl) {
      schemas.set(`/${plugin}`, sdl);
      return `http://127.0.0.1:${port}/${plugin}`;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
