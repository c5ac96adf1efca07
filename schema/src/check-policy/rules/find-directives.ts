/** What a plugin may say of what is not its own by a directive: the key, and what it only reads. */

import { Kind } from 'graphql';
import type { PlacedElement } from '../plugin/placed-elements.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding, PolicyCode } from '../report/finding.js';

const FOREIGN: ReadonlyMap<string, PolicyCode> = new Map([
  ['shareable', 'GRAFO_POLICY_SHAREABLE_FOREIGN'],
  ['inaccessible', 'GRAFO_POLICY_INACCESSIBLE_FOREIGN'],
  ['tag', 'GRAFO_POLICY_TAG_FOREIGN'],
  ['authenticated', 'GRAFO_POLICY_ACCESS_FOREIGN'],
  ['requiresScopes', 'GRAFO_POLICY_ACCESS_FOREIGN'],
  ['interfaceObject', 'GRAFO_POLICY_INTERFACE_OBJECT_FOREIGN'],
]);

/** No plugin has a use for them, wherever they stand. */
const ANYWHERE: ReadonlyMap<string, PolicyCode> = new Map([
  ['override', 'GRAFO_POLICY_OVERRIDE'],
  ['provides', 'GRAFO_POLICY_PROVIDES'],
  ['policy', 'GRAFO_POLICY_DIRECTIVE_UNSUPPORTED'],
  ['context', 'GRAFO_POLICY_DIRECTIVE_UNSUPPORTED'],
  ['fromContext', 'GRAFO_POLICY_DIRECTIVE_UNSUPPORTED'],
]);

export function* findDirectives(plugin: PluginSchema): Generator<Finding> {
  for (const element of plugin.elements) {
    const { coordinate, node, isForeign } = element;
    if (!('directives' in node)) continue;
    const allowed = isForeign ? allowedAt(element, plugin) : undefined;
    for (const { name, node: directive } of plugin.names.directivesOf(node)) {
      const isAllowed = allowed === undefined || allowed.includes(name);
      const foreign = isAllowed ? undefined : (FOREIGN.get(name) ?? 'GRAFO_POLICY_DIRECTIVE_FOREIGN');
      const code = ANYWHERE.get(name) ?? foreign;
      if (code === undefined) continue;
      yield { code, coordinate, node: directive, parameters: { directive: `@${name}` } };
    }
  }
}

/** The kit's value types are compared with the kit's whole; what else they may carry is seen there. */
function allowedAt({ node, type, member }: PlacedElement, plugin: PluginSchema): readonly string[] {
  if (type === 'schema') return ['link', 'composeDirective'];
  const standing = plugin.types.get(type)?.standing;
  if (standing === 'value') return ['shareable', 'specifiedBy'];
  if (member === undefined) return standing === 'entity' ? ['key', 'extends'] : ['extends'];
  return node.kind === Kind.FIELD_DEFINITION ? ['external'] : [];
}
