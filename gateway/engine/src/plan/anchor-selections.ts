/**
 * Gives the planner a field to hold on to in every object that a reader selects, where what was in it was left
 * out by @skip or @include, or is in fragments that may fit no type: it would drop such an object as a whole.
 * The projection does not show what is added.
 */
import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

export function anchorSelections(document: DocumentNode): DocumentNode {
  return visit(document, {
    InlineFragment: { enter: ({ selectionSet }) => (isEmpty(selectionSet) ? null : undefined) },
    SelectionSet: { leave: (node) => (isEmpty(node) ? anchored(node) : undefined) },
    Field: {
      leave: ({ selectionSet, ...field }) =>
        selectionSet && !hasField(selectionSet)
          ? { ...field, selectionSet: anchored(selectionSet) }
          : undefined,
    },
  });
}

function anchored(node: SelectionSetNode): SelectionSetNode {
  return { ...node, selections: [TYPENAME, ...node.selections] };
}

function isEmpty({ selections }: SelectionSetNode): boolean {
  return selections.length === 0;
}

function hasField({ selections }: SelectionSetNode): boolean {
  return selections.some(({ kind }) => kind === Kind.FIELD);
}
