import { isJurisdictionId } from '@grafo-abierto/schema';

/** How a gateway's keys find the objects that this subgraph adds to; their owners know whether they exist. */
export const references = {
  Jurisdiction: ({ id }: { readonly id: unknown }) =>
    typeof id === 'string' && isJurisdictionId(id) ? { id } : null,
};
