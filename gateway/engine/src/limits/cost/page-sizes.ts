/** How many items a field's arguments ask for: by its @listSize, or by `first` and `last` where it has none. */
import { type GraphQLArgument, GraphQLInt, getNullableType } from 'graphql';
import type { DeclaredSize } from './declared-costs.js';
import type { OperationValues } from './operation-values.js';
import type { SelectedField } from './selected-field.js';

export interface Page {
  readonly items: number;
  /** The lists in the answer that are as long; empty: all of them. */
  readonly fields: readonly string[];
  /** What the items were read from, where an argument was given. */
  readonly argument: string | undefined;
}

/** What a Relay connection of this graph answers when neither `first` nor `last` is given. */
const ASSUMED_PAGE = 20;

/** Undefined for a field that is not asked in pages. */
export function pageOf(
  field: SelectedField,
  declared: DeclaredSize | undefined,
  values: OperationValues,
): Page | undefined {
  const names = declared?.slicingArguments ?? field.definition.args.filter(isOfPages).map(({ name }) => name);
  const fields = declared?.sizedFields ?? [];
  if (names.length === 0 && fields.length === 0) return undefined;
  let largest: Page | undefined;
  for (const argument of names) {
    const items = argumentValue(field, argument, values);
    if (typeof items === 'number' && items > (largest?.items ?? 0)) largest = { items, fields, argument };
  }
  return largest ?? { items: declared?.assumedSize ?? ASSUMED_PAGE, fields, argument: undefined };
}

function isOfPages({ name, type }: GraphQLArgument): boolean {
  return (name === 'first' || name === 'last') && getNullableType(type) === GraphQLInt;
}

function argumentValue({ definition, node }: SelectedField, name: string, values: OperationValues): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name);
  const value = given && values.valueOf(given.value);
  return value === undefined
    ? definition.args.find((argument) => argument.name === name)?.defaultValue
    : value;
}
