/** Rewrites an operation so that it can be asked page by page, and so that what it cuts short in a row tells so. */
import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parseType,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { hasPages } from './find-rows.js';
import type { SelectedField } from './selected-field.js';

/** Names that the export adds, and that the operation does not have. */
export interface PagingNames {
  readonly first: string;
  readonly after: string;
  /** The key of the page's own `pageInfo`. */
  readonly pageInfo: string;
}

/** @param operation without named fragments, and the one that `fields` were read from */
export function pageDocument(
  operation: OperationDefinitionNode,
  fields: readonly SelectedField[],
  connection: SelectedField | undefined,
  names: PagingNames,
): OperationDefinitionNode {
  const changes = new Map<FieldNode, (node: FieldNode) => FieldNode>();
  for (const field of connectionsIn(fields))
    for (const { node } of field.places)
      changes.set(node, field === connection ? (each) => withPaging(each, names) : withEnds);
  const selectionSet = changed(operation.selectionSet, changes);
  const added = connection ? pagingVariables(connection, names) : [];
  const used = variablesIn(selectionSet, operation);
  const variableDefinitions = [...(operation.variableDefinitions ?? []), ...added].filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { ...operation, variableDefinitions, selectionSet };
}

function connectionsIn(fields: readonly SelectedField[]): readonly SelectedField[] {
  return fields.flatMap((field) => [...(hasPages(field) ? [field] : []), ...connectionsIn(field.fields)]);
}

function changed(
  set: SelectionSetNode,
  changes: ReadonlyMap<FieldNode, (node: FieldNode) => FieldNode>,
): SelectionSetNode {
  const selections = set.selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return selection;
    const inner = { ...selection, selectionSet: changed(selection.selectionSet, changes) };
    if (selection.kind !== Kind.FIELD || inner.kind !== Kind.FIELD) return inner;
    return changes.get(selection)?.(inner) ?? inner;
  });
  return { ...set, selections };
}

function withPaging(node: FieldNode, { first, after, pageInfo }: PagingNames): FieldNode {
  const kept = node.arguments?.filter(({ name }) => name.value !== 'first' && name.value !== 'after') ?? [];
  const page = { ...fieldNode('pageInfo', ['hasNextPage', 'endCursor']), alias: nameNode(pageInfo) };
  return withSelection(
    { ...node, arguments: [...kept, argument('first', first), argument('after', after)] },
    page,
  );
}

/** A connection in a row is one page of it: whether there are more is told beside it, asked or not. */
function withEnds(node: FieldNode): FieldNode {
  const isBackwards = node.arguments?.some(({ name }) => name.value === 'last') ?? false;
  return withSelection(node, fieldNode('pageInfo', [isBackwards ? 'hasPreviousPage' : 'hasNextPage']));
}

function withSelection(node: FieldNode, added: FieldNode): FieldNode {
  const selections = [...(node.selectionSet?.selections ?? []), added];
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;

function fieldNode(name: string, inner: readonly string[] = []): FieldNode {
  const selections = inner.map((each) => fieldNode(each));
  return {
    kind: Kind.FIELD,
    name: nameNode(name),
    ...(inner.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
}

function argument(name: string, variable: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: nameNode(name),
    value: { kind: Kind.VARIABLE, name: nameNode(variable) },
  };
}

/** Of the types that the arguments have. */
function pagingVariables({ places }: SelectedField, names: PagingNames): readonly VariableDefinitionNode[] {
  const args = places[0]?.definition.args ?? [];
  return (['first', 'after'] as const).flatMap((name) => {
    const declared = args.find((each) => each.name === name);
    if (!declared) return [];
    return [
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: nameNode(names[name]) },
        type: parseType(String(declared.type), { noLocation: true }),
      } satisfies VariableDefinitionNode,
    ];
  });
}

/** A variable that nothing uses any more would make the document invalid. */
function variablesIn(
  selectionSet: SelectionSetNode,
  operation: OperationDefinitionNode,
): ReadonlySet<string> {
  const names = new Set<string>();
  visit(
    { ...operation, selectionSet, variableDefinitions: [] },
    { Variable: ({ name }) => void names.add(name.value) },
  );
  return names;
}
