import { readFileSync } from 'node:fs';
import { readDemands } from '@grafo-abierto/schema';
import {
  type DirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
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
  /** For each resolvable entity type. */
  readonly entities: Readonly<Record<string, EntityExamples>>;
  /** Mutations whose input proves whose it is, such as one that is signed; all others ask who calls. */
  readonly signedMutations?: readonly string[];
  /** Mutations for anybody, without a token: they are bounded in number, and what they write waits for a person. */
  readonly publicMutations?: readonly string[];
}

interface EntityExamples {
  /** Representations that exist: at least two where there are two. */
  readonly known: readonly Representation[];
  /** One that does not. */
  readonly unknown: Representation;
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

    it('asks of every mutation who calls it', () => {
      expect(openMutations(subgraph.sdl)).toEqual([
        ...(contract.signedMutations ?? []),
        ...(contract.publicMutations ?? []),
      ]);
    });

    it('lets every field be null that asks who you are, so that a refusal nulls no more than it', () => {
      expect(requiredProtectedFields(subgraph.sdl)).toEqual([]);
    });

    it('has examples for every entity that it resolves', () => {
      expect(Object.keys(contract.entities).sort()).toEqual(resolvableEntities(subgraph.sdl));
    });

    for (const [type, examples] of Object.entries(contract.entities)) {
      describeEntity(type, examples, () => subgraph);
    }
  });
}

/** How it answers `_entities` for one of its types. */
function describeEntity(
  type: string,
  { known, unknown }: EntityExamples,
  subgraph: () => SubgraphUnderTest,
): void {
  const read = (keys: readonly Representation[]) => {
    const representations = keys.map((key) => ({ __typename: type, ...key }));
    return entities(subgraph(), type, known[0] ?? {}, representations);
  };

  it(`answers ${type} for each known key, in the order asked, and null for an unknown one`, async () => {
    const asked = [...known, unknown, ...known.toReversed()];
    expect(await read(asked)).toEqual(asked.map((key) => (key === unknown ? null : key)));
  });

  it(`reads any number of ${type} in one batch`, async () => {
    const count = subgraph().countStatements ?? (async (run) => run().then(() => 0));
    const forOne = await count(() => read(known.slice(0, 1)));
    expect(await count(() => read([...known, unknown]))).toBe(forOne);
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
  return fieldsOf(sdl)
    .filter(({ type }) => type === 'Query' || type === 'Mutation')
    .filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE)
    .map(({ field }) => field.name.value);
}

function openMutations(sdl: string): string[] {
  return fieldsOf(sdl)
    .filter(({ type, field }) => type === 'Mutation' && readDemands('', field.directives).length === 0)
    .map(({ field }) => field.name.value);
}

function requiredProtectedFields(sdl: string): string[] {
  return fieldsOf(sdl)
    .filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE)
    .filter(({ field }) => readDemands('', field.directives).length > 0)
    .map(({ type, field }) => `${type}.${field.name.value}`);
}

/** Of all object types. */
function fieldsOf(sdl: string): { readonly type: string; readonly field: FieldDefinitionNode }[] {
  return parse(sdl)
    .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap(({ name, fields = [] }) => fields.map((field) => ({ type: name.value, field })));
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
