/** Tells from what a transport threw, or from the code of an error, what it says of the source. */
import { SubgraphTransportError } from '../transports/subgraph-transport-error.js';
import type { SourceReason } from './source-reasons.js';

/** What is not here means that nobody answered. */
const OF_TRANSPORTS: Readonly<Record<string, SourceReason>> = {
  'not-http': 'malformed',
  redirect: 'malformed',
  encoding: 'malformed',
  'not-utf8': 'malformed',
  'too-deep': 'malformed',
  'not-json': 'malformed',
  'too-large': 'too-large',
  deadline: 'slow',
  'open-circuit': 'left-alone',
  quarantine: 'quarantined',
  quota: 'quota',
};

/** What is not here is said of a field, and not of who answered it. */
const OF_CODES: ReadonlyMap<unknown, SourceReason> = new Map<unknown, SourceReason>([
  ['GRAFO_SUBGRAPH_UNAVAILABLE', 'down'],
  ['GRAFO_SUBGRAPH_MALFORMED', 'malformed'],
  ['GRAFO_SUBGRAPH_FAILED', 'failed'],
  ['GRAFO_PLUGIN_DEADLINE', 'slow'],
]);

export function reasonOfFailure(cause: unknown): SourceReason {
  return (cause instanceof SubgraphTransportError && OF_TRANSPORTS[cause.reason]) || 'down';
}

/** Undefined where the error is about what was asked. */
export function reasonOfCode(code: unknown): SourceReason | undefined {
  return OF_CODES.get(code);
}
