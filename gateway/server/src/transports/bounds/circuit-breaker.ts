/** Leaves a subgraph alone that fails again and again, and looks with one request at a time if it is back. */
import type { SubgraphResult, Transport } from '@grafo-abierto/engine';
import {
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  isBrokenCircuitError,
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

/** Each probe that fails doubles the pause before the next, up to so many times the first. */
const MOST_TIMES = 32;

export function withCircuitBreaker(
  transport: Transport,
  { failuresInRow, probeAfter }: Pick<TransportLimits, 'failuresInRow' | 'probeAfter'>,
): { readonly transport: Transport; readonly circuit: Circuit } {
  let nextTry: Date | undefined;
  const leftAlone = () => new SubgraphTransportError('open-circuit', undefined, { nextTry: nextTry ?? null });
  // A probe that was not sent shows nothing: the circuit would else be closed by it.
  const isFault = (error: unknown): boolean =>
    isItsFault(error) || (policy.state === PolicyState.HalfOpen && isQuota(error));
  const policy = circuitBreaker(handleWhen(isFault), {
    breaker: new ConsecutiveBreaker(failuresInRow),
    halfOpenAfter: new DelegateBackoff<unknown, number>((_context, times = 1) => {
      const delay = probeAfter * Math.min(times, MOST_TIMES);
      // The policy, too, goes by the time of the day.
      nextTry = new Date(Date.now() + delay);
      return { delay, state: 2 * times };
    }),
  });
  return {
    transport: async (request): Promise<SubgraphResult> => {
      // The policy would let the others wait for the probe.
      if (policy.state === PolicyState.HalfOpen) throw new SubgraphTransportError('open-circuit');
      try {
        return await policy.execute(() => transport(request));
      } catch (error) {
        throw isBrokenCircuitError(error) ? leftAlone() : error;
      }
    },
    circuit: circuitOf(policy),
  };
}

function isItsFault(error: unknown): boolean {
  return error instanceof SubgraphTransportError && !NOT_ITS_FAULT.has(error.reason);
}

function isQuota(error: unknown): boolean {
  return error instanceof SubgraphTransportError && error.reason === 'quota';
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
