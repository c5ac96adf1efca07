import type { Transport } from '@grafo-abierto/engine';
import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';

const QUERY = `query ($within: ID!, $after: String) {
  portals(first: 100, after: $after, where: { within: $within, operation: [ACTIVE, PAUSED] }) {
    edges { node { url jurisdiction { id } } } pageInfo { endCursor hasNextPage } } }`;

const answer = z.object({
  portals: z.object({
    edges: z.array(
      z.object({
        node: z.object({ url: z.string().nullable(), jurisdiction: z.object({ id: z.string() }) }),
      }),
    ),
    pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
  }),
});

/**
 * The addresses of a jurisdiction's own portals, as the catalog knows them.
 *
 * @throws GrafoError `GRAFO_SUBGRAPH_UNAVAILABLE`
 */
export async function portalsOf(jurisdictionId: string, catalog: Transport | undefined): Promise<string[]> {
  const addresses: string[] = [];
  let after: string | null = null;
  do {
    const { portals } = await readPage(jurisdictionId, after, catalog);
    for (const { node } of portals.edges)
      if (node.url !== null && node.jurisdiction.id === jurisdictionId) addresses.push(node.url);
    after = portals.pageInfo.hasNextPage ? portals.pageInfo.endCursor : null;
  } while (after !== null);
  return addresses;
}

async function readPage(within: string, after: string | null, catalog: Transport | undefined) {
  const unavailable = (cause?: unknown) =>
    new GrafoError('GRAFO_SUBGRAPH_UNAVAILABLE', { subgraph: 'catalog' }, { cause });
  if (catalog === undefined) throw unavailable();
  try {
    const { data } = await catalog({
      query: QUERY,
      variables: { within, after },
      kind: 'query',
      context: undefined,
    });
    return answer.parse(data);
  } catch (cause) {
    throw unavailable(cause);
  }
}
