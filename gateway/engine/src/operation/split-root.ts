/**
 * Cuts an operation by its root fields: introspection is answered from the public schema, data is planned,
 * and each root field of a mutation is planned by itself, so that the next one starts when it is complete.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, responseKeyOf } from '../selection/collect-fields.js';

export interface SplitOperation {
  /** `__schema` and `__type`; undefined where the operation has none. */
  readonly introspection: DocumentNode | undefined;
  /** One document for a query, one for each response key of a mutation, none where nothing is to be fetched. */
  readonly planned: readonly DocumentNode[];
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function splitRoot(operation: OperationDefinitionNode, fragments: Fragments): SplitOperation {
  const documentOf = (selections: readonly SelectionNode[]): DocumentNode => ({
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } },
      ...fragments.values(),
    ],
  });
  const only = (wanted: (field: FieldNode) => boolean) =>
    documentOf(pick(operation.selectionSet, fragments, wanted));

  const fields = rootFields(operation.selectionSet, fragments);
  const keys = [...new Set(fields.filter(isData).map(responseKeyOf))];
  const introspection = fields.some(isIntrospection) ? only(isIntrospection) : undefined;
  if (operation.operation === 'mutation')
    return {
      introspection,
      planned: keys.map((key) => only((field) => isData(field) && responseKeyOf(field) === key)),
    };
  if (keys.length === 0) return { introspection, planned: [] };
  return {
    introspection,
    planned: [introspection ? only(isData) : documentOf(operation.selectionSet.selections)],
  };
}

function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

function isData({ name }: FieldNode): boolean {
  return !name.value.startsWith('__');
}

/** The selections with only the wanted fields; fragments become inline, since others may use them whole. */
function pick(
  selectionSet: SelectionSetNode,
  fragments: Fragments,
  wanted: (field: FieldNode) => boolean,
): SelectionNode[] {
  return selectionSet.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return wanted(selection) ? [selection] : [];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const selections = fragment ? pick(fragment.selectionSet, fragments, wanted) : [];
    if (!fragment || selections.length === 0) return [];
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(fragment.typeCondition && { typeCondition: fragment.typeCondition }),
        ...(selection.directives && { directives: selection.directives }),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ];
  });
}

/** Every field at the root, in its order; a fragment that is spread twice is looked into once. */
function rootFields(selectionSet: SelectionSetNode, fragments: Fragments): readonly FieldNode[] {
  const options = { fragments, applies: () => true };
  return [...collectFields([selectionSet], options).values()].flatMap(({ nodes }) => nodes);
}
