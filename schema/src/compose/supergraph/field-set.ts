/** Reads a federation field set, such as that of a @key, as a selection. */
import { Kind, parse, type SelectionSetNode } from 'graphql';

export function parseFieldSet(fieldSet: string): SelectionSetNode {
  const [definition] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError(`no field set: ${fieldSet}`);
  return definition.selectionSet;
}

/** The names of the fields of the type itself, not of those below them. */
export function topFieldsOf({ selections }: SelectionSetNode): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? topFieldsOf(selection.selectionSet) : [];
  });
}
