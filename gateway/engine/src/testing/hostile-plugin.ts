/** A good core and a plugin that answers whatever a test says, for the tests of what the engine takes from it. */
import { type ExecutionResult, parse } from 'graphql';
import { expect } from 'vitest';
import type { SubgraphFailure, SubgraphResult } from '../index.js';
import { compilingAfter } from './compiling-after.js';
import { compose, deepFreeze } from './federation.js';
import type { ToldError } from './told-errors.js';

const SUBGRAPHS = {
  core: `
    type Query { people: [Person!]! me: Person things: [Thing] }
    union Thing = Person | Place
    type Place { city: String }
    type Person @key(fields: "id") { id: ID! name: String! home: Place }`,
  plugin: `
    type Query { count: Int list: [Int!] tags: [String] node: Node raw: Any kind: Kind grid: [[Int]] }
    type Mutation { act: Int }
    enum Kind { A B @inaccessible }
    scalar Any
    interface Node { id: ID! }
    type Leaf implements Node { id: ID! size: Float on: Boolean }
    type Person @key(fields: "id") { id: ID! score: Int badges: [Badge!] best: Badge nick: String! }
    type Badge { label: String! }`,
};

const CORE: SubgraphResult = {
  data: {
    people: [
      { __typename: 'Person', id: '1', name: 'Ada' },
      { __typename: 'Person', id: '2', name: 'Bob' },
    ],
  },
};

export interface Answered {
  readonly result: ExecutionResult;
  readonly failures: readonly SubgraphFailure[];
}

const supergraphSdl = compose(SUBGRAPHS);

/**
 * Runs a query with what the plugin answers, whatever it is; the core is good, and both are frozen. By an engine that
 * makes code of everything at once, and by one that never does, which must not differ.
 */
export async function answer(query: string, plugin: unknown, core: SubgraphResult = CORE): Promise<Answered> {
  const byCode = await answerWith(query, plugin, core, 0);
  const answered = await answerWith(query, plugin, core, Number.POSITIVE_INFINITY);
  expect(byCode).toEqual(answered);
  return answered;
}

async function answerWith(
  query: string,
  plugin: unknown,
  core: SubgraphResult,
  objects: number,
): Promise<Answered> {
  const failures: SubgraphFailure[] = [];
  const engine = compilingAfter(objects, {
    supergraphSdl,
    // What a plugin answers is not what the types say: that is the point of these tests.
    transportOf:
      ({ name }) =>
      () =>
        deepFreeze(name === 'core' ? core : (plugin as SubgraphResult)),
    onSubgraphFailure: (failure) => failures.push(failure),
  });
  return { result: await engine.execute({ document: parse(query), context: undefined }), failures };
}

/** The plugin's answer to a fetch of entities. */
export const entities = (...answers: readonly unknown[]) => ({ data: { _entities: answers } });
export const PEOPLE = '{ people { id name score } }';
export const malformed = (path: string): ToldError => ({
  code: 'GRAFO_SUBGRAPH_MALFORMED',
  subgraph: 'plugin',
  path,
  message: 'The source "plugin" answered something that was not asked.',
  parameters: { subgraph: 'plugin' },
});

/** For the names of tests. */
export function describeValue(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner)) ??
    'undefined'
  );
}
