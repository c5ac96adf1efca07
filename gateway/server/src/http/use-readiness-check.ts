import type { FastifyInstance } from 'fastify';
import type { Generations } from '../generations/generations.js';

/** Whether each subgraph can be reached now, by its name. */
export type SubgraphReadiness = () => Promise<Readonly<Record<string, boolean>>>;

/**
 * `/readyz`: requests can be answered. A subgraph that is down is named and does not make the hub unready,
 * since everything else still answers; a hub without a graph, or whose every subgraph is down, has nothing to
 * answer with. `generation` counts the graphs of this process.
 */
export function useReadinessCheck(
  app: FastifyInstance,
  readiness: SubgraphReadiness,
  generations: Generations,
): void {
  app.get('/readyz', async (_request, reply) => {
    const reachable = await readiness();
    const { current } = generations;
    const isReady = current !== undefined && Object.values(reachable).some(Boolean);
    const subgraphs = Object.fromEntries(
      Object.entries(reachable).map(([name, is]) => [name, is ? 'up' : 'down']),
    );
    const supergraph = current ? { hash: current.graph.hash, generation: current.number } : null;
    return reply
      .status(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'not ready', supergraph, subgraphs });
  });
}
