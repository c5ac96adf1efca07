import type { RemoteGraphEvent } from '@grafo-abierto/server';

/** Tells the operator how far a start has come, and what happens to subgraphs that run elsewhere. */
export interface StartProgress {
  opened(subgraph: string): void;
  /** Starter data, where it was not there yet. */
  loaded(subgraph: string, rows: number): void;
  happened(event: RemoteGraphEvent): void;
}
