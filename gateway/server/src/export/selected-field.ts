/** What an operation selects, as its answer shows it: one field for each key, whatever fragments it comes from. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  typeFromAST,
} from 'graphql';

export interface SelectedField {
  /** In the answer: its alias, else its name. */
  readonly key: string;
  /** More than one where it is selected several times, or of several types. */
  readonly places: readonly FieldPlace[];
  readonly isList: boolean;
  /** What is selected of it; empty for a scalar. */
  readonly fields: readonly SelectedField[];
}

export interface FieldPlace {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
}

interface SelectedPart {
  readonly parent: GraphQLCompositeType;
  readonly selectionSet: SelectionSetNode;
}

/** @param parts without spreads of named fragments */
export function selectFields(
  schema: GraphQLSchema,
  parts: readonly SelectedPart[],
): readonly SelectedField[] {
  const byKey = new Map<string, FieldPlace[]>();
  for (const part of parts) collect(schema, part, byKey);
  return [...byKey].map(([key, places]) => ({
    key,
    places,
    isList: places.some(({ definition }) => isListType(getNullableType(definition.type))),
    fields: selectFields(schema, places.flatMap(partOf)),
  }));
}

function collect(
  schema: GraphQLSchema,
  { parent, selectionSet }: SelectedPart,
  byKey: Map<string, FieldPlace[]>,
): void {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const definition = definitionOf(parent, selection.name.value);
      if (!definition) continue;
      const key = selection.alias?.value ?? selection.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), { node: selection, definition }]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { typeCondition } = selection;
      const type = typeCondition ? typeFromAST(schema, typeCondition) : parent;
      if (isCompositeType(type))
        collect(schema, { parent: type, selectionSet: selection.selectionSet }, byKey);
    }
  }
}

function partOf({ node: { selectionSet }, definition }: FieldPlace): readonly SelectedPart[] {
  const parent = getNamedType(definition.type);
  return selectionSet && isCompositeType(parent) ? [{ parent, selectionSet }] : [];
}

const META_FIELDS = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

function definitionOf(
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return META_FIELDS.get(name) ?? (isUnionType(parent) ? undefined : parent.getFields()[name]);
}
