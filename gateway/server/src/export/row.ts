/** Takes the rows of an export out of an answer. */
import type { GraphQLFormattedError } from 'graphql';
import type { ExportPlan } from './export-plan.js';

export interface Row {
  /** In the order of the columns; null for what is not known. */
  readonly cells: readonly unknown[];
  /** Of the cells that could not be had. */
  readonly errors: readonly RowError[];
}

export interface RowError {
  readonly code: unknown;
  /** The keys that lead to what failed, from the row; from the root of the answer where it stands around the rows. */
  readonly path: string;
}

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Undefined where the list itself is null or missing. */
export function rowsOf(
  { data, errors }: Answer,
  { rows: path, columns }: ExportPlan,
): readonly Row[] | undefined {
  const list = path.length === 0 ? [data] : valueAt(data, path);
  if (!Array.isArray(list)) return undefined;
  const around = columns.map((column) => (column.of === 'page' ? valueAt(data, column.path) : null));
  const failed = failuresOf(errors, path);
  return list.map((row: unknown, index) => ({
    cells: columns.map(({ of, path: own }, place) => (of === 'page' ? around[place] : valueAt(row, own))),
    errors: [...failed.ofAll, ...(failed.ofOne.get(index) ?? [])],
  }));
}

/** Its cells, and its errors where there is a column for them. */
export function valuesOf({ cells, errors }: Row, names: readonly string[]): readonly unknown[] {
  if (names.length === cells.length) return cells;
  return [...cells, errors.length > 0 ? errors : null];
}

/** Null for what is not there. */
export function valueAt(from: unknown, path: readonly string[]): unknown {
  let value = from;
  for (const key of path) {
    // A row of another type lacks the key, and what every object inherits is no answer.
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value ?? null;
}

function failuresOf(errors: readonly GraphQLFormattedError[], rows: readonly string[]) {
  const ofAll: RowError[] = [];
  const ofOne = new Map<number, RowError[]>();
  for (const { path = [], extensions } of errors) {
    const isInRow = rows.length > 0 && rows.every((key, place) => path[place] === key);
    const index = path[rows.length];
    const code = extensions?.['code'] ?? null;
    if (isInRow && typeof index === 'number')
      ofOne.set(index, [...(ofOne.get(index) ?? []), { code, path: path.slice(rows.length + 1).join('.') }]);
    else ofAll.push({ code, path: path.join('.') });
  }
  return { ofAll, ofOne };
}
