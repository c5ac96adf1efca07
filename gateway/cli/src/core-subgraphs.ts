import { catalog } from '@grafo-abierto/catalog';
import { discovery } from '@grafo-abierto/discovery';
import { initiatives } from '@grafo-abierto/initiatives';
import { jurisdictions } from '@grafo-abierto/jurisdictions';
import { recognition } from '@grafo-abierto/recognition';
import { sdg } from '@grafo-abierto/sdg';
import type { Subgraph } from '@grafo-abierto/subgraph-kit';

/** The subgraphs that every hub has, and that can run apart from it. */
export const CORE_SUBGRAPHS: readonly Subgraph[] = [
  jurisdictions,
  initiatives,
  sdg,
  recognition,
  catalog,
  discovery,
];

/** The hub's own, which runs with it: which plugins there are, and what the graph is made of. */
export { registry as REGISTRY } from '@grafo-abierto/registry';

/** The one that follows the feeds of all others, and has none to tell. */
export const INDEX = discovery;
