/** A type of the core implements what the core says that it does. */
import type { CoreGraph } from '../core/core-graph.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

export function* findImplementations(plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  for (const { name, nodes } of [...plugin.typesOf('entity'), ...plugin.typesOf('root')])
    for (const node of nodes)
      for (const implemented of 'interfaces' in node ? (node.interfaces ?? []) : [])
        if (!core.types.get(name)?.interfaces.has(implemented.name.value))
          yield {
            code: 'GRAFO_POLICY_IMPLEMENTS_FOREIGN',
            coordinate: name,
            node: implemented,
            parameters: { detail: implemented.name.value },
          };
}
