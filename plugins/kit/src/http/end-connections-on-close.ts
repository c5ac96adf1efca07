import type { FastifyInstance } from 'fastify';

/**
 * Ends each connection with its answer once the server stops. Node ends those that are idle at that moment; one
 * that is busy would become idle later, and be waited for until its keep-alive is over.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onResponse', async ({ raw }) => {
    if (isClosing) raw.socket.end();
  });
}
