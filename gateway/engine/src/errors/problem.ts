/** What went wrong with a fetch, in terms of the table of problems and of the draft. */
import type { ProblemCode, ProblemParameters } from '@grafo-abierto/schema';
import type { Path } from '../draft/draft-path.js';

export interface Problem {
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
  /** Where in the draft; empty where nothing smaller than the whole response can be named. */
  readonly path: Path;
  /** Where else it may have left nothing, in the draft too; no error is told there. */
  readonly besides?: Iterable<Path>;
}

/** The problems of one fetch, worked out when all fetches are done and the draft is as full as it will be. */
export interface FetchReport {
  readonly subgraph: string;
  readonly problems: () => Iterable<Problem>;
}
