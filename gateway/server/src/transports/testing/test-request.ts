import type { SubgraphRequest } from '@grafo-abierto/engine';
import { ByteBudget } from '../bounds/byte-budget.js';
import type { FetchBounds } from '../subgraph-call.type.js';

/** A request as the engine makes it. */
export function testRequest(request: Partial<SubgraphRequest> = {}): SubgraphRequest {
  return { query: '{ name }', variables: {}, kind: 'query', context: undefined, ...request };
}

/** Bounds that nothing reaches. */
export function wideBounds(): FetchBounds {
  return { signal: new AbortController().signal, budget: new ByteBudget(Number.MAX_SAFE_INTEGER) };
}
