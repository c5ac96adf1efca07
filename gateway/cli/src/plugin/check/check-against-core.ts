/** Checks a plugin against the graph of this version of Grafo Abierto, without a hub and without a database. */
import { createComposer, type PluginAnswer, type PluginCandidate } from '@grafo-abierto/composition';
import type { SubgraphSchema } from '@grafo-abierto/schema';
import { CORE_SUBGRAPHS, REGISTRY } from '../../core-subgraphs.js';
import { schemaOf } from '../../start/open-hub-registry.js';

/** @throws GrafoError `GRAFO_COMPOSITION_TIMEOUT`, `GRAFO_COMPOSITION_MEMORY`, `GRAFO_COMPOSITION_FAILED` */
export async function checkAgainstCore(candidate: PluginCandidate): Promise<PluginAnswer> {
  const core: SubgraphSchema[] = [];
  for (const { name, buildSchema } of [...CORE_SUBGRAPHS, REGISTRY])
    core.push(schemaOf({ name, sdl: (await buildSchema()).sdl }));
  return createComposer().check(candidate, { core, plugins: [] });
}
