/** A plan: the fetches that an operation takes, and which of them wait for which. */
import type { OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** In an order in which each comes after those that it waits for; empty where there is nothing to fetch. */
export type Plan = readonly PlannedFetch[];

export interface PlannedFetch {
  /** The key by which the supergraph's directives name the subgraph. */
  readonly graph: string;
  /** What the subgraph is asked; no named fragments. */
  readonly operation: OperationDefinitionNode;
  /** The reader's variables that it uses. */
  readonly variables: readonly string[];
  /** Each `_entities` field of it; empty for a fetch of root fields. */
  readonly entities: readonly PlannedEntities[];
  /** Where in the plan those are that have to end before it begins. */
  readonly after: readonly number[];
}

/** One `_entities` field: whom it is about, and by what they are found. */
export interface PlannedEntities {
  /** The key of the answer that has them. */
  readonly key: string;
  /** That the representations are sent in. */
  readonly variable: string;
  readonly paths: readonly PlanPath[];
  /** The type in the supergraph. */
  readonly type: string;
  /** The name by which the subgraph knows it: the same, or that of an interface that it knows as one object. */
  readonly knownAs: string;
  /** What a representation has besides its type; an alias is the key in the draft. */
  readonly requires: SelectionSetNode;
}

/** From the root of the response to objects; `@` stands for all items of a list. */
export type PlanPath = readonly PathSegment[];

export type PathSegment = '@' | { readonly field: string } | { readonly type: string };
