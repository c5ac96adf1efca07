import type { SubgraphFailure } from '@grafo-abierto/engine';
import { type HubLog, SubgraphTransportError, type TransportFailure } from '@grafo-abierto/server';
import { messageOf } from './message-of.js';

/** Follows from a subgraph that is down, which is told once and not for every request. */
const IS_DOWN: ReadonlySet<TransportFailure> = new Set(['refused', 'open-circuit', 'closed']);

/** Tells the operator what a subgraph that runs elsewhere did wrong. */
export function logSubgraphFailure({ subgraph, cause }: SubgraphFailure, log: HubLog): void {
  if (cause instanceof SubgraphTransportError && IS_DOWN.has(cause.reason)) return;
  log.error(`${subgraph}: ${messageOf(cause)}`);
}
