/** The limits on what a plugin's SDL holds. */
import { Kind, type TypeNode } from 'graphql';
import { POLICY_LIMITS } from '../limits/limits.js';
import { elementsOf, membersOf } from '../plugin/elements.js';
import { keysOf } from '../plugin/entity-keys.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

export function* findExcess(plugin: PluginSchema): Generator<Finding> {
  const types = [...plugin.types.values()];
  const tooMany = types[POLICY_LIMITS.types];
  if (tooMany)
    yield {
      code: 'GRAFO_POLICY_TYPES_TOO_MANY',
      coordinate: tooMany.name,
      node: tooMany.nodes[0],
      parameters: { figure: types.length, limit: POLICY_LIMITS.types },
    };
  const members = types.flatMap(({ nodes }) => nodes.flatMap((node) => membersOf(node)));
  const beyond = members[POLICY_LIMITS.fields];
  if (beyond)
    yield {
      code: 'GRAFO_POLICY_FIELDS_TOO_MANY',
      node: beyond,
      parameters: { figure: members.length, limit: POLICY_LIMITS.fields },
    };
  for (const type of types) {
    const keys = keysOf(type, plugin.names);
    if (keys.length > POLICY_LIMITS.keysOfType)
      yield {
        code: 'GRAFO_POLICY_KEYS_TOO_MANY',
        coordinate: type.name,
        node: keys[POLICY_LIMITS.keysOfType]?.node,
        parameters: { figure: keys.length, limit: POLICY_LIMITS.keysOfType },
      };
    yield* findDeepLists(type.nodes);
  }
}

function* findDeepLists(nodes: readonly Parameters<typeof elementsOf>[0][]): Generator<Finding> {
  for (const { coordinate, node } of nodes.flatMap((it) => [...elementsOf(it)])) {
    if (node.kind !== Kind.FIELD_DEFINITION && node.kind !== Kind.INPUT_VALUE_DEFINITION) continue;
    const figure = listDepth(node.type);
    if (figure > POLICY_LIMITS.listDepth)
      yield {
        code: 'GRAFO_POLICY_LIST_TOO_DEEP',
        coordinate,
        node,
        parameters: { figure, limit: POLICY_LIMITS.listDepth },
      };
  }
}

function listDepth(type: TypeNode): number {
  if (type.kind === Kind.NAMED_TYPE) return 0;
  return listDepth(type.type) + (type.kind === Kind.LIST_TYPE ? 1 : 0);
}
