/** Finds out who asks before anything of a request to a subgraph is read, and refuses who is not what they say. */
import type { IncomingHttpHeaders } from 'node:http';
import { GrafoError, type Principal, problems } from '@grafo-abierto/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Principal | null>;

/** Answers whom the hook found; before it ran, nobody. */
export function useAuthentication(
  app: FastifyInstance,
  authenticate: Authenticate,
): (request: FastifyRequest) => Principal | null {
  const principals = new WeakMap<FastifyRequest, Principal | null>();
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    try {
      principals.set(request, await authenticate(request.headers));
    } catch (error) {
      if (!(error instanceof GrafoError)) throw error;
      return refuse(error, reply);
    }
  });
  return (request) => principals.get(request) ?? null;
}

function refuse({ code, message, extensions }: GrafoError, reply: FastifyReply): FastifyReply {
  return reply.status(problems[code].status).send({ errors: [{ message, extensions }] });
}
