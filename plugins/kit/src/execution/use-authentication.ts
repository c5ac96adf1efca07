/** Finds out who asks before a request to a subgraph is answered, and refuses who is not what they say. */
import type { IncomingHttpHeaders } from 'node:http';
import { GrafoError, type Principal, problems, reportProblem } from '@grafo-abierto/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** From a request's headers and its body, byte for byte; undefined where it has none. */
export type Authenticate = (
  headers: IncomingHttpHeaders,
  body: Uint8Array | undefined,
) => Promise<Principal | null>;

/** Answers whom the hook found; before it ran, nobody. */
export function useAuthentication(
  app: FastifyInstance,
  authenticate: Authenticate,
): (request: FastifyRequest) => Principal | null {
  const principals = new WeakMap<FastifyRequest, Principal | null>();
  const bodies = keepBodies(app);
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    try {
      principals.set(request, await authenticate(request.headers, bodies.get(request)));
    } catch (error) {
      if (!(error instanceof GrafoError)) throw error;
      return refuse(error, reply);
    }
  });
  return (request) => principals.get(request) ?? null;
}

/** A body is signed as it was sent, and read as JSON as ever. */
function keepBodies(app: FastifyInstance): WeakMap<FastifyRequest, Buffer> {
  const bodies = new WeakMap<FastifyRequest, Buffer>();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    bodies.set(request, body);
    parse(request, body.toString(), done);
  });
  return bodies;
}

function refuse({ code, message, parameters }: GrafoError, reply: FastifyReply): FastifyReply {
  const extensions = reportProblem(code, parameters);
  return reply.status(problems[code].status).send({ errors: [{ message, extensions }] });
}
