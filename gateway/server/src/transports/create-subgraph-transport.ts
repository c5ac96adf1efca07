/** The way to a subgraph that runs elsewhere, and everything that it may cost the hub: a list, outermost last. */
import type { Transport } from '@grafo-abierto/engine';
import { boundFetch } from './bounds/bound-fetch.js';
import { type Circuit, withCircuitBreaker } from './bounds/circuit-breaker.js';
import { retryOnce } from './bounds/retry-once.js';
import { shareInFlight } from './bounds/share-in-flight.js';
import { splitEntities } from './bounds/split-entities.js';
import { openHttpCall } from './http/open-http-call.js';
import { readSubgraphAddress } from './http/subgraph-address.js';
import { systemClock, type TransportClock } from './transport-clock.js';
import { DEFAULT_LIMITS, type TransportLimits } from './transport-limits.js';

export interface SubgraphTransportOptions {
  readonly name: string;
  /** `http://host/path`, `https://host/path` or `unix:/folder/name.sock:/path` */
  readonly url: string;
  readonly limits?: Partial<TransportLimits>;
  /** Sent with every request, such as the operator's own authorization. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Told why a part of a fetch failed whose other parts came; what fails as a whole the engine tells. */
  readonly onPartFailure?: (cause: unknown) => void;
  readonly clock?: TransportClock;
}

export interface SubgraphTransport extends AsyncDisposable {
  /** Rejects with a `SubgraphTransportError`. */
  readonly send: Transport;
  readonly circuit: Circuit;
  /** Takes no more requests, waits for those under way, and closes the connections. */
  close(): Promise<void>;
}

/** @throws GrafoError `GRAFO_SUBGRAPH_URL_INVALID` */
export function createSubgraphTransport(options: SubgraphTransportOptions): SubgraphTransport {
  const { name, url, headers = {}, onPartFailure = () => undefined, clock = systemClock } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const http = openHttpCall({ address: readSubgraphAddress(name, url), headers, limits });

  const retried = retryOnce(http.call, clock);
  const split = splitEntities(retried, { ...limits, onPartFailure });
  const bounded = boundFetch(split, limits, clock);
  const guarded = withCircuitBreaker(bounded, limits);
  const shared = shareInFlight(guarded.transport, everyone);

  const { close } = http;
  return { send: shared, circuit: guarded.circuit, close, [Symbol.asyncDispose]: close };
}

/** Nothing of a reader's context is sent, so it cannot change the answer. */
const everyone = () => 'everyone';
