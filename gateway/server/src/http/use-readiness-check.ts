import type { FastifyInstance } from 'fastify';
import type { CurrentGraph } from '../graphql/serve-graph.js';

/** Whether each subgraph can be reached now, by its name. */
export type SubgraphReadiness = () => Promise<Readonly<Record<string, boolean>>>;

/**
 * `/readyz`: requests can be answered. A subgraph that is down is named and does not make the hub unready,
 * since everything else still answers; a hub without a graph, or whose every subgraph is down, has nothing to
 * answer with.
 */
export function useReadinessCheck(
  app: FastifyInstance,
  readiness: SubgraphReadiness,
  currentGraph: CurrentGraph,
): void {
  app.get('/readyz', async (_request, reply) => {
    const reachable = await readiness();
    const isReady = currentGraph() !== undefined && Object.values(reachable).some(Boolean);
    const subgraphs = Object.fromEntries(
      Object.entries(reachable).map(([name, is]) => [name, is ? 'up' : 'down']),
    );
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', subgraphs });
  });
}
