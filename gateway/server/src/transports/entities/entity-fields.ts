/** Finds the `_entities` fields of a fetch and the variables that hold what they ask for. */
import { type FieldNode, Kind, parse, type SelectionNode } from 'graphql';

export interface EntityField {
  /** Its key in the answer: an alias where the planner asks for several. */
  readonly key: string;
  readonly variable: string;
}

/** Undefined if the operation asks for anything besides entities. */
export function entityFieldsOf(query: string): readonly EntityField[] | undefined {
  const operations = parse(query, { noLocation: true }).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (operation === undefined || operations.length > 1) return undefined;
  const fields = operation.selectionSet.selections.map(entityField);
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

function entityField(selection: SelectionNode): EntityField | undefined {
  if (selection.kind !== Kind.FIELD || selection.name.value !== '_entities') return undefined;
  const variable = representationsOf(selection);
  return variable === undefined ? undefined : { key: selection.alias?.value ?? '_entities', variable };
}

function representationsOf({ arguments: given = [] }: FieldNode): string | undefined {
  const value = given.find(({ name }) => name.value === 'representations')?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}
