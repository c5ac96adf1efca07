/** A field where it is selected, with all that its cost depends on. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';

/** Data and introspection are counted apart: the one is fetched, the other is read from memory. */
export type CostPart = 'data' | 'introspection';

export interface SelectedField {
  readonly node: FieldNode;
  /** `Type.field` */
  readonly coordinate: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly type: GraphQLNamedOutputType;
  /** How many lists are around its type. */
  readonly listDepth: number;
  readonly part: CostPart;
  readonly isOfRoot: boolean;
}

/** Undefined for `__typename`, and for what the schema does not have. */
export function selectedField(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  node: FieldNode,
): SelectedField | undefined {
  const definition = definitionOf(parent, node.name.value);
  if (!definition) return undefined;
  const isIntrospection = parent.name.startsWith('__') || definition.name.startsWith('__');
  return {
    node,
    definition,
    coordinate: `${parent.name}.${definition.name}`,
    type: getNamedType(definition.type),
    listDepth: listDepthOf(definition.type),
    part: isIntrospection ? 'introspection' : 'data',
    isOfRoot: parent === schema.getQueryType() || parent === schema.getMutationType(),
  };
}

function definitionOf(
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

function listDepthOf(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listDepthOf(nullable.ofType) : 0;
}
