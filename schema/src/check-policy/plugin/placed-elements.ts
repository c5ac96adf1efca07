/** All that a plugin's SDL declares, each with whether it is the plugin's or somebody else's. */
import { type DocumentNode, isTypeSystemDefinitionNode, isTypeSystemExtensionNode, Kind } from 'graphql';
import { type Element, elementsOf } from './elements.js';

export interface PlacedElement extends Element {
  /** The name of the type that it is or belongs to; `schema` for the schema itself. */
  readonly type: string;
  readonly isForeign: boolean;
}

interface Ownership {
  isForeign(type: string): boolean;
  isOwnField(type: string, field: string): boolean;
}

/** Definitions of directives left out. */
export function* placeElements(document: DocumentNode, ownership: Ownership): Generator<PlacedElement> {
  for (const definition of document.definitions) {
    if (!isTypeSystemDefinitionNode(definition) && !isTypeSystemExtensionNode(definition)) continue;
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const type = 'name' in definition ? definition.name.value : 'schema';
    const isAnothers = type === 'schema' || ownership.isForeign(type);
    for (const element of elementsOf(definition)) {
      const isAdded = element.member !== undefined && ownership.isOwnField(type, element.member);
      yield { ...element, type, isForeign: isAnothers && !isAdded };
    }
  }
}
