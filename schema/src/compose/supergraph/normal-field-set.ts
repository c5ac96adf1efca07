/** Says a field set in one way, so that two that select the same are the same text. */
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

export function normalFieldSet({ selections }: SelectionSetNode): string {
  return [...new Set(selections.map(normalSelection))].sort().join(' ');
}

function normalSelection(selection: SelectionNode): string {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return `...${selection.name.value}`;
  const below = selection.selectionSet ? ` { ${normalFieldSet(selection.selectionSet)} }` : '';
  if (selection.kind === Kind.FIELD) return `${selection.name.value}${below}`;
  return `... on ${selection.typeCondition?.name.value ?? ''}${below}`;
}
