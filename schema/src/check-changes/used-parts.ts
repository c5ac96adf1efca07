/** What of a schema an operation uses, as coordinates. */
import {
  type ASTVisitor,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { namedTypeOf } from '../compose/supergraph/named-type.js';

/**
 * `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`, `@directive`, `@directive(argument:)`,
 * and `Abstract|Type` where an operation tells a type apart behind an abstract one. A variable may hold all that
 * its type allows.
 */
export function usedParts(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const used = new Set<string>();
  const info = new TypeInfo(schema);
  const conditions = conditionsOf(document);
  const addCondition = (condition: string | undefined): void => {
    if (condition === undefined) return;
    used.add(condition).add(`${info.getParentType()?.name}|${condition}`);
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      InlineFragment: ({ typeCondition }) => addCondition(typeCondition?.name.value),
      FragmentSpread: ({ name }) => addCondition(conditions.get(name.value)),
      Field: ({ name }) => {
        const [parent, type] = [info.getParentType(), getNamedType(info.getType())];
        if (type) used.add(type.name);
        if (parent) used.add(parent.name).add(`${parent.name}.${name.value}`);
      },
      Directive: ({ name, arguments: given }) => {
        used.add(`@${name.value}`);
        for (const argument of given ?? []) used.add(`@${name.value}(${argument.name.value}:)`);
      },
      Argument: ({ name }) => {
        const field = info.getDirective() ? undefined : info.getFieldDef();
        if (field) used.add(`${info.getParentType()?.name}.${field.name}(${name.value}:)`);
      },
      ...inputVisitor(used, info),
      VariableDefinition: ({ type }) => addInput(used, schema.getType(namedTypeOf(type))),
    }),
  );
  return used;
}

/** What is written out as a value. */
function inputVisitor(used: Set<string>, info: TypeInfo): ASTVisitor {
  return {
    ObjectValue: () => {
      const type = namedInput(info.getInputType());
      if (type) used.add(type.name);
    },
    ObjectField: ({ name }) => {
      const type = namedInput(info.getParentInputType());
      if (type) used.add(`${type.name}.${name.value}`);
    },
    EnumValue: ({ value }) => {
      const type = namedInput(info.getInputType());
      if (type) used.add(type.name).add(`${type.name}.${value}`);
    },
  };
}

function conditionsOf(document: DocumentNode): ReadonlyMap<string, string> {
  const conditions = new Map<string, string>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION)
      conditions.set(node.name.value, node.typeCondition.name.value);
  return conditions;
}

function addInput(used: Set<string>, type: GraphQLNamedType | undefined): void {
  if (isEnumType(type)) for (const { name } of type.getValues()) used.add(`${type.name}.${name}`);
  if (!type || used.has(type.name)) return;
  used.add(type.name);
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    used.add(`${type.name}.${field.name}`);
    addInput(used, getNamedType(field.type));
  }
}

function namedInput(type: GraphQLInputType | null | undefined): GraphQLNamedType | undefined {
  return type ? getNamedType(type) : undefined;
}
