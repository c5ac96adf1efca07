/**
 * Keeps a subgraph of the conformance tests from answering @external fields that it would not have: it has them
 * from a representation, where the field before provides them, and as parts of a key.
 */

import { directivesNamed, textArgument } from '@grafo-abierto/schema';
import {
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { isObject } from '../fetch/merge-selected.js';
import { fieldsOfFieldSet } from '../supergraph/field-set.js';
import type { DataObject } from './data.js';

/** Marks an object that a representation was made to, and what was provided with any other. */
const SENT = Symbol('sent');
const PROVIDED = Symbol('provided');

interface Marked {
  readonly [SENT]?: boolean;
  readonly [PROVIDED]?: readonly SelectionSetNode[];
}

export function sent(entity: DataObject): DataObject {
  return Object.assign(entity, { [SENT]: true });
}

export function guardExternalFields(schema: GraphQLSchema, typeDefs: DocumentNode): void {
  for (const definition of typeDefs.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    const type = schema.getType(definition.name.value);
    if (!isObjectType(type)) continue;
    const keys = new Set(
      directivesNamed(definition, 'key').flatMap((key) =>
        fieldsOfFieldSet(textArgument(key, 'fields') ?? '').map(({ name }) => name),
      ),
    );
    const isTypeExternal = directivesNamed(definition, 'external').length > 0;
    for (const field of definition.fields ?? []) {
      const name = field.name.value;
      const isExternal = isTypeExternal || directivesNamed(field, 'external').length > 0;
      const [provides] = directivesNamed(field, 'provides');
      guard(type, name, {
        isGuarded: isExternal && !keys.has(name),
        provides: provides && selectionOf(textArgument(provides, 'fields') ?? ''),
      });
    }
  }
}

function guard(
  type: GraphQLObjectType,
  name: string,
  { isGuarded, provides }: { isGuarded: boolean; provides: SelectionSetNode | undefined },
): void {
  const field = type.getFields()[name];
  if (!field) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    const marked: Marked = isObject(source) ? source : {};
    const below = providedBelow(marked[PROVIDED] ?? [], type.name, name);
    if (isGuarded && !marked[SENT] && below === undefined)
      throw new Error(`${type.name}.${name} is external, and nothing provides it here.`);
    return markAll(resolve(source, args, context, info), [...(provides ? [provides] : []), ...(below ?? [])]);
  };
}

/** What is provided inside a field; undefined where the field itself is not. */
function providedBelow(
  sets: readonly SelectionSetNode[],
  type: string,
  field: string,
): readonly SelectionSetNode[] | undefined {
  const found = sets.flatMap(({ selections }): SelectionSetNode[][] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === field ? [selection.selectionSet ? [selection.selectionSet] : []] : [];
      if (selection.kind === Kind.FRAGMENT_SPREAD || selection.typeCondition?.name.value !== type) return [];
      const inner = providedBelow([selection.selectionSet], type, field);
      return inner ? [[...inner]] : [];
    }),
  );
  return found.length > 0 ? found.flat() : undefined;
}

/** Copies, since an object can be provided here and not elsewhere. */
function markAll(value: unknown, provided: readonly SelectionSetNode[]): unknown {
  if (Array.isArray(value)) return value.map((item) => markAll(item, provided));
  if (!isObject(value)) return value;
  return { ...value, [PROVIDED]: provided };
}

function selectionOf(fieldSet: string): SelectionSetNode | undefined {
  const [definition] = parse(`{ ${fieldSet} }`).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
}
