import type { ProblemCode, ProblemParameters } from '@grafo-abierto/plugin-kit';

/** Something of a source that did not enter the graph, or not as it should: a problem of the one table. */
export interface Finding {
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
}
