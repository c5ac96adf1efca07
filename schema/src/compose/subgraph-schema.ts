import type { DocumentNode } from 'graphql';

export interface SubgraphSchema {
  readonly name: string;
  /** Where the supergraph says that it is served; `inproc://name` for one that runs in the hub's process. */
  readonly url: string;
  readonly sdl: string;
}

/** A subgraph's SDL, read; its nodes tell their lines. */
export interface ReadSubgraph extends SubgraphSchema {
  readonly document: DocumentNode;
}
