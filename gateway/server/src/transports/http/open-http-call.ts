/** Asks a subgraph over HTTP/1.1 or a Unix socket, on connections that are kept; one attempt each time. */
import type { SubgraphRequest } from '@grafo-abierto/engine';
import { ACCEPTED_ENCODINGS, guardedConnect } from '@grafo-abierto/plugin-kit/http';
import { Pool } from 'undici';
import { orAborted } from '../bounds/or-aborted.js';
import type { SubgraphCall } from '../subgraph-call.type.js';
import type { TransportLimits } from '../transport-limits.js';
import { connectionFailure } from './connection-failure.js';
import { ACCEPTED_TYPES, type HttpAnswer, readAnswer } from './read-answer.js';
import type { SubgraphAddress } from './subgraph-address.js';

export interface HttpCall {
  readonly call: SubgraphCall;
  /** Takes no more calls, waits for those under way, and closes the connections. */
  close(): Promise<void>;
}

export interface HttpCallOptions {
  readonly address: SubgraphAddress;
  /** The operator's own, the same for every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is told of the reader; no header of a reader's own request is ever sent along. */
  readonly headersOf: RequestHeaders;
  /** Whether the address was given by others, and so may only be one of the internet. */
  readonly isGuarded: boolean;
  readonly limits: TransportLimits;
}

/** Made from the reader's context and the body that is sent with them. */
export type RequestHeaders = (context: unknown, body: string) => Promise<Readonly<Record<string, string>>>;

export function openHttpCall({ address, headers, headersOf, isGuarded, limits }: HttpCallOptions): HttpCall {
  const pool = openPool(address, isGuarded, limits);
  const fixed = {
    ...headers,
    'content-type': 'application/json',
    accept: ACCEPTED_TYPES,
    'accept-encoding': ACCEPTED_ENCODINGS,
  };
  const post: SubgraphCall = async (request, { signal, budget }) => {
    const body = bodyOf(request);
    const told = await headersOf(request.context, body);
    const answer = await pool
      .request({ method: 'POST', path: address.path, headers: { ...fixed, ...told }, body, signal })
      .catch((cause: unknown) => Promise.reject(connectionFailure(cause)));
    try {
      return await readAnswer(answer, budget, limits.jsonDepth);
    } catch (error) {
      discard(answer);
      throw error;
    }
  };
  return {
    call: (request, bounds) => orAborted(bounds.signal, () => post(request, bounds)),
    close: () => pool.close(),
  };
}

function openPool(
  { origin, socketPath }: SubgraphAddress,
  isGuarded: boolean,
  limits: TransportLimits,
): Pool {
  return new Pool(origin, {
    connections: limits.connections,
    connectTimeout: limits.connecting,
    maxResponseSize: limits.answerBytes,
    allowH2: false,
    // The deadline of the whole fetch stands for both.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(socketPath !== undefined && { socketPath }),
    ...(isGuarded && { connect: guardedConnect(undefined, { timeout: limits.connecting }) }),
  });
}

function bodyOf({ query, variables, operationName }: SubgraphRequest): string {
  return JSON.stringify({ query, variables, ...(operationName !== undefined && { operationName }) });
}

/** Closes the connection with the rest of an answer that nobody wants. */
function discard({ body }: HttpAnswer): void {
  body.on('error', () => undefined).destroy();
}
