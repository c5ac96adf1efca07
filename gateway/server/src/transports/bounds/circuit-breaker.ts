/** Leaves a subgraph alone that fails again and again, and looks with one request at a time if it is back. */
import type { SubgraphResult, Transport } from '@grafo-abierto/engine';
import {
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  isBrokenCircuitError,
  noJitterGenerator,
  CircuitState as PolicyState,
} from 'cockatiel';
import { SubgraphTransportError, type TransportFailure } from '../subgraph-transport-error.js';
import type { TransportLimits } from '../transport-limits.js';

export type CircuitState = 'closed' | 'open' | 'half-open';

/** For health and metrics. */
export interface Circuit {
  readonly state: CircuitState;
  /** Returns the function that stops it. */
  onStateChange(listener: (state: CircuitState) => void): () => void;
}

/** A subgraph that is well can fail so too: the first two are up to the reader's query, the others to the hub. */
const NOT_ITS_FAULT: ReadonlySet<TransportFailure> = new Set(['too-large', 'too-deep', 'closed', 'quota']);

export function withCircuitBreaker(
  transport: Transport,
  { failuresInRow, probeAfter }: Pick<TransportLimits, 'failuresInRow' | 'probeAfter'>,
): { readonly transport: Transport; readonly circuit: Circuit } {
  const policy = circuitBreaker(handleWhen(isItsFault), {
    breaker: new ConsecutiveBreaker(failuresInRow),
    halfOpenAfter: new ExponentialBackoff({
      generator: noJitterGenerator,
      initialDelay: probeAfter,
      maxDelay: 32 * probeAfter,
    }),
  });
  return {
    transport: async (request): Promise<SubgraphResult> => {
      // The policy would let the others wait for the probe.
      if (policy.state === PolicyState.HalfOpen) throw new SubgraphTransportError('open-circuit');
      try {
        return await policy.execute(() => transport(request));
      } catch (error) {
        throw isBrokenCircuitError(error) ? new SubgraphTransportError('open-circuit') : error;
      }
    },
    circuit: circuitOf(policy),
  };
}

function isItsFault(error: unknown): boolean {
  return error instanceof SubgraphTransportError && !NOT_ITS_FAULT.has(error.reason);
}

function circuitOf(policy: CircuitBreakerPolicy): Circuit {
  return {
    get state() {
      return stateOf(policy.state);
    },
    onStateChange(listener) {
      const subscription = policy.onStateChange((state) => listener(stateOf(state)));
      return () => subscription.dispose();
    },
  };
}

function stateOf(state: PolicyState): CircuitState {
  if (state === PolicyState.Closed) return 'closed';
  return state === PolicyState.HalfOpen ? 'half-open' : 'open';
}
