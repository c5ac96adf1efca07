import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyInstance } from 'fastify';
import type { Generations } from '../generations/generations.js';

/** `/schema.graphql`: the graph as its readers see it, with the descriptions, for code generators. */
export function useSchemaSdl(app: FastifyInstance, generations: Generations): void {
  app.get('/schema.graphql', (_request, reply) => {
    const { current } = generations;
    if (!current) throw new GrafoError('GRAFO_SUPERGRAPH_MISSING');
    return reply.type('text/plain; charset=utf-8').send(current.graph.sdl);
  });
}
