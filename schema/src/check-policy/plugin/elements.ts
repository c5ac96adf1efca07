/** Walks all that a definition declares, each with its coordinate: the type, its fields, their arguments, values. */
import {
  type ConstDirectiveNode,
  type DirectiveDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type TypeSystemDefinitionNode,
  type TypeSystemExtensionNode,
} from 'graphql';

export type DefinitionNode = TypeSystemDefinitionNode | TypeSystemExtensionNode;

export interface Element {
  /** As `Place`, `Place.name`, `Place.name(lang:)`, `@note`, `@note(text:)`, `schema`. */
  readonly coordinate: string;
  readonly node:
    | Exclude<DefinitionNode, DirectiveDefinitionNode>
    | DirectiveDefinitionNode
    | FieldDefinitionNode
    | InputValueDefinitionNode
    | EnumValueDefinitionNode;
  /** Of a field, an enum value, and of the arguments below it. */
  readonly member?: string;
}

export function* elementsOf(definition: DefinitionNode): Generator<Element> {
  const coordinate = coordinateOf(definition);
  yield { coordinate, node: definition };
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
    for (const argument of definition.arguments ?? [])
      yield { coordinate: `${coordinate}(${argument.name.value}:)`, node: argument };
    return;
  }
  for (const node of membersOf(definition)) {
    const member = node.name.value;
    yield { coordinate: `${coordinate}.${member}`, node, member };
    if (node.kind !== Kind.FIELD_DEFINITION) continue;
    for (const argument of node.arguments ?? [])
      yield { coordinate: `${coordinate}.${member}(${argument.name.value}:)`, node: argument, member };
  }
}

type Member = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

export function membersOf(definition: DefinitionNode): readonly Member[] {
  if ('fields' in definition) return definition.fields ?? [];
  return 'values' in definition ? (definition.values ?? []) : [];
}

function coordinateOf(definition: DefinitionNode): string {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return `@${definition.name.value}`;
  return 'name' in definition ? definition.name.value : 'schema';
}

export function directiveNodesOf({ node }: Element): readonly ConstDirectiveNode[] {
  return 'directives' in node ? (node.directives ?? []) : [];
}
