/**
 * What readers and the planner see of the core in a supergraph, as lines: whoever compares those of two
 * supergraphs sees what a plugin has done to the core, and needs to know nothing of the policy.
 */
import {
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  Kind,
  parse,
  print,
  type StringValueNode,
} from 'graphql';
import {
  directivesNamed,
  flagArgument,
  hasDirective,
  textArgument,
} from '../../compose/supergraph/directive-arguments.js';
import { parseFieldSet, topFieldsOf } from '../../compose/supergraph/field-set.js';
import { FEDERATION_DIRECTIVES } from '../links/federation-names.js';
import { type Element, elementsOf, membersOf } from '../plugin/elements.js';
import { namespaceOf, startsWithWords } from '../plugin/namespace.js';

/** Leaves out what lies in the namespaces of these plugins. */
export function coreView(supergraph: string, plugins: readonly string[] = []): readonly string[] {
  const namespaces = plugins.map(namespaceOf);
  const isOwn = (name: string) =>
    namespaces.some(({ types, fields }) => startsWithWords(name, types) || startsWithWords(name, fields));
  const graphs = new Set(plugins.map((plugin) => plugin.replaceAll('-', '_').toUpperCase()));
  return parse(supergraph, { noLocation: true })
    .definitions.filter((node) => !('name' in node && node.name && isOwn(node.name.value)))
    .flatMap((node) => linesOf(node, isOwn, graphs))
    .sort();
}

function linesOf(
  node: DefinitionNode,
  isOwn: (name: string) => boolean,
  graphs: ReadonlySet<string>,
): string[] {
  if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) return [];
  if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph') return [];
  // Those come and go with their use, by whomever.
  if (node.kind === Kind.DIRECTIVE_DEFINITION && FEDERATION_DIRECTIVES.has(node.name.value)) return [];
  const elements = [...elementsOf(node)].filter(({ member }) => member === undefined || !isOwn(member));
  const answers = node.kind === Kind.OBJECT_TYPE_DEFINITION ? answersOf(node, isOwn, graphs) : [];
  return [...elements.map(lineOf), ...answers];
}

function lineOf({ coordinate, node }: Element): string {
  const parts: string[] = [coordinate, node.kind];
  if ('type' in node) parts.push(print(node.type));
  if ('defaultValue' in node && node.defaultValue) parts.push(print(node.defaultValue));
  if ('interfaces' in node) parts.push(...(node.interfaces ?? []).map(print).sort());
  if ('types' in node) parts.push(...(node.types ?? []).map(print).sort());
  if ('arguments' in node) parts.push(...(node.arguments ?? []).map(({ name }) => name.value));
  if ('directives' in node) parts.push(...directiveLines(node.directives ?? []));
  return [...parts, descriptionOf(node)?.value ?? ''].join(' ');
}

function descriptionOf(node: ASTNode): StringValueNode | undefined {
  return 'description' in node ? node.description : undefined;
}

function directiveLines(directives: readonly ConstDirectiveNode[]): string[] {
  return directives
    .filter(({ name }) => !/^(join__|link$)/.test(name.value))
    .map(print)
    .sort();
}

type ObjectNode = Extract<DefinitionNode, { readonly kind: Kind.OBJECT_TYPE_DEFINITION }>;

/** Which subgraphs answer each field; a plugin may say the key of what it points at. */
function answersOf(
  node: ObjectNode,
  isOwn: (name: string) => boolean,
  plugins: ReadonlySet<string>,
): string[] {
  const joins = directivesNamed(node, 'join__type');
  const keys = joins.flatMap((join) => topFieldsOf(parseFieldSet(textArgument(join, 'key') ?? '__typename')));
  const graphs = [...new Set(joins.map((join) => textArgument(join, 'graph') ?? ''))];
  return membersOf(node)
    .filter(({ name }) => !isOwn(name.value))
    .map((field) => {
      const fieldJoins = directivesNamed(field, 'join__field').filter((join) => textArgument(join, 'graph'));
      const answering = fieldJoins
        .filter(
          (join) => flagArgument(join, 'external') !== true && flagArgument(join, 'usedOverridden') !== true,
        )
        .map((join) => textArgument(join, 'graph') ?? '');
      const all = hasDirective(field, 'join__field') && fieldJoins.length > 0 ? answering : graphs;
      const mayBePlugins = keys.includes(field.name.value) || hasDirectiveOfValue(node);
      const shown = all.filter((graph) => !mayBePlugins || !plugins.has(graph)).sort();
      return `${node.name.value}.${field.name.value} is answered by ${shown.join(', ')}`;
    });
}

/** What every subgraph prints has no key. */
function hasDirectiveOfValue(node: ObjectNode): boolean {
  return directivesNamed(node, 'join__type').every((join) => textArgument(join, 'key') === undefined);
}
