/**
 * Composition gives an interface the demands of every type behind it: a plugin that closed its own `Sourced` type
 * would close `Sourced` to all readers.
 */
import type { CoreGraph } from '../core/core-graph.js';
import { fieldsOf, type PluginSchema, type PluginType } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

const ACCESS: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);

export function* findInheritedAccess(plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  for (const type of plugin.typesOf('own')) {
    const shared = interfacesOf(type).filter((name) => core.types.has(name));
    if (shared.length === 0) continue;
    const inherited = fieldsOf(type).filter(({ name }) =>
      shared.some((it) => core.types.get(it)?.fields.has(name.value)),
    );
    for (const node of [...type.nodes, ...inherited])
      for (const { name, node: directive } of plugin.names.directivesOf(node))
        if (ACCESS.has(name))
          yield {
            code: 'GRAFO_POLICY_ACCESS_INHERITED',
            coordinate: 'type' in node ? `${type.name}.${node.name.value}` : type.name,
            node: directive,
            parameters: { directive: `@${name}`, detail: shared.join(', ') },
          };
  }
}

function interfacesOf({ nodes }: PluginType): readonly string[] {
  return nodes
    .flatMap((node) => ('interfaces' in node ? (node.interfaces ?? []) : []))
    .map(({ name }) => name.value);
}
