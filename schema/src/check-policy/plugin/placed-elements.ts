/** All that a plugin's SDL declares, each with whether it is the plugin's or somebody else's. */
import { isTypeSystemDefinitionNode, isTypeSystemExtensionNode, Kind } from 'graphql';
import { type Element, elementsOf } from './elements.js';
import type { PluginSchema } from './plugin-schema.js';

export interface PlacedElement extends Element {
  /** The name of the type that it is or belongs to; `schema` for the schema itself. */
  readonly type: string;
  readonly isForeign: boolean;
}

/** Definitions of directives left out. */
export function* placedElements(plugin: PluginSchema): Generator<PlacedElement> {
  for (const definition of plugin.document.definitions) {
    if (!isTypeSystemDefinitionNode(definition) && !isTypeSystemExtensionNode(definition)) continue;
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const type = 'name' in definition ? definition.name.value : 'schema';
    const isAnothers = type === 'schema' || plugin.isForeign(type);
    for (const element of elementsOf(definition)) {
      const isAdded = element.member !== undefined && plugin.isOwnField(type, element.member);
      yield { ...element, type, isForeign: isAnothers && !isAdded };
    }
  }
}
