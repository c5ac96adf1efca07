import { gzipSync } from 'node:zlib';
import negotiate from '@fastify/accept-negotiator';
import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyInstance } from 'fastify';
import type { Generations } from '../generations/generations.js';

/** `/schema.graphql`: the graph as its readers see it, with the descriptions, for code generators and the query page. */
export function useSchemaSdl(app: FastifyInstance, generations: Generations): void {
  // A generation compresses once, and takes it along when it ends.
  const compressed = new WeakMap<object, Buffer>();
  app.get('/schema.graphql', ({ headers }, reply) => {
    const { current } = generations;
    if (!current) throw new GrafoError('GRAFO_SUPERGRAPH_MISSING');
    const { graph } = current;
    reply.type('text/plain; charset=utf-8').header('vary', 'accept-encoding');
    if (negotiate(headers['accept-encoding'] ?? 'identity', ['gzip']) === null) return reply.send(graph.sdl);
    const gzip = compressed.get(graph) ?? gzipSync(graph.sdl);
    compressed.set(graph, gzip);
    return reply.header('content-encoding', 'gzip').send(gzip);
  });
}
