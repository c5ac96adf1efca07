/** One family of the conformance suite: a small federation, its data, and operations to answer as a monolith does. */
import type { Data } from '../testing/data.js';

export interface Family {
  /** What the family is about. */
  readonly name: string;
  /** The SDL of each subgraph, without its `@link`. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Made anew for each run. */
  readonly data: () => Data;
  /** By what they show, as a sentence. */
  readonly cases: Readonly<Record<string, FamilyCase | string>>;
}

export interface FamilyCase {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The subgraphs that may be asked, in order. */
  readonly asked?: readonly string[];
}
