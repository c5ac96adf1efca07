/** A plugin's id may give it no name that the core has, and none that reads like another plugin's. */
import type { CoreGraph } from '../core/core-graph.js';
import { startsWithWords } from '../plugin/namespace.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

export function* findTakenNamespace(plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  const taken =
    (core.subgraphs.has(plugin.id) ? plugin.id : undefined) ??
    [...core.types.keys(), ...core.owners.keys(), ...core.values.keys()].find((name) =>
      startsWithWords(name, plugin.namespace.types),
    ) ??
    sharedFieldNames(core).find((name) => startsWithWords(name, plugin.namespace.fields)) ??
    plugin.lookalike;
  if (taken !== undefined) yield { code: 'GRAFO_POLICY_NAMESPACE_TAKEN', parameters: { detail: taken } };
}

/** Of the types that plugins add fields to. */
function sharedFieldNames({ extensible, types }: CoreGraph): string[] {
  return ['Query', 'Mutation', ...extensible.keys()].flatMap((type) => [
    ...(types.get(type)?.fields.keys() ?? []),
  ]);
}
