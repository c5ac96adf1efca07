/** Directives of a plugin's own reach the graph by @composeDirective, or where queries may carry them. */
import { type DirectiveDefinitionNode, Kind } from 'graphql';
import { textArgument } from '../../compose/supergraph/directive-arguments.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

const EXECUTABLE =
  /^(QUERY|MUTATION|SUBSCRIPTION|FIELD|FRAGMENT_DEFINITION|FRAGMENT_SPREAD|INLINE_FRAGMENT|VARIABLE_DEFINITION)$/;

export function* findDirectiveDefinitions(plugin: PluginSchema): Generator<Finding> {
  for (const node of plugin.document.definitions) {
    if (node.kind === Kind.DIRECTIVE_DEFINITION) yield* findDefinition(node, plugin);
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const { name, node: directive } of plugin.names.directivesOf(node)) {
      if (name !== 'composeDirective') continue;
      const composed = textArgument(directive, 'name') ?? '';
      if (!composed.startsWith('@') || !plugin.isWithin(composed.slice(1), 'fields'))
        yield {
          code: 'GRAFO_POLICY_COMPOSE_DIRECTIVE_FOREIGN',
          coordinate: composed,
          node: directive,
          parameters: { directive: composed },
        };
    }
  }
}

/** What every GraphQL server has may be printed with the rest. */
const BUILT_IN = new Set(['skip', 'include']);

function* findDefinition(node: DirectiveDefinitionNode, plugin: PluginSchema): Generator<Finding> {
  const name = node.name.value;
  const isExecutable = node.locations.some(({ value }) => EXECUTABLE.test(value));
  if (isExecutable && !BUILT_IN.has(name) && !plugin.isWithin(name, 'fields'))
    yield {
      code: 'GRAFO_POLICY_DIRECTIVE_OUTSIDE_NAMESPACE',
      coordinate: `@${name}`,
      node,
      parameters: { directive: `@${name}` },
    };
}
