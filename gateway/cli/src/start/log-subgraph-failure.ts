import type { SubgraphFailure } from '@grafo-abierto/engine';
import { type HubLog, SubgraphTransportError, type TransportFailure } from '@grafo-abierto/server';

/** Follows from a subgraph that is down, which is told once and not for every request. */
const IS_DOWN: ReadonlySet<TransportFailure> = new Set(['refused', 'open-circuit', 'closed']);

const MAXIMUM_LENGTH = 300;

/** Tells the operator what a subgraph that runs elsewhere did wrong. */
export function logSubgraphFailure({ subgraph, cause }: SubgraphFailure, log: HubLog): void {
  if (cause instanceof SubgraphTransportError && IS_DOWN.has(cause.reason)) return;
  log.error(`${subgraph}: ${messageOf(cause)}`);
}

/** On one line, since it may be a text of theirs. */
export function messageOf(cause: unknown): string {
  const message = typeof cause === 'object' && cause !== null && 'message' in cause ? cause.message : cause;
  return String(message)
    .replace(/\p{C}+/gu, ' ')
    .slice(0, MAXIMUM_LENGTH);
}
