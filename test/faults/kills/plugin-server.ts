/** Answers for any number of plugins: each at a path of its own, and no more than which schema it has. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PluginServer extends AsyncDisposable {
  /** Gives a plugin a schema; answers where it is. */
  serve(plugin: string, sdl: string): string;
}

export async function startPluginServer(): Promise<PluginServer> {
  const schemas = new Map<string, string>();
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { _service: { sdl: schemas.get(request.url ?? '') } } }));
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
