/** Resolvers that serve a test's plain data as a subgraph: its root fields and its entities by any key. */
import type { GraphQLResolverMap } from '@apollo/subgraph';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import type { Data, DataObject } from './data.js';

type Resolvers = GraphQLResolverMap<unknown>;
type Definition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export function resolversOf(
  typeDefs: DocumentNode,
  data: () => Data,
  possibleTypes: PossibleTypes,
): Resolvers {
  const resolvers: Resolvers = {};
  for (const definition of typeDefs.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      resolvers[definition.name.value] = { __resolveType: (value: DataObject) => value['__typename'] };
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    const name = definition.name.value;
    if (name === 'Query' || name === 'Mutation') resolvers[name] = rootResolvers(definition, name, data);
    else resolvers[name] = typeResolvers(definition, data, possibleTypes);
  }
  return resolvers;
}

function rootResolvers(definition: Definition, root: 'Query' | 'Mutation', data: () => Data) {
  const fields = definition.fields ?? [];
  return Object.fromEntries(
    fields.map(({ name: { value: field } }) => [
      field,
      (_: unknown, args: unknown) => {
        const value = data()[root]?.[field];
        return typeof value === 'function' ? value(args) : value;
      },
    ]),
  );
}

function typeResolvers(definition: Definition, data: () => Data, possibleTypes: PossibleTypes) {
  const isInterface = definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
  const isEntity = has(definition, 'key');
  const type = definition.name.value;
  const external = (definition.fields ?? []).filter((field) => has(field, 'external')).map(nameOf);
  const own = (definition.fields ?? []).filter((field) => !has(field, 'external')).map(nameOf);
  const resolveReference = (reference: DataObject) => {
    const key = omit(reference, ['__typename', ...external]);
    const found = data().entities.find(
      (entity) => possibleTypes.satisfies(String(entity['__typename']), type) && matches(entity, key),
    );
    if (found === undefined) return null;
    const fields = isInterface ? found : { ...pick(found, own), ...reference };
    return { ...fields, __typename: isInterface ? found['__typename'] : reference['__typename'] };
  };
  return {
    ...(isInterface && { __resolveType: (value: DataObject) => value['__typename'] }),
    ...(isEntity && { __resolveReference: resolveReference }),
  };
}

/** Whether the entity has all that the key says, and perhaps more. */
function matches(entity: unknown, key: unknown): boolean {
  if (Array.isArray(key))
    return Array.isArray(entity) && key.every((item, index) => matches(entity[index], item));
  if (typeof key !== 'object' || key === null) return entity === key;
  if (typeof entity !== 'object' || entity === null) return false;
  return Object.entries(key).every(([name, value]) => matches((entity as DataObject)[name], value));
}

function has(node: Definition | FieldDefinitionNode, directive: string): boolean {
  return node.directives?.some(({ name }) => name.value === directive) === true;
}

function nameOf({ name }: FieldDefinitionNode): string {
  return name.value;
}

function pick(object: DataObject, names: readonly string[]): DataObject {
  return Object.fromEntries(names.filter((name) => name in object).map((name) => [name, object[name]]));
}

function omit(object: DataObject, names: readonly string[]): DataObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
