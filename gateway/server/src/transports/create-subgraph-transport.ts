/** The way to a subgraph that runs elsewhere, and everything that it may cost the hub. */
import { type BoundedSubgraph, type BoundOptions, boundSubgraph } from './bounds/bound-subgraph.js';
import { retryOnce } from './bounds/retry-once.js';
import { openHttpCall } from './http/open-http-call.js';
import { readSubgraphAddress } from './http/subgraph-address.js';
import { systemClock } from './transport-clock.js';
import { DEFAULT_LIMITS } from './transport-limits.js';

export interface SubgraphTransportOptions extends BoundOptions {
  readonly name: string;
  /** `http://host/path`, `https://host/path` or `unix:/folder/name.sock:/path` */
  readonly url: string;
  /** Sent with every request, such as the operator's own authorization. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SubgraphTransport extends BoundedSubgraph, AsyncDisposable {
  /** Takes no more requests, waits for those under way, and closes the connections. */
  close(): Promise<void>;
}

/** @throws GrafoError `GRAFO_SUBGRAPH_URL_INVALID` */
export function createSubgraphTransport(options: SubgraphTransportOptions): SubgraphTransport {
  const { name, url, headers = {}, clock = systemClock } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { call, close } = openHttpCall({ address: readSubgraphAddress(name, url), headers, limits });
  const bounded = boundSubgraph(retryOnce(call, clock), options);
  return { ...bounded, close, [Symbol.asyncDispose]: close };
}
