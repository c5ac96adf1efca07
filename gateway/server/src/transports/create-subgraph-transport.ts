/** The way to a subgraph that runs elsewhere, and everything that it may cost the hub. */
import { type BoundedSubgraph, type BoundOptions, boundSubgraph } from './bounds/bound-subgraph.js';
import { retryOnce } from './bounds/retry-once.js';
import type { AudienceOf } from './bounds/share-in-flight.js';
import { openHttpCall, type RequestHeaders } from './http/open-http-call.js';
import { readSubgraphAddress } from './http/subgraph-address.js';
import type { SubgraphCall } from './subgraph-call.type.js';
import { systemClock } from './transport-clock.js';
import { DEFAULT_LIMITS } from './transport-limits.js';

export interface Identification {
  readonly headersOf: RequestHeaders;
  /** Whose requests have the same headers, and so may share an answer. */
  readonly audienceOf: AudienceOf;
}

export interface SubgraphTransportOptions extends BoundOptions {
  readonly name: string;
  /** `http://host/path`, `https://host/path` or `unix:/folder/name.sock:/path` */
  readonly url: string;
  /** Sent with every request, such as the operator's own authorization. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Made for each request from the reader's context, such as a signed statement of who asks. Left out for
   * plugins, which are told nothing of a reader.
   */
  readonly identify?: Identification;
  /** Stands before each call on the wire: each part of a fetch, and each second attempt. */
  readonly admit?: (call: SubgraphCall) => SubgraphCall;
  /** Whether the address was given by others, and so may only be one of the internet; the operator's own unless told. */
  readonly isGuarded?: boolean;
}

export interface SubgraphTransport extends BoundedSubgraph, AsyncDisposable {
  /** Takes no more requests, waits for those under way, and closes the connections. */
  close(): Promise<void>;
}

/** @throws GrafoError `GRAFO_SUBGRAPH_URL_INVALID` */
export function createSubgraphTransport(options: SubgraphTransportOptions): SubgraphTransport {
  const { name, url, headers = {}, identify = ANONYMOUS, isGuarded = false, clock = systemClock } = options;
  const { admit = (call) => call } = options;
  const { headersOf, audienceOf } = identify;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const address = readSubgraphAddress(name, url);
  const { call, close } = openHttpCall({ address, headers, headersOf, isGuarded, limits });
  const bounded = boundSubgraph(retryOnce(admit(call), clock), audienceOf, options);
  return { ...bounded, close, [Symbol.asyncDispose]: close };
}

/** Nothing of a reader's context is sent, so it cannot change the answer. */
const ANONYMOUS: Identification = { headersOf: async () => ({}), audienceOf: () => 'everyone' };
