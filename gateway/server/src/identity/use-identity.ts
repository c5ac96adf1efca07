/** Finds out who asks before anything of a request to the graph is read; a bad token is never taken for none. */
import type { TokenVerifier } from '@grafo-abierto/identity';
import { GrafoError, problems } from '@grafo-abierto/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { challenge } from './challenge.js';
import { HubContext } from './hub-context.js';

/** Where operations are answered. */
const PATHS = new Set<string | undefined>(['/graphql', '/export']);

const contexts = new WeakMap<FastifyRequest, HubContext>();

/** After `useGraphql`, so that pages of other origins can read the refusal. */
export function useIdentity(app: FastifyInstance, verifyToken: TokenVerifier): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!PATHS.has(request.routeOptions.url)) return;
    try {
      contexts.set(request, new HubContext(await verifyToken(request.headers.authorization), reply.raw));
    } catch (error) {
      if (error instanceof GrafoError && problems[error.code].status === 401)
        reply.header('www-authenticate', challenge('invalid_token', error.message));
      throw error;
    }
  });
}

/** A request that did not pass the hook comes from nobody. */
export async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<HubContext> {
  return contexts.get(request) ?? new HubContext(null, reply.raw);
}
