/**
 * Makes data for any supergraph without a database: the same values for the same object, field and arguments,
 * nulls where they may be, and a few fields that fail.
 */

import { directivesNamed, flagArgument, textArgument } from '@grafo-abierto/schema';
import {
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  visit,
} from 'graphql';
import { fieldsOfFieldSet } from '../../supergraph/field-set.js';
import { PossibleTypes } from '../../supergraph/possible-types.js';
import type { Data, DataObject } from '../data.js';
import { hashOf } from './random.js';

const ENTITIES_PER_TYPE = 3;

export function mockData(supergraphSdl: string): () => Data {
  return new Mock(supergraphSdl).data;
}

type Definition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

class Mock {
  readonly #definitions = new Map<string, Definition>();
  readonly #enums = new Map<string, readonly string[]>();
  readonly #pools = new Map<string, readonly DataObject[]>();
  readonly #possibleTypes: PossibleTypes;
  /** Each a subgraph and an interface that it knows as one object. */
  readonly #interfaceObjects = new Set<string>();
  /** The names of fields that some @requires asks for. */
  readonly #required = new Set<string>();

  constructor(supergraphSdl: string) {
    const document = parse(supergraphSdl, { noLocation: true });
    this.#possibleTypes = new PossibleTypes(document);
    visit(document, {
      Directive: (directive) => {
        for (const { name } of fieldsOfFieldSet(textArgument(directive, 'requires') ?? ''))
          this.#required.add(name);
      },
    });
    for (const definition of document.definitions)
      if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
        this.#enums.set(
          definition.name.value,
          (definition.values ?? []).map(({ name }) => name.value),
        );
      else if (
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      )
        this.#define(definition);
    for (const [type, definition] of this.#definitions)
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && keyFields(definition).size > 0)
        this.#pools.set(
          type,
          Array.from({ length: ENTITIES_PER_TYPE }, (_, n) => this.#object(type, `${type}${n}`)),
        );
  }

  #define(definition: Definition): void {
    const name = definition.name.value;
    this.#definitions.set(name, definition);
    for (const join of directivesNamed(definition, 'join__type'))
      if (flagArgument(join, 'isInterfaceObject') === true)
        this.#interfaceObjects.add(`${textArgument(join, 'graph')} ${name}`);
  }

  /** Nothing in it changes, so one is enough for all runs. */
  get data(): () => Data {
    const data: Data = {
      Query: this.#object('Query', 'Query'),
      Mutation: this.#object('Mutation', 'Mutation'),
      entities: [...this.#pools.values()].flat(),
    };
    return () => data;
  }

  #object(type: string, seed: string): DataObject {
    const definition = this.#definitions.get(type);
    if (!definition) return {};
    const keys = keyFields(definition);
    const fields = (definition.fields ?? []).map((field) => {
      const name = field.name.value;
      return [
        name,
        keys.has(name)
          ? this.#key(field, seed)
          : this.#method(field, `${seed}.${name}`, graphsOf(field, definition)),
      ] as const;
    });
    return { __typename: type, ...Object.fromEntries(fields) };
  }

  /** Keys tell entities apart, and never fail. An entity in a key is one of its type's. */
  #key({ type }: FieldDefinitionNode, seed: string): unknown {
    const named = namedOf(type);
    if (named === 'Int') return Number(/\d+$/.exec(seed)?.[0]);
    if (!this.#definitions.has(named)) return seed;
    return this.#object(named, `${named}${hashOf(seed) % ENTITIES_PER_TYPE}`);
  }

  #method({ name, type }: FieldDefinitionNode, seed: string, graphs: readonly string[]) {
    // The reader is told of a requirement that failed where it was needed, of which a monolith knows nothing.
    const canFail = !this.#required.has(name.value);
    return (args: unknown) => {
      const place = `${seed}(${argumentsText(args)})`;
      const rarity = type.kind === Kind.NON_NULL_TYPE ? 200 : 60;
      if (canFail && hashOf(`fails ${place}`) % rarity === 0) throw new Error(`${place} fails`);
      return this.#value(type, place, graphs);
    };
  }

  #value(type: TypeNode, seed: string, graphs: readonly string[]): unknown {
    if (type.kind === Kind.NON_NULL_TYPE) return this.#some(type.type, seed, graphs);
    return hashOf(`null ${seed}`) % 8 === 0 ? null : this.#some(type, seed, graphs);
  }

  #some(type: TypeNode, seed: string, graphs: readonly string[]): unknown {
    if (type.kind === Kind.NON_NULL_TYPE) return this.#some(type.type, seed, graphs);
    const hash = hashOf(seed);
    if (type.kind === Kind.LIST_TYPE)
      return Array.from({ length: hash % 3 }, (_, n) => this.#value(type.type, `${seed}[${n}]`, graphs));
    const name = type.name.value;
    const values = this.#enums.get(name);
    if (values) return values[hash % values.length];
    const concrete = this.#concrete(name, hash, graphs);
    const pool = this.#pools.get(concrete);
    if (pool) return pool[hash % pool.length];
    if (this.#definitions.has(concrete)) return this.#object(concrete, `${concrete}#${hash}`);
    if (name === 'Int') return hash % 1000;
    if (name === 'Float') return (hash % 1000) / 4;
    return name === 'Boolean' ? hash % 2 === 0 : `${name} ${hash % 1000}`;
  }

  /** A type that every subgraph with the field knows. */
  #concrete(name: string, hash: number, graphs: readonly string[]): string {
    const possible = this.#possibleTypes;
    const isKnown = (object: string, graph: string) =>
      this.#interfaceObjects.has(`${graph} ${name}`) || possible.satisfiesIn(graph, object, name);
    const members = possible
      .objectsOf(name)
      ?.filter((object) => graphs.every((graph) => isKnown(object, graph)));
    return members?.[hash % members.length] ?? name;
  }
}

function keyFields(definition: Definition): ReadonlySet<string> {
  return new Set(
    directivesNamed(definition, 'join__type').flatMap((join) =>
      fieldsOfFieldSet(textArgument(join, 'key') ?? '')
        .filter(({ isTop }) => isTop)
        .map(({ name }) => name),
    ),
  );
}

/** The subgraphs that answer the field. */
function graphsOf(field: FieldDefinitionNode, definition: Definition): readonly string[] {
  const own = directivesNamed(field, 'join__field').filter((join) => flagArgument(join, 'external') !== true);
  const joins = own.length > 0 ? own : directivesNamed(definition, 'join__type');
  return joins.flatMap((join) => textArgument(join, 'graph') ?? []);
}

function namedOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type);
}

/** The same text for the same arguments, in whatever order they are. */
function argumentsText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(argumentsText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, each]) => `${name}:${argumentsText(each)}`).join()}}`;
}
