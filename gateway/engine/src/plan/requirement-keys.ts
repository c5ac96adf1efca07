/**
 * Gives every required field that has arguments a draft key of its own, so that two requirements of one field
 * with other arguments, and a reader's, are kept apart.
 */
import { type FieldNode, Kind, print, type SelectionSetNode, visit } from 'graphql';

export function aliasArguments(requirement: SelectionSetNode): SelectionSetNode {
  return visit(requirement, {
    Field: (field) => (hasArguments(field) ? { ...field, alias: keyOf(field) } : undefined),
  });
}

function hasArguments({ arguments: given = [] }: FieldNode): boolean {
  return given.length > 0;
}

/** No reader's draft key begins so; the same arguments give the same key. */
function keyOf({ name, arguments: given = [] }: FieldNode) {
  const text = given
    .map((argument) => print(argument))
    .sort()
    .join();
  const code = [...text].map((character) =>
    /\w/.test(character) ? character : `_${character.codePointAt(0)}_`,
  );
  return { kind: Kind.NAME, value: `_required_${name.value}_${code.join('')}` } as const;
}
