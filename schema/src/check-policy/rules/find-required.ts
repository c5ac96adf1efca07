/** What is the plugin's must be able to be null where a subgraph that is down would else take more with it. */
import { type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import { namedTypeOf } from '../../compose/supergraph/named-type.js';
import { fieldsOf, type PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

export function* findRequired(plugin: PluginSchema): Generator<Finding> {
  for (const type of plugin.types.values()) {
    for (const field of fieldsOf(type)) {
      if (!plugin.isOwnField(type.name, field.name.value)) continue;
      const coordinate = `${type.name}.${field.name.value}`;
      if (plugin.isForeign(type.name) && field.type.kind === Kind.NON_NULL_TYPE)
        yield { code: 'GRAFO_POLICY_FIELD_REQUIRED', coordinate, node: field };
      if (isRequiredInside(field.type) && mayBeForeign(field, plugin))
        yield { code: 'GRAFO_POLICY_REFERENCE_REQUIRED', coordinate, node: field };
    }
  }
}

/** Whether the object itself, in however many lists, cannot be null. */
function isRequiredInside(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE)
    return type.type.kind === Kind.NAMED_TYPE || isRequiredInside(type.type);
  return type.kind === Kind.LIST_TYPE && isRequiredInside(type.type);
}

/** An entity of the core, or a union that has one. */
function mayBeForeign({ type }: FieldDefinitionNode, { types }: PluginSchema): boolean {
  const named = types.get(namedTypeOf(type));
  const members = named?.nodes.flatMap((node) => ('types' in node ? (node.types ?? []) : [])) ?? [];
  return [named, ...members.map(({ name }) => types.get(name.value))].some((it) => it?.standing === 'entity');
}
