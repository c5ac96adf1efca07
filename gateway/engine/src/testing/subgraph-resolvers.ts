/** Resolvers that serve a test's plain data as a subgraph: its root fields and its entities by any key. */
import type { GraphQLResolverMap } from '@apollo/subgraph';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import type { Data, DataObject } from './data.js';
import { sent } from './external-fields.js';

type Resolvers = GraphQLResolverMap<unknown>;
type Definition = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode;

export interface ServedData {
  /** The subgraph's name. */
  readonly name: string;
  readonly data: () => Data;
  readonly possibleTypes: PossibleTypes;
}

export function resolversOf(typeDefs: DocumentNode, served: ServedData): Resolvers {
  const resolvers: Resolvers = {};
  const roots = rootTypesOf(typeDefs);
  for (const definition of typeDefs.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      resolvers[definition.name.value] = { __resolveType: (value: DataObject) => value['__typename'] };
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      continue;
    const name = definition.name.value;
    const root = roots.get(name);
    if (root) resolvers[name] = rootResolvers(definition, root, served.data);
    else resolvers[name] = typeResolvers(definition, served);
  }
  return resolvers;
}

type Root = 'Query' | 'Mutation';

/** By the names that the subgraph gives them. */
function rootTypesOf({ definitions }: DocumentNode): ReadonlyMap<string, Root> {
  const roots = new Map<string, Root>([
    ['Query', 'Query'],
    ['Mutation', 'Mutation'],
  ]);
  for (const definition of definitions)
    if (definition.kind === Kind.SCHEMA_DEFINITION)
      for (const { operation, type } of definition.operationTypes)
        roots.set(type.name.value, operation === 'mutation' ? 'Mutation' : 'Query');
  return roots;
}

function rootResolvers(definition: Definition, root: Root, data: () => Data) {
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

function typeResolvers(definition: Definition, { name, data, possibleTypes }: ServedData) {
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
    if (found === undefined || isUnknownTo(name, found)) return null;
    const fields = isInterface ? found : { ...pick(found, own), ...reference };
    return sent({ ...fields, __typename: isInterface ? found['__typename'] : reference['__typename'] });
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

function isUnknownTo(subgraph: string, { unknownTo }: DataObject): boolean {
  return Array.isArray(unknownTo) && unknownTo.includes(subgraph);
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
