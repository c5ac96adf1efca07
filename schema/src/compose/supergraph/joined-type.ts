/** What a supergraph says of one type: who has it, by which keys it is entered, and who answers its fields. */
import {
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parseType,
  type SelectionSetNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import { directivesNamed, flagArgument, hasDirective, textArgument } from './directive-arguments.js';
import { parseFieldSet, topFieldsOf } from './field-set.js';
import { namedTypeOf } from './named-type.js';

export type CompositeTypeNode =
  | ObjectTypeDefinitionNode
  | InterfaceTypeDefinitionNode
  | UnionTypeDefinitionNode;

export interface JoinedType {
  readonly name: string;
  readonly isObject: boolean;
  readonly isInterface: boolean;
  readonly isInaccessible: boolean;
  readonly interfaces: readonly string[];
  readonly byGraph: ReadonlyMap<string, TypeInGraph>;
  readonly fields: ReadonlyMap<string, JoinedField>;
}

export interface TypeInGraph {
  /** Those by which another subgraph may hand an object over. */
  readonly keys: readonly SelectionSetNode[];
  readonly keyFields: ReadonlySet<string>;
  readonly isExtension: boolean;
  readonly isInterfaceObject: boolean;
}

export interface JoinedField {
  readonly name: string;
  /** Its type's name in the supergraph. */
  readonly type: string;
  readonly isInaccessible: boolean;
  readonly byGraph: ReadonlyMap<string, FieldInGraph>;
}

export interface FieldInGraph {
  /** Its type's name in this subgraph. */
  readonly type: string;
  /** The subgraph knows the field and does not answer it. */
  readonly isExternal: boolean;
  readonly requires: SelectionSetNode | undefined;
  readonly provides: SelectionSetNode | undefined;
}

export function readJoinedType(node: CompositeTypeNode): JoinedType {
  const byGraph = readTypeInGraphs(node);
  const fields = node.kind === Kind.UNION_TYPE_DEFINITION ? [] : (node.fields ?? []);
  const interfaces = node.kind === Kind.UNION_TYPE_DEFINITION ? [] : (node.interfaces ?? []);
  return {
    name: node.name.value,
    isObject: node.kind === Kind.OBJECT_TYPE_DEFINITION,
    isInterface: node.kind === Kind.INTERFACE_TYPE_DEFINITION,
    isInaccessible: hasDirective(node, 'inaccessible'),
    interfaces: interfaces.map(({ name }) => name.value),
    byGraph,
    fields: new Map(fields.map((field) => [field.name.value, readField(field, byGraph)])),
  };
}

function readTypeInGraphs(node: CompositeTypeNode): ReadonlyMap<string, TypeInGraph> {
  const byGraph = new Map<string, TypeInGraph>();
  for (const directive of directivesNamed(node, 'join__type')) {
    const graph = textArgument(directive, 'graph') ?? '';
    const known = byGraph.get(graph);
    const fieldSet = textArgument(directive, 'key');
    const key = fieldSet === undefined ? [] : [parseFieldSet(fieldSet)];
    const isResolvable = flagArgument(directive, 'resolvable') !== false;
    byGraph.set(graph, {
      keys: [...(known?.keys ?? []), ...(isResolvable ? key : [])],
      keyFields: new Set([...(known?.keyFields ?? []), ...key.flatMap(topFieldsOf)]),
      isExtension: flagArgument(directive, 'extension') ?? false,
      isInterfaceObject: flagArgument(directive, 'isInterfaceObject') ?? false,
    });
  }
  return byGraph;
}

function readField(node: FieldDefinitionNode, typeInGraphs: ReadonlyMap<string, TypeInGraph>): JoinedField {
  const type = namedTypeOf(node.type);
  const joins = directivesNamed(node, 'join__field');
  const byGraph = new Map<string, FieldInGraph>();
  for (const directive of joins) {
    const graph = textArgument(directive, 'graph');
    if (graph === undefined) continue;
    const own = textArgument(directive, 'type');
    const [requires, provides] = (['requires', 'provides'] as const).map((name) => {
      const fieldSet = textArgument(directive, name);
      return fieldSet === undefined ? undefined : parseFieldSet(fieldSet);
    });
    const isMarked =
      flagArgument(directive, 'external') ?? flagArgument(directive, 'usedOverridden') ?? false;
    // An extension that repeats its key as @external, as Federation 1 asked, can still tell it.
    const inGraph = typeInGraphs.get(graph);
    const isOwnKey = inGraph?.isExtension === true && inGraph.keyFields.has(node.name.value);
    byGraph.set(graph, {
      type: own === undefined ? type : namedTypeOf(parseType(own)),
      isExternal: isMarked && !isOwnKey,
      requires,
      provides,
    });
  }
  if (joins.length === 0)
    for (const graph of typeInGraphs.keys())
      byGraph.set(graph, { type, isExternal: false, requires: undefined, provides: undefined });
  return { name: node.name.value, type, isInaccessible: hasDirective(node, 'inaccessible'), byGraph };
}
