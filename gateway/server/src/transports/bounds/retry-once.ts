import type { SubgraphCall } from '../subgraph-call.type.js';
import { SubgraphTransportError } from '../subgraph-transport-error.js';
import type { TransportClock } from '../transport-clock.js';
import { orAborted } from './or-aborted.js';

/** Milliseconds before the second attempt: this many, and up to as many again. */
const PAUSE = 25;

const TRANSIENT_STATUS = new Set<unknown>([502, 503, 504]);

/**
 * Asks a second time where the first failed for a moment's reason: no connection, a broken one, or a proxy
 * that found nobody. Only queries: a mutation may have happened although its answer got lost.
 */
export function retryOnce(call: SubgraphCall, clock: TransportClock): SubgraphCall {
  return async (request, bounds) => {
    try {
      return await call(request, bounds);
    } catch (error) {
      if (request.kind !== 'query' || !isTransient(error)) throw error;
    }
    await pause(PAUSE * (1 + clock.random()), bounds.signal, clock);
    return call(request, bounds);
  };
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof SubgraphTransportError)) return false;
  if (error.reason === 'status') return TRANSIENT_STATUS.has(error.detail);
  return error.reason === 'refused' || error.reason === 'broken';
}

async function pause(milliseconds: number, signal: AbortSignal, clock: TransportClock): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const cancel = clock.after(milliseconds, resolve);
  try {
    await orAborted(signal, () => promise);
  } finally {
    cancel();
  }
}
