/** Reads the @cost and @listSize of a supergraph. Both are of the Federation 2.9 specification. */

import { directivesNamed } from '@grafo-abierto/schema';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import { importedNames } from './imported-names.js';

/** The @listSize of a field. Its `requireOneSlicingArgument` is the business of the field's own subgraph. */
export interface DeclaredSize {
  readonly assumedSize: number | undefined;
  /** The arguments that say how many items are asked for. */
  readonly slicingArguments: readonly string[];
  /** The lists in the answer that these arguments size; empty where the field itself is the list. */
  readonly sizedFields: readonly string[];
}

export interface DeclaredCosts {
  /** By coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
  readonly weights: ReadonlyMap<string, number>;
  /** By `Type.field`. */
  readonly sizes: ReadonlyMap<string, DeclaredSize>;
}

interface Declared {
  readonly coordinate: string;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function readDeclaredCosts(supergraph: DocumentNode): DeclaredCosts {
  const names = importedNames(supergraph, 'https://specs.apollo.dev/cost/', ['cost', 'listSize']);
  const weights = new Map<string, number>();
  const sizes = new Map<string, DeclaredSize>();
  for (const declared of supergraph.definitions.flatMap((definition) => [...coordinatesOf(definition)])) {
    const [cost] = names.cost ? directivesNamed(declared, names.cost) : [];
    const weight = Number(cost ? argumentsOf(cost)['weight'] : undefined);
    // A subgraph that declared less than nothing would pay for what is asked of the others.
    if (Number.isFinite(weight)) weights.set(declared.coordinate, Math.max(0, weight));
    const [size] = names.listSize ? directivesNamed(declared, names.listSize) : [];
    if (size) sizes.set(declared.coordinate, readSize(argumentsOf(size)));
  }
  return { weights, sizes };
}

function* coordinatesOf(definition: DefinitionNode): Generator<Declared> {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      yield { ...definition, coordinate: definition.name.value };
      for (const field of definition.fields ?? []) yield* coordinatesOfField(definition.name.value, field);
      break;
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
      yield { ...definition, coordinate: definition.name.value };
  }
}

function* coordinatesOfField(
  type: string,
  field: FieldDefinitionNode | InputValueDefinitionNode,
): Generator<Declared> {
  const coordinate = `${type}.${field.name.value}`;
  yield { ...field, coordinate };
  if (field.kind === Kind.INPUT_VALUE_DEFINITION) return;
  for (const argument of field.arguments ?? [])
    yield { ...argument, coordinate: `${coordinate}(${argument.name.value}:)` };
}

type Arguments = Readonly<Record<string, unknown>>;

function readSize({ assumedSize, slicingArguments, sizedFields }: Arguments): DeclaredSize {
  return {
    assumedSize: typeof assumedSize === 'number' ? Math.max(1, assumedSize) : undefined,
    slicingArguments: readNames(slicingArguments),
    sizedFields: readNames(sizedFields),
  };
}

function readNames(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

function argumentsOf({ arguments: given = [] }: DirectiveNode | ConstDirectiveNode): Arguments {
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}
