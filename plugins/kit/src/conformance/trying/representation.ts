/** Keys of entities as the hub sends them, and what a plugin answers for them. */
import {
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { readFieldSet } from '../../federation/entity-keys.js';

/** Of GraphQL's Int. */
const MOST = 2_147_483_647;

/** The fields of a key, without `__typename`. */
export type Representation = Readonly<Record<string, unknown>>;

/** What of a value belongs to a key; ids are texts, as JSON has them. */
export function keyPart(value: unknown, key: string): Representation {
  return pick(value, readFieldSet(key));
}

/** A key of the right form that nobody has. */
export function unknownKey(type: GraphQLObjectType, key: string): Representation {
  return invent(type, readFieldSet(key));
}

export function isSameKey(one: Representation, other: Representation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function pick(value: unknown, selectionSet: SelectionSetNode): Representation {
  const held: Representation = Object(value);
  return eachField(selectionSet, (name, inner) => (inner ? pick(held[name], inner) : asText(held[name])));
}

function asText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : (value ?? null);
}

function invent(type: GraphQLObjectType, selectionSet: SelectionSetNode): Representation {
  return eachField(selectionSet, (name, inner) => {
    const named = getNamedType(type.getFields()[name]?.type);
    if (isObjectType(named) && inner) return invent(named, inner);
    return isScalarType(named) && /^(Int|Float)$/.test(named.name) ? MOST : 'grafo-nobody-has-this';
  });
}

function eachField(
  { selections }: SelectionSetNode,
  read: (name: string, inner: SelectionSetNode | undefined) => unknown,
): Representation {
  const fields = selections.filter((selection) => selection.kind === Kind.FIELD);
  return Object.fromEntries(
    fields.map(({ name: { value: name }, selectionSet }) => [name, read(name, selectionSet)]),
  );
}
