/**
 * Of two descriptions of one thing the graph keeps that of the subgraph that comes first by name; so what is not
 * the plugin's it does not describe, unless in the words of the core.
 */
import type { CoreGraph } from '../core/core-graph.js';
import { descriptionOf } from '../core/descriptions.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

export function* findForeignDescriptions(plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  for (const { coordinate, node, isForeign } of plugin.elements) {
    const description = isForeign ? descriptionOf(node) : undefined;
    if (description && !core.descriptions.get(coordinate)?.has(description.value))
      yield { code: 'GRAFO_POLICY_DESCRIPTION_FOREIGN', coordinate, node: description };
  }
}
