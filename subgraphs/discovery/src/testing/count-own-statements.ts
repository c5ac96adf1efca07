import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';

/** The statements of a request without the one that says beside its answer how current the index is. */
export async function countOwnStatements(
  subgraph: TestSubgraph,
  run: () => Promise<unknown>,
): Promise<number> {
  return (await subgraph.countStatements(run)) - 1;
}
