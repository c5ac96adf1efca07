/** The kit's value types are printed by every subgraph; one that prints them otherwise would break all others. */
import type { CoreGraph } from '../core/core-graph.js';
import { valueText } from '../core/value-text.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

export function* findChangedValues(plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  for (const { name, nodes } of plugin.typesOf('value')) {
    const kits = core.values.get(name) ?? '';
    const given = valueText(nodes, plugin.names);
    if (given === kits) continue;
    const [lines, kitsLines] = [given.split('\n'), kits.split('\n')];
    const added = lines.filter((line) => !kitsLines.includes(line)).map((line) => `+ ${line}`);
    const lacking = kitsLines.filter((line) => !lines.includes(line)).map((line) => `− ${line}`);
    const detail = [...added, ...lacking].join('; ') || name;
    yield { code: 'GRAFO_POLICY_VALUE_CHANGED', coordinate: name, node: nodes[0], parameters: { detail } };
  }
}
