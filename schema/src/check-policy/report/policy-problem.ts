import type { SdlLocation } from '../../compose/report/composition-problem.js';
import type { ProblemReport } from '../../problems/grafo-error.js';
import type { PolicyCode } from './finding.js';

/** One reason why a plugin's SDL is not admitted, or should be better: what, where, whose, and what to do. */
export interface PolicyProblem extends ProblemReport {
  readonly code: PolicyCode;
  /** A warning refuses nothing. */
  readonly severity: 'error' | 'warning';
  /** The plugin's id, as a composition's problems name subgraphs. */
  readonly subgraphs: readonly string[];
  /** As `Place`, `Place.name` or `Query.place(id:)`; left out where it is about the whole SDL. */
  readonly coordinate?: string;
  readonly location?: SdlLocation;
  /** The subgraph or the plugin to which the coordinate's type belongs; left out where it is this plugin's. */
  readonly owner?: string;
}
