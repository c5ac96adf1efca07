import type { SubgraphRequest, SubgraphResult } from '@grafo-abierto/engine';
import type { ByteBudget } from './bounds/byte-budget.js';

/**
 * Sends one request to one subgraph and rejects as soon as the signal aborts, with the signal's reason: what
 * the bounds of a transport wrap.
 */
export type SubgraphCall = (request: SubgraphRequest, bounds: FetchBounds) => Promise<SubgraphResult>;

/** What all calls of one fetch have together: its parts, and second attempts. */
export interface FetchBounds {
  readonly signal: AbortSignal;
  readonly budget: Pick<ByteBudget, 'spend'>;
}
