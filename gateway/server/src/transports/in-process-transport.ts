/** The way to a subgraph that runs in this process: a function call, whose result is handed over as it is. */
import type { SubgraphResult, Transport } from '@grafo-abierto/engine';
import type { SubgraphExecutor } from '@grafo-abierto/plugin-kit';
import { isProblemCode } from '@grafo-abierto/schema';
import type { HubLog } from '../hub-log.js';
import { audienceOfPrincipal, principalOf } from '../identity/hub-context.js';
import { type BoundOptions, boundSubgraph } from './bounds/bound-subgraph.js';
import { orAborted } from './bounds/or-aborted.js';
import type { SubgraphCall } from './subgraph-call.type.js';

/** Milliseconds: what keeps a subgraph of this process waiting is often the load of the hub itself. */
const DEADLINE = 10_000;

/**
 * The subgraph is told who asks. What went wrong inside the subgraph goes to the log, under its name. A subgraph that waits in vain, for its
 * database say, is given up at the deadline; one that computes without a pause nobody can interrupt.
 */
export function createInProcessTransport(
  name: string,
  execute: SubgraphExecutor,
  log: HubLog,
  options: Omit<BoundOptions, 'onPartFailure'> = {},
): Transport {
  const call: SubgraphCall = ({ query, variables, operationName, context }, { signal }) =>
    orAborted(signal, async () => {
      const result = await execute({
        query,
        variables,
        ...(operationName !== undefined && { operationName }),
        principal: principalOf(context),
      });
      logFailures(name, result, log);
      return result;
    });
  const onPartFailure = (cause: unknown) => log.error(`${name}: ${String(cause)}`);
  const limits = { deadline: DEADLINE, ...options.limits };
  return boundSubgraph(call, audienceOfPrincipal, { ...options, limits, onPartFailure }).send;
}

/** A problem of the table is the reader's to mend, and told to him. */
function logFailures(name: string, { errors = [] }: SubgraphResult, log: HubLog): void {
  for (const { message, extensions } of errors)
    if (!isProblemCode(extensions?.['code'])) log.error(`${name}: ${message}`);
}
