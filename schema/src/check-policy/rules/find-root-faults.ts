/** What a plugin adds to the roots of the graph: queries and granted mutations, each in its namespace. */
import { Kind } from 'graphql';
import type { CoreGraph } from '../core/core-graph.js';
import { fieldsOf, type PluginSchema, type PluginType } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

const NAMES = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;
/** What every subgraph answers, and some libraries print; the composer takes it out. */
const MACHINERY = new Set(['_service', '_entities']);

export function* findRootFaults(plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  yield* findRenamedRoots(plugin);
  for (const root of plugin.typesOf('root')) {
    const [node] = root.nodes;
    if (root.nodes.some(({ kind }) => !/^ObjectType/.test(kind)))
      yield { code: 'GRAFO_POLICY_TYPE_FOREIGN', coordinate: root.name, node };
    if (root.name === 'Subscription')
      yield { code: 'GRAFO_POLICY_SUBSCRIPTION', coordinate: root.name, node };
    else yield* findRootFields(root, plugin, core);
  }
}

function* findRenamedRoots({ document }: PluginSchema): Generator<Finding> {
  for (const node of document.definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const operation of node.operationTypes ?? [])
      if (operation.type.name.value !== NAMES[operation.operation])
        yield {
          code: 'GRAFO_POLICY_ROOT_RENAMED',
          coordinate: operation.type.name.value,
          node: operation,
          parameters: { detail: NAMES[operation.operation] },
        };
  }
}

function* findRootFields(root: PluginType, plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  for (const field of fieldsOf(root)) {
    const name = field.name.value;
    if (root.name === 'Query' && MACHINERY.has(name)) continue;
    const coordinate = `${root.name}.${name}`;
    if (!plugin.isWithin(name, 'fields')) {
      const owner =
        plugin.otherHolder(name, 'fields') ??
        (core.types.get(root.name)?.fields.has(name) ? 'core' : undefined);
      const parameters = owner === undefined ? {} : { owner };
      yield { code: 'GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE', coordinate, node: field, parameters };
    }
    if (root.name === 'Mutation' && !plugin.permissions.mutations.includes(name))
      yield { code: 'GRAFO_POLICY_MUTATION_NOT_GRANTED', coordinate, node: field };
  }
}
