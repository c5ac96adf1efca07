/** What happens to a graph of subgraphs that run elsewhere, for its operator. */
export type RemoteGraphEvent =
  /** A subgraph is there, or there again. */
  | { readonly kind: 'up'; readonly subgraph: string }
  | { readonly kind: 'down'; readonly subgraph: string; readonly cause: unknown }
  /** All answered: the graph is composed of what they say now. */
  | { readonly kind: 'composed'; readonly hash: string }
  /** Some did not answer, or do not fit together: the graph is the last one that was good. */
  | { readonly kind: 'kept'; readonly hash: string }
  /** The same, and there never was a good one: nothing can be answered until all of them answer. */
  | { readonly kind: 'waiting'; readonly subgraphs: readonly string[] }
  /** What they say now is another graph than the one before; it is answered with from now on. */
  | { readonly kind: 'changed'; readonly hash: string }
  /** What they say now does not fit together, or cannot be answered with; the graph stays what it was. */
  | { readonly kind: 'refused'; readonly cause: unknown }
  /** The last good one cannot be read or written. */
  | { readonly kind: 'store-failed'; readonly cause: unknown };

export type TellEvent = (event: RemoteGraphEvent) => void;
