/** Every description of an SDL, by the coordinate of what it describes. */
import { type ASTNode, type DocumentNode, isTypeSystemDefinitionNode, type StringValueNode } from 'graphql';
import { elementsOf } from '../plugin/elements.js';

export function descriptionsOf(
  document: DocumentNode,
): readonly (readonly [coordinate: string, text: string])[] {
  return document.definitions
    .filter((node) => isTypeSystemDefinitionNode(node))
    .flatMap((definition) => [...elementsOf(definition)])
    .flatMap(({ coordinate, node }) => {
      const text = descriptionOf(node);
      return text === undefined ? [] : [[coordinate, text.value] as const];
    });
}

export function descriptionOf(node: ASTNode): StringValueNode | undefined {
  return 'description' in node ? node.description : undefined;
}
