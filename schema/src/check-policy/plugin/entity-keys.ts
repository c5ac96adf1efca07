/** The `@key`s that a plugin declares for a type. */
import { type ConstDirectiveNode, Kind } from 'graphql';
import { flagArgument } from '../../compose/supergraph/directive-arguments.js';
import { parseFieldSet, topFieldsOf } from '../../compose/supergraph/field-set.js';
import { normalFieldSet } from '../../compose/supergraph/normal-field-set.js';
import type { FederationNames } from '../links/federation-names.js';
import type { PluginType } from './plugin-schema.js';

export interface DeclaredKey {
  readonly node: ConstDirectiveNode;
  /** In normal form; undefined where it is no field set. */
  readonly fields: string | undefined;
  /** Of the type itself. */
  readonly topFields: readonly string[];
  readonly isResolvable: boolean;
}

export function keysOf(type: PluginType, names: FederationNames): readonly DeclaredKey[] {
  return type.nodes
    .flatMap((node) => names.directivesOf(node))
    .filter(({ name }) => name === 'key')
    .map(({ node }) => {
      const selection = readFieldSet(node);
      return {
        node,
        fields: selection && normalFieldSet(selection),
        topFields: selection ? topFieldsOf(selection) : [],
        isResolvable: flagArgument(node, 'resolvable') !== false,
      };
    });
}

/** The `fields` of a @key, a @requires or a @provides; undefined where they cannot be read. */
export function readFieldSet({ arguments: given }: ConstDirectiveNode) {
  const [fields, ...more] = given?.filter(({ name }) => name.value === 'fields') ?? [];
  if (fields?.value.kind !== Kind.STRING || more.length > 0) return undefined;
  try {
    return parseFieldSet(fields.value.value);
  } catch {
    return undefined;
  }
}
