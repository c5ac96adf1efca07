import type { SubgraphFailure } from '@grafo-abierto/engine';
import { type HubLog, SubgraphTransportError, type TransportFailure } from '@grafo-abierto/server';
import { messageOf } from './message-of.js';

/**
 * Follows from a subgraph that is down or in quarantine, which is told once, or from its quotas: not told for every
 * request. That a reader has hung up is nobody's failure.
 */
const GOES_WITHOUT_SAYING: ReadonlySet<TransportFailure> = new Set([
  'refused',
  'open-circuit',
  'closed',
  'quota',
  'quarantine',
  'gone',
]);

/** Tells the operator what a subgraph that runs elsewhere did wrong. */
export function logSubgraphFailure({ subgraph, cause }: SubgraphFailure, log: HubLog): void {
  if (cause instanceof SubgraphTransportError && GOES_WITHOUT_SAYING.has(cause.reason)) return;
  log.error(`${subgraph}: ${messageOf(cause)}`);
}
