import { readFileSync } from 'node:fs';
import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubgraphExecutor } from '../execution/create-executor.js';
import { undescribedParts } from './undescribed-parts.js';

/** A representation, as a gateway sends it in `_entities`. */
export type Representation = Readonly<Record<string, unknown>>;

export interface SubgraphUnderTest {
  readonly sdl: string;
  readonly execute: SubgraphExecutor;
  /** How many statements the database has run for `run`; left out where there is no database. */
  readonly countStatements?: (run: () => Promise<unknown>) => Promise<number>;
  close(): Promise<void>;
}

export interface SubgraphContract {
  readonly open: () => Promise<SubgraphUnderTest>;
  /** The committed `schema.graphql`. */
  readonly sdlFile: URL;
  /** For each resolvable entity type: representations that exist, at least two where there are two, and one that does not. */
  readonly entities: Readonly<
    Record<string, { readonly known: readonly Representation[]; readonly unknown: Representation }>
  >;
}

/** The promises that every subgraph of the graph keeps, the core's and a plugin's alike. */
export function describeSubgraphContract(name: string, contract: SubgraphContract): void {
  describe(`subgraph contract of ${name}`, () => {
    let subgraph: SubgraphUnderTest;
    beforeAll(async () => {
      subgraph = await contract.open();
    });
    afterAll(() => subgraph?.close());

    it('publishes the SDL that is committed', () => {
      expect(subgraph.sdl).toBe(readFileSync(contract.sdlFile, 'utf8'));
    });

    it('describes every type, field, argument and value in both languages', () => {
      expect(undescribedParts(subgraph.sdl)).toEqual([]);
    });

    it('lets every root field be null, so that the other fields of a request survive it', () => {
      expect(requiredRootFields(subgraph.sdl)).toEqual([]);
    });

    it('has examples for every entity that it resolves', () => {
      expect(Object.keys(contract.entities).sort()).toEqual(resolvableEntities(subgraph.sdl));
    });

    for (const [type, { known, unknown }] of Object.entries(contract.entities)) {
      const representation = (key: Representation) => ({ __typename: type, ...key });

      it(`answers ${type} for each known key, in the order asked, and null for an unknown one`, async () => {
        const asked = [...known, unknown, ...known.toReversed()];
        const answered = await entities(
          subgraph,
          type,
          contract.entities[type]?.known[0] ?? {},
          asked.map(representation),
        );
        expect(answered).toEqual(asked.map((key) => (key === unknown ? null : key)));
      });

      it(`reads any number of ${type} in one batch`, async () => {
        const count = subgraph.countStatements ?? (async (run) => run().then(() => 0));
        const read = (keys: readonly Representation[]) => () =>
          entities(subgraph, type, known[0] ?? {}, keys.map(representation));
        const forOne = await count(read(known.slice(0, 1)));
        expect(await count(read([...known, unknown]))).toBe(forOne);
      });
    }
  });
}

async function entities(
  { execute }: SubgraphUnderTest,
  type: string,
  key: Representation,
  representations: readonly Representation[],
): Promise<unknown> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} ${selectionOf(key)} } }`;
  const { data, errors } = await execute({ query, variables: { representations } });
  expect(errors).toBeUndefined();
  const found = (data as { _entities: (Representation | null)[] })._entities;
  return found.map((entity) => (entity === null ? null : JSON.parse(JSON.stringify(entity))));
}

function selectionOf(key: Representation): string {
  const fields = Object.entries(key).map(([name, value]) =>
    typeof value === 'object' && value !== null ? `${name} ${selectionOf(value as Representation)}` : name,
  );
  return `{ ${fields.join(' ')} }`;
}

function requiredRootFields(sdl: string): string[] {
  return parse(sdl)
    .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ name }) => name.value === 'Query')
    .flatMap(({ fields = [] }) => fields)
    .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
    .map(({ name }) => name.value);
}

function resolvableEntities(sdl: string): string[] {
  const isEntity = ({ directives = [] }: ObjectTypeDefinitionNode) => directives.some(isResolvableKey);
  return parse(sdl)
    .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(isEntity)
    .map(({ name }) => name.value)
    .sort();
}

function isResolvableKey({ name, arguments: given = [] }: DirectiveNode): boolean {
  const resolvable = given.find((argument) => argument.name.value === 'resolvable')?.value;
  return name.value === 'key' && !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
}
