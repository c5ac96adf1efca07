/** Makes a failing operation as small as it can be while it still fails, so that a person can read it. */
import {
  type ASTNode,
  type DocumentNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Tries smaller operations one after the other; `fails` also says no to what is not valid. */
export async function shrinkOperation(
  query: string,
  fails: (query: string) => Promise<boolean>,
): Promise<string> {
  let smallest = query;
  let isSmaller = true;
  while (isSmaller) {
    isSmaller = false;
    for (const candidate of smallerThan(parse(smallest))) {
      if (candidate.length >= smallest.length || !(await fails(candidate))) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

function* smallerThan(document: DocumentNode): Generator<string> {
  const places: SelectionSetNode[] = [];
  visit(document, { SelectionSet: (node) => void places.push(node) });
  for (const place of places)
    for (const selection of place.selections) {
      yield* replaced(document, place, selection, []);
      if (selection.kind === Kind.FIELD) yield* plainer(document, place, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        yield* replaced(document, place, selection, selection.selectionSet.selections);
      else yield* replaced(document, place, selection, [inlined(document, selection.name.value)]);
    }
}

function* plainer(
  document: DocumentNode,
  place: SelectionSetNode,
  selection: SelectionNode & { kind: Kind.FIELD },
): Generator<string> {
  const { alias, arguments: values = [], directives = [], ...field } = selection;
  const rest = { arguments: values, ...(alias && { alias }) };
  if (alias) yield* replaced(document, place, selection, [{ ...field, arguments: values, directives }]);
  if (directives.length > 0) yield* replaced(document, place, selection, [{ ...field, ...rest }]);
  if (values.length > 0)
    yield* replaced(document, place, selection, [{ ...field, directives, ...(alias && { alias }) }]);
}

function* replaced(
  document: DocumentNode,
  place: SelectionSetNode,
  selection: SelectionNode,
  by: readonly SelectionNode[],
): Generator<string> {
  const selections = place.selections.flatMap((each) => (each === selection ? by : [each]));
  if (selections.length === 0) return;
  yield print(
    withoutUnused(
      visit(document, { SelectionSet: (node) => (node === place ? { ...node, selections } : undefined) }),
    ),
  );
}

function inlined(document: DocumentNode, name: string): SelectionNode {
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name)
      return { ...definition, kind: Kind.INLINE_FRAGMENT };
  throw new Error(`There is no fragment ${name}.`);
}

/** Drops what the validation would refuse as unused. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const spreads = new Set<string>();
  const variables = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void spreads.add(name.value),
    Variable: ({ name }, _key, parent) => {
      if (!isDefinition(parent)) variables.add(name.value);
    },
  });
  return visit(document, {
    FragmentDefinition: ({ name }) => (spreads.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (variables.has(variable.name.value) ? undefined : null),
  });
}

function isDefinition(node: ASTNode | readonly ASTNode[] | undefined): boolean {
  return node !== undefined && 'kind' in node && node.kind === Kind.VARIABLE_DEFINITION;
}
