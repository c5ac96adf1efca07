import type { compositionProblems } from '../../problems/composition-problems.js';
import { GrafoError, type ProblemReport } from '../../problems/grafo-error.js';

export type CompositionCode = keyof typeof compositionProblems;

/** One reason why subgraphs do not compose: what, where, whose, and what to do. */
export interface CompositionProblem extends ProblemReport {
  readonly code: CompositionCode;
  /** The names of the subgraphs concerned, sorted. */
  readonly subgraphs: readonly string[];
  /** As `Place`, `Place.name` or `Query.place(id:)`; left out where it is about a whole SDL. */
  readonly coordinate?: string;
  /** Where to mend it; left out where no line of an SDL can be told. */
  readonly location?: SdlLocation;
  /** The subgraph to which the coordinate's type belongs; the others that declare it have to fit in. */
  readonly owner?: string;
  /** The reason in more words, in English. */
  readonly detail?: string;
}

export interface SdlLocation {
  readonly subgraph: string;
  /** Both count from one. */
  readonly line: number;
  readonly column: number;
}

/** Subgraphs do not compose; `problems` tells every reason that was found. */
export class CompositionError extends GrafoError {
  constructor(readonly problems: readonly CompositionProblem[]) {
    const reasons = problems.map(({ message, detail }) => detail ?? message.en);
    super('GRAFO_COMPOSITION_FAILED', { detail: reasons.join('; ') });
  }
}
