/** A plugin declares types of its own namespace, and of the core those alone that are meant for it. */
import { Kind } from 'graphql';
import type { CoreGraph } from '../core/core-graph.js';
import type { PluginSchema, PluginType } from '../plugin/plugin-schema.js';
import type { Finding, PolicyCode } from '../report/finding.js';

const CODES: ReadonlyMap<string | undefined, PolicyCode> = new Map([
  [Kind.ENUM_TYPE_DEFINITION, 'GRAFO_POLICY_ENUM_FOREIGN'],
  [Kind.INPUT_OBJECT_TYPE_DEFINITION, 'GRAFO_POLICY_INPUT_FOREIGN'],
  [Kind.INTERFACE_TYPE_DEFINITION, 'GRAFO_POLICY_INTERFACE_FOREIGN'],
  [Kind.UNION_TYPE_DEFINITION, 'GRAFO_POLICY_UNION_FOREIGN'],
]);

export function* findForeignTypes(plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  for (const { name, nodes } of plugin.typesOf('stray')) {
    const holder = plugin.otherHolder(name, 'types');
    yield {
      code: 'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE',
      coordinate: name,
      node: nodes[0],
      ...(holder !== undefined && { parameters: { owner: holder } }),
    };
  }
  for (const { name, nodes } of plugin.typesOf('closed'))
    yield {
      code: CODES.get(core.types.get(name)?.kind) ?? 'GRAFO_POLICY_TYPE_FOREIGN',
      coordinate: name,
      node: nodes[0],
    };
  for (const type of plugin.typesOf('entity')) yield* findOtherKinds(type);
}

/** An entity is an object type: as anything else it would be another thing of the same name. */
function* findOtherKinds({ name, nodes }: PluginType): Generator<Finding> {
  for (const node of nodes)
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION)
      yield { code: 'GRAFO_POLICY_TYPE_FOREIGN', coordinate: name, node };
}
