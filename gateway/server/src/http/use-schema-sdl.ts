import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyInstance } from 'fastify';
import type { CurrentGraph } from '../graphql/serve-graph.js';

/** `/schema.graphql`: the graph as its readers see it, with the descriptions, for code generators. */
export function useSchemaSdl(app: FastifyInstance, currentGraph: CurrentGraph): void {
  app.get('/schema.graphql', (_request, reply) => {
    const graph = currentGraph();
    if (!graph) throw new GrafoError('GRAFO_SUPERGRAPH_MISSING');
    return reply.type('text/plain; charset=utf-8').send(graph.sdl);
  });
}
