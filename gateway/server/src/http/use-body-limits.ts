/** What is refused of a body before its GraphQL is read; how many bytes it has, the server has counted by then. */
import { limitProblem } from '@grafo-abierto/engine';
import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HubLimits } from '../hub-limits.js';

/** After `useGraphql`, so that pages of other origins can read the refusal. */
export function useBodyLimits(app: FastifyInstance, { characters }: HubLimits): void {
  app.addHook('onRequest', refuseEncoded);
  app.addHook('preHandler', async ({ body }) => {
    const length = lengthOfQuery(body);
    if (length > characters) throw limitProblem('GRAFO_LIMIT_CHARACTERS', characters, length);
  });
}

/** A few bytes can be gigabytes once they are decompressed. */
async function refuseEncoded({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return;
  reply.header('accept-encoding', 'identity');
  throw new GrafoError('GRAFO_REQUEST_ENCODED', { encoding });
}

/** Of a query by POST; one by GET is bounded with the headers. */
function lengthOfQuery(body: unknown): number {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  return typeof query === 'string' ? query.length : 0;
}
