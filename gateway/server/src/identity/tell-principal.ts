/** Tells a subgraph of the core who asks, in a statement that the hub signs for it and for one request alone. */
import { PRINCIPAL_HEADER, type SigningKeys, signPrincipal } from '@grafo-abierto/identity';
import type { Identification } from '../transports/create-subgraph-transport.js';
import { audienceOfPrincipal, principalOf } from './hub-context.js';

export function tellPrincipal(subgraph: string, keys: SigningKeys): Identification {
  return {
    headersOf: async (context, body) => {
      const principal = principalOf(context);
      if (principal === null) return {};
      return { [PRINCIPAL_HEADER]: await signPrincipal(keys, principal, { subgraph, body }) };
    },
    audienceOf: audienceOfPrincipal,
  };
}
