import type { Manifest, SubgraphSchema } from '@grafo-abierto/schema';

/** A plugin that asks to be admitted. */
export interface PluginCandidate {
  readonly manifest: Pick<Manifest, 'id' | 'subgraph'>;
  readonly sdl: string;
  /** Where the supergraph is to say that it is served. */
  readonly url: string;
}

/** What one process is asked to do; all of it can be sent. */
export type Job =
  | { readonly kind: 'compose'; readonly subgraphs: readonly SubgraphSchema[] }
  | {
      readonly kind: 'check';
      readonly candidate: PluginCandidate;
      readonly core: readonly SubgraphSchema[];
      /** The graph's other plugins; their names are their ids. */
      readonly plugins: readonly SubgraphSchema[];
    };
