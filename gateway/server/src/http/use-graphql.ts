import cors from '@fastify/cors';
import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyInstance } from 'fastify';
import type { Generations } from '../generations/generations.js';
import { SOURCES_HEADER } from '../sources/sources-header.js';
import { sendProblem } from './send-problem.js';

/** `/graphql`, by GET and POST, from any origin: there are no cookies, so there is nothing to protect from one. */
export async function useGraphql(app: FastifyInstance, generations: Generations): Promise<void> {
  const methods = ['GET', 'POST', 'OPTIONS'];
  await app.register(cors, {
    origin: '*',
    methods,
    exposedHeaders: [SOURCES_HEADER, 'content-disposition', 'x-grafo-supergraph', 'x-grafo-generation'],
    maxAge: 86_400,
    strictPreflight: false,
  });
  app.route({
    method: methods,
    url: '/graphql',
    async handler(request, reply) {
      const { current } = generations;
      if (!current) throw new GrafoError('GRAFO_SUPERGRAPH_MISSING');
      const release = current.hold();
      try {
        return await current.graph.answer.call(this, request, reply);
      } finally {
        release();
      }
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: ({ method }, reply) =>
      sendProblem(reply.header('allow', 'GET, POST'), 405, 'GRAFO_REQUEST_MALFORMED', {
        detail: `${method} is not GET or POST.`,
      }),
  });
}
