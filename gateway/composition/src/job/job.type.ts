import type { Manifest, RecordedOperation, SubgraphSchema } from '@grafo-abierto/schema';

/** A plugin that asks to be admitted. */
export interface PluginCandidate {
  readonly manifest: Pick<Manifest, 'id' | 'subgraph'>;
  readonly sdl: string;
  /** Where the supergraph is to say that it is served. */
  readonly url: string;
}

/** The graph as it is. */
export interface Graph {
  readonly core: readonly SubgraphSchema[];
  /** Their names are their ids; among them may be the present version of a candidate. */
  readonly plugins: readonly SubgraphSchema[];
  /** What these compose to, where it is known: composing a large graph takes a while. */
  readonly supergraphSdl?: string | undefined;
}

/** What one process is asked to do; all of it can be sent. */
export type Job =
  | { readonly kind: 'compose'; readonly subgraphs: readonly SubgraphSchema[] }
  | {
      readonly kind: 'check';
      readonly candidate: PluginCandidate;
      readonly graph: Graph;
      /** By which a change of the graph is judged. */
      readonly operations: readonly RecordedOperation[];
      /** As `2027-03-01`. */
      readonly today: string;
    };
