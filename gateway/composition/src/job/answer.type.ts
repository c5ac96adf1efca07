import type { ComposedSupergraph, CompositionProblem, PolicyProblem } from '@grafo-abierto/schema';

export interface CompositionAnswer {
  /** Undefined where there are problems. */
  readonly supergraph?: ComposedSupergraph;
  readonly problems: readonly CompositionProblem[];
}

export interface PluginAnswer {
  /** The graph with the plugin; undefined where it is not admitted. */
  readonly supergraph?: ComposedSupergraph;
  /** Those of the policy; where there are none but warnings, those of the composition besides. */
  readonly problems: readonly (PolicyProblem | CompositionProblem)[];
  /** What was composed, and is to be served: the SDL as the policy leaves it. */
  readonly sdl: string;
}
