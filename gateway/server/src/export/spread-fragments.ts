/** An operation without named fragments, and without what its `@skip` and `@include` leave out. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Each field then stands in one place, and can be changed there alone. Limits of documents bound how long it gets. */
export function spreadFragments(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationDefinitionNode {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  return { ...operation, selectionSet: spreadSet(operation.selectionSet, fragments, variables) };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function spreadSet(set: SelectionSetNode, fragments: Fragments, variables: Variables): SelectionSetNode {
  const selections = set.selections
    .filter((selection) => isIncluded(selection, variables))
    .map((selection) => asPlain(selection, fragments))
    .flatMap((selection) => {
      if (!selection.selectionSet) return [selection];
      const selectionSet = spreadSet(selection.selectionSet, fragments, variables);
      // What selects nothing any more has nothing to tell, and could not be written down.
      return selectionSet.selections.length > 0 ? [{ ...selection, selectionSet }] : [];
    });
  return { ...set, selections };
}

type PlainSelection = Exclude<SelectionNode, { readonly kind: Kind.FRAGMENT_SPREAD }>;

function asPlain(selection: SelectionNode, fragments: Fragments): PlainSelection {
  const directives = selection.directives?.filter(({ name }) => !CONDITIONS.has(name.value)) ?? [];
  if (selection.kind !== Kind.FRAGMENT_SPREAD) return { ...selection, directives };
  const fragment = fragments.get(selection.name.value);
  return {
    kind: Kind.INLINE_FRAGMENT,
    directives,
    ...(fragment && { typeCondition: fragment.typeCondition }),
    selectionSet: fragment?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] },
  };
}

const CONDITIONS = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name]);

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
