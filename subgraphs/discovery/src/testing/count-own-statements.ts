import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';

/**
 * The statements of a request without the one that says beside its answer how current the index is. The least of
 * several times, since what follows the feeds at the same time has statements of its own.
 */
export async function countOwnStatements(
  subgraph: TestSubgraph,
  run: () => Promise<unknown>,
): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 3; time++) counts.push(await subgraph.countStatements(run));
  return Math.min(...counts) - 1;
}
