import type { SubgraphRequest, SubgraphResult, Transport } from '@grafo-abierto/engine';

/**
 * Names everything in a reader's context that can change a subgraph's answer: requests of one audience may
 * share. Undefined for a request that shares with none.
 */
export type AudienceOf = (context: unknown) => string | undefined;

/**
 * Lets queries that ask the same at the same time share one fetch and its result, which none of them changes.
 *
 * Mutations never share. A query that begins after a mutation began or ended does not join one from before,
 * so that whoever writes and then reads sees what was written.
 */
export function shareInFlight(transport: Transport, audienceOf: AudienceOf): Transport {
  const inFlight = new Map<string, Promise<SubgraphResult>>();
  const share = (key: string, request: SubgraphRequest) => {
    const known = inFlight.get(key);
    if (known !== undefined) {
      if (request.exchange) request.exchange.isShared = true;
      return known;
    }
    const result = transport(request);
    if (!(result instanceof Promise)) return result;
    const forget = () => {
      if (inFlight.get(key) === result) inFlight.delete(key);
    };
    inFlight.set(key, result);
    result.then(forget, forget);
    return result;
  };
  return (request) => {
    if (request.kind !== 'query') return runAlone(transport, request, inFlight);
    const audience = audienceOf(request.context);
    return audience === undefined ? transport(request) : share(keyOf(request, audience), request);
  };
}

async function runAlone(
  transport: Transport,
  request: SubgraphRequest,
  inFlight: Map<string, unknown>,
): Promise<SubgraphResult> {
  inFlight.clear();
  try {
    return await transport(request);
  } finally {
    inFlight.clear();
  }
}

/** The engine puts the keys of equal variables in one order, the schema's. */
function keyOf({ query, operationName, variables }: SubgraphRequest, audience: string): string {
  return JSON.stringify([audience, operationName ?? null, query, variables]);
}
