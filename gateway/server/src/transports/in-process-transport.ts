import type { Transport } from '@grafo-abierto/engine';
import type { SubgraphExecutor } from '@grafo-abierto/plugin-kit';
import { isProblemCode } from '@grafo-abierto/schema';
import type { HubLog } from '../hub-log.js';

/** Asks a subgraph that runs in this process; what went wrong inside it goes to the log, under its name. */
export function createInProcessTransport(name: string, execute: SubgraphExecutor, log: HubLog): Transport {
  return async ({ query, variables, operationName }) => {
    const result = await execute({ query, variables, ...(operationName !== undefined && { operationName }) });
    for (const error of result.errors ?? []) {
      if (!isProblemCode(error.extensions['code'])) log.error(`${name}: ${error.message}`);
    }
    return result;
  };
}
