/** A plugin's id may give it no name that the core has, and none that reads like another plugin's. */
import type { CoreGraph } from '../core/core-graph.js';
import { startsWithWords } from '../plugin/namespace.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

export function* findTakenNamespace(
  plugin: PluginSchema,
  { subgraphs, names }: CoreGraph,
): Generator<Finding> {
  const { types, fields } = plugin.namespace;
  const taken =
    (subgraphs.has(plugin.id) ? plugin.id : undefined) ??
    names.types.find((name) => startsWithWords(name, types)) ??
    names.fields.find((name) => startsWithWords(name, fields)) ??
    plugin.lookalike;
  if (taken !== undefined) yield { code: 'GRAFO_POLICY_NAMESPACE_TAKEN', parameters: { detail: taken } };
}
