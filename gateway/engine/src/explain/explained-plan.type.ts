/** A plan as data, for people: what is asked of whom, and what waits for what. */
export type ExplainedNode = ExplainedFetch | ExplainedGroup;

export interface ExplainedGroup {
  readonly kind: 'sequence' | 'parallel';
  readonly nodes: readonly ExplainedNode[];
}

export interface ExplainedFetch {
  readonly kind: 'fetch';
  /** Its number in the plan, from 1 on. */
  readonly id: number;
  readonly subgraph: string;
  /** As it is sent. */
  readonly operation: string;
  /** The fetches whose end it waits for; it begins as soon as the last of them has ended. */
  readonly after: readonly number[];
  /** Whose fields it asks for; empty for root fields. */
  readonly entities: readonly ExplainedEntities[];
}

export interface ExplainedEntities {
  readonly type: string;
  /** Where they are in the answer: `jurisdiction.initiatives.edges.@.node`, with `@` for all items of a list. */
  readonly paths: readonly string[];
  /** What of them is sent. */
  readonly requires: string;
}
