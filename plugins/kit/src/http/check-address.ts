import { once } from 'node:events';
import { createServer } from 'node:net';
import { GrafoError } from '@grafo-abierto/schema';

/**
 * Sees whether a server will be able to listen, before anything else is started for it.
 *
 * @throws GrafoError `GRAFO_PORT_IN_USE`, `GRAFO_HOST_UNAVAILABLE`
 */
export async function checkAddress(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen({ host, port });
    await once(server, 'listening');
  } catch (error) {
    throw addressProblem(error, host, port);
  } finally {
    server.close();
  }
}

/** What keeps a server from listening, in the words of the table. */
export function addressProblem(error: unknown, host: string, port: number): GrafoError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new GrafoError('GRAFO_PORT_IN_USE', { host, port }, { cause: error });
  return new GrafoError('GRAFO_HOST_UNAVAILABLE', { host, port, detail: code ?? message }, { cause: error });
}
