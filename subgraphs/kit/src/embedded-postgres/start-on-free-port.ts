/** Starts a server on a port of 127.0.0.1 that nobody listens on. */
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface StartedOnPort<Server> {
  readonly port: number;
  readonly server: Server;
}

/** Between finding a port and listening on it another process may take it: then another is found. */
export async function startOnFreePort<Server>(
  startOn: (port: number) => Promise<Server>,
  attempts = 5,
): Promise<StartedOnPort<Server>> {
  const port = await findFreePort();
  try {
    return { port, server: await startOn(port) };
  } catch (error) {
    if (attempts <= 1 || !isPortTaken(error)) throw error;
    return startOnFreePort(startOn, attempts - 1);
  }
}

/** PostgreSQL's last words when it could not listen. */
const isPortTaken = (error: unknown) =>
  error instanceof Error && error.message.includes('could not create any TCP/IP sockets');

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port');
  return address.port;
}
