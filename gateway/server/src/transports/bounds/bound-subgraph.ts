/** What every subgraph may cost the hub, in process or elsewhere: a list, outermost last. */
import type { Transport } from '@grafo-abierto/engine';
import type { SubgraphCall } from '../subgraph-call.type.js';
import { systemClock, type TransportClock } from '../transport-clock.js';
import { DEFAULT_LIMITS, type TransportLimits } from '../transport-limits.js';
import { boundFetch } from './bound-fetch.js';
import { type Circuit, withCircuitBreaker } from './circuit-breaker.js';
import { type AudienceOf, shareInFlight } from './share-in-flight.js';
import { splitEntities } from './split-entities.js';

export interface BoundOptions {
  readonly limits?: Partial<TransportLimits>;
  /** Told why a part of a fetch failed whose other parts came; what fails as a whole the engine tells. */
  readonly onPartFailure?: (cause: unknown) => void;
  /** Sees each fetch that is made, which several readers may share. */
  readonly watch?: (transport: Transport) => Transport;
  readonly clock?: TransportClock;
}

export interface BoundedSubgraph {
  /** Rejects with a `SubgraphTransportError`. */
  readonly send: Transport;
  readonly circuit: Circuit;
}

/** @param audienceOf names all of a reader's context that the call sends along */
export function boundSubgraph(
  call: SubgraphCall,
  audienceOf: AudienceOf,
  options: BoundOptions,
): BoundedSubgraph {
  const { onPartFailure = () => undefined, watch = (transport) => transport, clock = systemClock } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const split = splitEntities(call, { ...limits, onPartFailure });
  const bounded = boundFetch(split, limits, clock);
  const guarded = withCircuitBreaker(bounded, limits);
  const shared = shareInFlight(watch(guarded.transport), audienceOf);
  return { send: shared, circuit: guarded.circuit };
}
