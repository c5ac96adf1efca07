/** Reads a federation field set, such as a @requires: the fields in it, at every depth. */
import { Kind, parse, type SelectionSetNode } from 'graphql';

export interface FieldOfSet {
  readonly name: string;
  /** Whether it is a field of the type itself, and not of one of its fields. */
  readonly isTop: boolean;
  readonly hasArguments: boolean;
}

export function fieldsOfFieldSet(fieldSet: string): readonly FieldOfSet[] {
  if (fieldSet.trim() === '') return [];
  const [definition] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? [...fieldsIn(definition.selectionSet, true)] : [];
}

function* fieldsIn({ selections }: SelectionSetNode, isTop: boolean): Generator<FieldOfSet> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const hasArguments = (selection.arguments?.length ?? 0) > 0;
      yield { name: selection.name.value, isTop, hasArguments };
      if (selection.selectionSet) yield* fieldsIn(selection.selectionSet, false);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) yield* fieldsIn(selection.selectionSet, isTop);
  }
}
