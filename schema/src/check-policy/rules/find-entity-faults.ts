/** What a plugin declares of an entity of the core: the key by which it is asked, and fields of its own. */
import type { FieldDefinitionNode } from 'graphql';
import { print } from 'graphql';
import { parseFieldSet } from '../../compose/supergraph/field-set.js';
import { normalFieldSet } from '../../compose/supergraph/normal-field-set.js';
import type { CoreGraph, CoreType } from '../core/core-graph.js';
import { inputText } from '../core/value-text.js';
import { FederationNames } from '../links/federation-names.js';
import { keysOf } from '../plugin/entity-keys.js';
import { fieldsOf, type PluginSchema, type PluginType } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

export function* findEntityFaults(plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  for (const type of plugin.typesOf('entity')) {
    const owned = core.types.get(type.name);
    if (owned === undefined) continue;
    const added = fieldsOf(type).filter((field) => plugin.isOwnField(type.name, field.name.value));
    yield* findUngranted(type, added, plugin, core);
    yield* findKeyFaults(type, added.length > 0, owned, plugin, core);
    yield* findFieldFaults(type, owned, plugin);
  }
}

function* findUngranted(
  { name }: PluginType,
  added: readonly FieldDefinitionNode[],
  plugin: PluginSchema,
  core: CoreGraph,
): Generator<Finding> {
  const [first] = added;
  if (first === undefined) return;
  const coordinate = `${name}.${first.name.value}`;
  if (!core.extensible.has(name)) yield { code: 'GRAFO_POLICY_EXTENSION_CLOSED', coordinate, node: first };
  else if (!plugin.permissions.extends.includes(name))
    yield { code: 'GRAFO_POLICY_EXTENSION_NOT_GRANTED', coordinate, node: first };
}

function* findKeyFaults(
  type: PluginType,
  isExtended: boolean,
  owned: CoreType,
  plugin: PluginSchema,
  core: CoreGraph,
): Generator<Finding> {
  const keys = keysOf(type, plugin.names);
  const wanted = core.extensible.get(type.name)?.key ?? [...owned.keys][0] ?? '';
  const extended = normalFieldSet(parseFieldSet(wanted));
  const fault = (node = keys[0]?.node ?? type.nodes[0]): Finding => ({
    code: 'GRAFO_POLICY_KEY_FOREIGN',
    coordinate: type.name,
    node,
    parameters: { key: wanted },
  });
  if (keys.length === 0) yield fault();
  // By a key that it is asked by, it must not be able to answer another one: it would speak for the owner.
  const isStrict = isExtended || keys.length > 1;
  for (const { node, fields, isResolvable } of keys) {
    const isKnown = fields !== undefined && owned.keys.has(fields);
    if (!isKnown || (isStrict && isResolvable && fields !== extended)) yield fault(node);
  }
  if (isExtended && keys.length > 0 && !keys.some((it) => it.isResolvable && it.fields === extended))
    yield fault();
}

function* findFieldFaults(type: PluginType, owned: CoreType, plugin: PluginSchema): Generator<Finding> {
  const { names } = plugin;
  const isExternal = (node: FieldDefinitionNode) =>
    names.directivesOf(node).some(({ name }) => name === 'external');
  const keyFields = new Set(keysOf(type, names).flatMap(({ topFields }) => topFields));
  for (const field of fieldsOf(type)) {
    const name = field.name.value;
    if (plugin.isOwnField(type.name, name)) continue;
    const coordinate = `${type.name}.${name}`;
    const original = owned.fields.get(name);
    if (original === undefined) {
      const owner = plugin.otherHolder(name, 'fields');
      const parameters = owner === undefined ? {} : { owner };
      yield { code: 'GRAFO_POLICY_FIELD_OUTSIDE_NAMESPACE', coordinate, node: field, parameters };
    } else if (!isExternal(field) && !keyFields.has(name)) {
      yield { code: 'GRAFO_POLICY_FIELD_FOREIGN', coordinate, node: field };
    } else if (signatureOf(field) !== signatureOf(original)) {
      const detail = signatureOf(original);
      yield { code: 'GRAFO_POLICY_FIELD_CHANGED', coordinate, node: field, parameters: { detail } };
    }
  }
}

function signatureOf({ name, arguments: inputs = [], type }: FieldDefinitionNode): string {
  const given = inputs.map((input) => inputText({ ...input, directives: [] }, FederationNames.usual));
  return `${name.value}${given.length > 0 ? `(${given.sort().join(', ')})` : ''}: ${print(type)}`;
}
