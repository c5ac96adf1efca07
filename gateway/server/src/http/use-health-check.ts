import type { FastifyInstance } from 'fastify';

/** `/healthz`: the process lives. */
export function useHealthCheck(app: FastifyInstance): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
}
