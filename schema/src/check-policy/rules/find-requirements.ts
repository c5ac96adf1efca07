/** What a plugin asks the core for by @requires: only fields that the policy exports and the manifest names. */
import { type ConstDirectiveNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { namedTypeOf } from '../../compose/supergraph/named-type.js';
import type { CoreGraph } from '../core/core-graph.js';
import { keysOf, readFieldSet } from '../plugin/entity-keys.js';
import { fieldsOf, type PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding, PolicyCode } from '../report/finding.js';

interface Requirement {
  /** Of the field that has the @requires. */
  readonly coordinate: string;
  readonly node: ConstDirectiveNode;
  readonly plugin: PluginSchema;
  readonly core: CoreGraph;
}

export function* findRequirements(plugin: PluginSchema, core: CoreGraph): Generator<Finding> {
  for (const type of plugin.types.values())
    for (const field of fieldsOf(type))
      for (const { name, node } of plugin.names.directivesOf(field)) {
        if (name !== 'requires') continue;
        const requirement = { coordinate: `${type.name}.${field.name.value}`, node, plugin, core };
        const selection = readFieldSet(node);
        if (selection) yield* findIn(selection, type.name, requirement);
        else yield fault('GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE', '?', requirement);
      }
}

function* findIn(
  { selections }: SelectionSetNode,
  type: string,
  requirement: Requirement,
): Generator<Finding> {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      yield* findIn(selection.selectionSet, selection.typeCondition?.name.value ?? type, requirement);
    else if (selection.kind === Kind.FRAGMENT_SPREAD)
      yield fault('GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE', `...${selection.name.value}`, requirement);
    else if (selection.name.value !== '__typename') yield* findAt(selection, type, requirement);
  }
}

function* findAt(selected: FieldNode, type: string, requirement: Requirement): Generator<Finding> {
  const { plugin, core } = requirement;
  const name = selected.name.value;
  const required = `${type}.${name}`;
  const isExported = core.extensible.get(type)?.exportable.includes(name) ?? false;
  if (mustBeExported(type, name, plugin) && !isExported)
    yield fault('GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE', required, requirement);
  else if (isExported && !isKey(type, name, plugin) && !plugin.permissions.requires.includes(required))
    yield fault('GRAFO_POLICY_REQUIRES_NOT_GRANTED', required, requirement);
  const declared = plugin.types.get(type);
  const field = declared && fieldsOf(declared).find((it) => it.name.value === name);
  if (selected.selectionSet && field)
    yield* findIn(selected.selectionSet, namedTypeOf(field.type), requirement);
}

/** Its own fields and those of the key it has anyway; what a kit's value holds comes with the field that has it. */
function mustBeExported(type: string, field: string, plugin: PluginSchema): boolean {
  const standing = plugin.types.get(type)?.standing;
  if (standing === 'own' || standing === 'value') return false;
  return !isKey(type, field, plugin);
}

function isKey(type: string, field: string, plugin: PluginSchema): boolean {
  const declared = plugin.types.get(type);
  if (!declared) return false;
  return keysOf(declared, plugin.names).some(({ topFields }) => topFields.includes(field));
}

function fault(code: PolicyCode, required: string, { coordinate, node }: Requirement): Finding {
  return { code, coordinate, node, parameters: { required } };
}
