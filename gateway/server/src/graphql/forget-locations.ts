import { type DocumentNode, visit } from 'graphql';

/**
 * Takes from a valid document what only errors of validation need: where in the text each part stands. A
 * location holds every token of the text, its comments too, so a cache of small documents with long comments
 * would hold far more than it counts.
 */
export function forgetLocations(document: DocumentNode): void {
  visit(document, {
    enter(node) {
      Object.assign(node, { loc: undefined });
    },
  });
}
