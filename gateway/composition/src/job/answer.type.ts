/** What the process of a job answers; all of it can be sent. */
import type {
  ChangeProblem,
  ComposedSupergraph,
  CompositionProblem,
  PolicyProblem,
  SchemaChange,
} from '@grafo-abierto/schema';

export interface CompositionAnswer {
  /** Undefined where there are problems. */
  readonly supergraph?: ComposedSupergraph;
  readonly problems: readonly CompositionProblem[];
}

export interface PluginAnswer {
  /** The graph with the plugin; undefined where it is not admitted. */
  readonly supergraph?: ComposedSupergraph;
  /**
   * Those of the policy; where there are none but warnings, those of the composition besides; where there are none
   * of these, those of what changes for readers. Only a break that somebody uses refuses the plugin.
   */
  readonly problems: readonly (PolicyProblem | CompositionProblem | ChangeProblem)[];
  /** What changes for readers of the graph as it is; none where the plugin cannot be composed. */
  readonly changes: readonly SchemaChange[];
  /** What was composed, and is to be served: the SDL as the policy leaves it. */
  readonly sdl: string;
}
