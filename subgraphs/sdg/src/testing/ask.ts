import type { SubgraphExecutor } from '@grafo-abierto/plugin-kit';

/** Asks one thing of a subgraph under test; fails on any error that comes with the answer. */
export async function ask<Data>(
  { execute }: { readonly execute: SubgraphExecutor },
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const { data, errors } = await execute({ query, variables });
  if (errors !== undefined) throw new AggregateError(errors, errors[0]?.message ?? 'errors');
  // What a query answers, the test that wrote it knows.
  return data as Data;
}

/** The representations of some initiatives, as a gateway sends them. */
export function initiativesOf(ids: readonly string[]): Readonly<Record<string, unknown>> {
  return { representations: ids.map((id) => ({ __typename: 'Initiative', id })) };
}
