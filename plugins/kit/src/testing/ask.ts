import type { Principal } from '@grafo-abierto/schema';
import { expect } from 'vitest';
import type { SubgraphExecutor } from '../execution/create-executor.js';

/** What answers requests: a subgraph under test, or an open one. */
export interface Answering {
  readonly execute: SubgraphExecutor;
}

/** Runs an operation that must not fail, for nobody unless a principal is given, and answers its data. */
export async function ask<Data = Record<string, unknown>>(
  { execute }: Answering,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  principal: Principal | null = null,
): Promise<Data> {
  const { data, errors } = await execute({ query, variables, principal });
  expect(errors).toBeUndefined();
  // Objects of graphql-js have no prototype; a copy compares as any other.
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** Asks for fields of entities by their ids, as a gateway does. */
export async function askEntities<Entity = Record<string, unknown>>(
  subgraph: Answering,
  type: string,
  ids: readonly unknown[],
  fields: string,
  principal: Principal | null = null,
): Promise<(Entity | null)[]> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${fields} } } }`;
  const keys = ids.map((id) => ({ __typename: type, id }));
  const { _entities } = await ask<{ _entities: (Entity | null)[] }>(subgraph, query, { keys }, principal);
  return _entities;
}
