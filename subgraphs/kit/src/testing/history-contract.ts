import { readDemands } from '@grafo-abierto/schema';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestSubgraph } from './open-test-subgraph.js';

export interface HistoryExample {
  /** The key of an entity that is there. */
  readonly key: Readonly<Record<string, string | number>>;
  /** SQL that changes a field of it. */
  readonly sql: string;
}

/** The promises that every history of the graph keeps; it names an example of each entity that a subgraph owns. */
export function describeHistoryContract(
  name: string,
  open: () => Promise<TestSubgraph>,
  examples: Readonly<Record<string, HistoryExample>>,
): void {
  describe(`history contract of ${name}`, () => {
    let subgraph: TestSubgraph;
    beforeAll(async () => {
      subgraph = await open();
      // What the test's own SQL has added has a history too.
      await load(subgraph, 'select');
    });
    afterAll(() => subgraph?.close());

    it('is kept of every entity that it owns', () => {
      const owned = Object.values(subgraph.open.schema.getTypeMap()).filter(isOwnedEntity);
      expect(Object.keys(examples).sort()).toEqual(owned.map(({ name: type }) => type).sort());
    });

    for (const [type, example] of Object.entries(examples)) {
      it(`shows what a ${type} is, what changed and what it was before`, async () => {
        const before = await read(subgraph, type, example);
        expect(before.history.edges[0]?.node.state).toEqual(before.own);
        await load(subgraph, example.sql);
        const after = await read(subgraph, type, example);
        expect(after.own).not.toEqual(before.own);
        expect(after.history.totalCount).toBe(before.history.totalCount + 1);
        const [now, earlier] = after.history.edges.map(({ node }) => node);
        expect(now).toMatchObject({
          state: after.own,
          actor: 'Test',
          change: 'LOADED',
          version: after.history.totalCount,
        });
        expect(now?.fields).not.toEqual([]);
        expect(earlier).toEqual(before.history.edges[0]?.node);
        const then = await read(subgraph, type, example, earlier?.at);
        expect(then.history.edges[0]?.node.state).toEqual(before.own);
      });
    }

    it('stays as it is when what is known already is loaded again', async () => {
      const readAll = () =>
        Promise.all(Object.entries(examples).map(([type, example]) => read(subgraph, type, example)));
      const before = await readAll();
      await load(subgraph, 'select');
      expect(await readAll()).toEqual(before);
    });
  });
}

interface Change {
  readonly version: number;
  readonly at: string;
  readonly fields: readonly object[];
  readonly state: object;
}

interface Read {
  readonly own: object;
  readonly history: { readonly totalCount: number; readonly edges: readonly { readonly node: Change }[] };
}

function load({ open }: TestSubgraph, sql: string): Promise<unknown> {
  const origin = { actor: 'Test', change: 'LOADED', reason: null };
  return open.writeInBulk(origin, (manager) => manager.execute(sql));
}

/** An entity as it says it is now, and its history, with the same fields of each state. */
async function read(
  { open, execute }: TestSubgraph,
  type: string,
  { key }: HistoryExample,
  until: string | null = null,
): Promise<Read> {
  const fields = selectionOf(open.schema.getType(`${type}State`) as GraphQLObjectType);
  const query = `query ($keys: [_Any!]!, $until: DateTime) { _entities(representations: $keys) { ... on ${type} {
    ${fields}
    history(until: $until) { totalCount edges { node {
      version at actor change reason fields { field before after } state { ${fields} } } } } } } }`;
  const variables = { keys: [{ __typename: type, ...key }], until };
  const { data, errors } = await execute({ query, variables });
  expect(errors).toBeUndefined();
  const [{ history, ...own }] = JSON.parse(JSON.stringify(data))._entities;
  return { own, history };
}

/** Every field, and of an object its own leaves, which is enough to know it by. */
function selectionOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => {
      const value = getNamedType(field.type);
      if (isLeafType(value)) return field.name;
      const leaves = isObjectType(value) ? Object.values(value.getFields()).filter(isOpenLeaf) : [];
      return `${field.name} { __typename ${leaves.map(({ name }) => name).join(' ')} }`;
    })
    .join(' ');
}

function isOpenLeaf({ type, args, astNode }: GraphQLField<unknown, unknown>): boolean {
  const isOpen = readDemands('', astNode?.directives).length === 0;
  return isOpen && isLeafType(getNamedType(type)) && !args.some(isRequiredArgument);
}

function isOwnedEntity(type: unknown): type is GraphQLObjectType {
  if (!isObjectType(type)) return false;
  const isEntity = type.astNode?.directives?.some(({ name }) => name.value === 'key') ?? false;
  return isEntity && type.getInterfaces().some(({ name }) => name === 'Sourced');
}
