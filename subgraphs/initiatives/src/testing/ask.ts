import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { expect } from 'vitest';

type Variables = Readonly<Record<string, unknown>>;

/** Runs a query that must not fail, and answers its data. */
export async function ask<Data = Record<string, unknown>>(
  { execute }: TestSubgraph,
  query: string,
  variables: Variables = {},
): Promise<Data> {
  const { data, errors } = await execute({ query, variables });
  expect(errors).toBeUndefined();
  // Objects of graphql-js have no prototype; a copy compares as any other.
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** Asks for fields of entities by their keys, as a gateway does. */
export async function askEntities<Entity = Record<string, unknown>>(
  subgraph: TestSubgraph,
  type: string,
  ids: readonly unknown[],
  fields: string,
): Promise<(Entity | null)[]> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${fields} } } }`;
  const keys = ids.map((id) => ({ __typename: type, id }));
  const { _entities } = await ask<{ _entities: (Entity | null)[] }>(subgraph, query, { keys });
  return _entities;
}
