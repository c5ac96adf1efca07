import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** `Type.field` → the subgraphs that declare it, read from their own SDL. */
export type FieldOwners = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads from each subgraph's SDL which fields it declares. */
export function readFieldOwners(sdlBySubgraph: Readonly<Record<string, string>>): FieldOwners {
  const owners = new Map<string, Set<string>>();
  for (const [subgraph, sdl] of Object.entries(sdlBySubgraph)) {
    for (const definition of parse(sdl).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      for (const field of definition.fields ?? []) {
        const coordinate = `${definition.name.value}.${field.name.value}`;
        owners.set(coordinate, (owners.get(coordinate) ?? new Set()).add(subgraph));
      }
    }
  }
  return owners;
}

const BUBBLES = Symbol('a null that its parent must take');
type Json = unknown;

export interface Partial {
  readonly data: Json;
  /** Whether anything that was asked could not be answered, be it null before or not. */
  readonly isLost: boolean;
}

/**
 * What is left of a whole answer when one subgraph is dead, worked out from the schemas alone: fields that only
 * it declares are null, and a null in a non-null place moves up as the specification says.
 */
export function expectPartial(
  schema: GraphQLSchema,
  owners: FieldOwners,
  document: DocumentNode,
  whole: Json,
  dead: string,
): Partial {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (operation === undefined || root == null) throw new Error('no query');
  let isLost = false;
  const survives = (type: GraphQLObjectType, field: string) =>
    field === '__typename' ||
    [...(owners.get(`${type.name}.${field}`) ?? [])].some((owner) => owner !== dead);

  const project = (type: GraphQLObjectType, selections: readonly SelectionSetNode[], value: object): Json => {
    const kept: Record<string, Json> = {};
    for (const [key, nodes] of collect(type, selections)) {
      const [node] = nodes;
      const name = node?.name.value ?? '';
      const definition = type.getFields()[name];
      const given = (value as Record<string, Json>)[key];
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      isLost ||= !survives(type, name);
      const left = survives(type, name)
        ? complete(given, definition && getNamedType(definition.type), sets)
        : null;
      const isRequired = definition !== undefined && isNonNullType(definition.type);
      if (left === BUBBLES || (left === null && isRequired && given !== null)) {
        if (isRequired) return BUBBLES;
        kept[key] = null;
      } else kept[key] = left;
    }
    return kept;
  };
  const complete = (value: Json, type: unknown, sets: readonly SelectionSetNode[]): Json => {
    if (Array.isArray(value)) {
      const items = value.map((item) => complete(item, type, sets));
      return items.includes(BUBBLES) ? BUBBLES : items;
    }
    if (value === null || typeof value !== 'object') return value;
    const named = isObjectType(type)
      ? type
      : schema.getType(String((value as { __typename?: string }).__typename));
    return isObjectType(named) ? project(named, sets, value) : value;
  };
  const left = project(root, [operation.selectionSet], whole as object);
  return { data: left === BUBBLES ? null : left, isLost };
}

function collect(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  into = new Map<string, FieldNode[]>(),
) {
  for (const selection of sets.flatMap(({ selections }) => selections)) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      into.set(key, [...(into.get(key) ?? []), selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition?.name.value === type.name) {
      collect(type, [selection.selectionSet], into);
    }
  }
  return into;
}
