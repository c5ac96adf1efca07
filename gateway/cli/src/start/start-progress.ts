import type { RemoteGraphEvent } from '@grafo-abierto/server';
import type { StarterReport } from '@grafo-abierto/subgraph-kit';

/** Tells the operator how far a start has come, and what happens to subgraphs that run elsewhere. */
export interface StartProgress {
  opened(subgraph: string): void;
  loaded(subgraph: string, report: StarterReport): void;
  happened(event: RemoteGraphEvent): void;
}
