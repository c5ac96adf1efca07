/** The state of one request while its plan runs. */
import type { DraftObject } from '../draft/draft-object.js';
import type { FetchReport } from '../errors/problem.js';

export interface Run {
  readonly draft: DraftObject;
  /** Coerced, with defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The reader's context, for the transports. */
  readonly context: unknown;
  /** In the order in which fetches ended. */
  readonly reports: FetchReport[];
}

/** Nothing to wait for when every transport answered at once. */
export type Step = (run: Run) => Promise<void> | undefined;
