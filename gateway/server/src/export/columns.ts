/** The columns of an export, from what its operation selects: the same for every page, whatever is in them. */
import { GrafoError } from '@grafo-abierto/schema';
import { type FoundRows, hasPages } from './find-rows.js';
import type { SelectedField } from './selected-field.js';

export interface Column {
  /** The keys of the answer with dots between them. */
  readonly name: string;
  /** Whether it is read from the row, or from what stands around all rows of a page. */
  readonly of: 'row' | 'page';
  /** The keys that lead to it from there. */
  readonly path: readonly string[];
}

/** What is told of the cells of a row that could not be had. No key of an answer can be called so. */
export const ERRORS_COLUMN = '$errors';

/** @throws GrafoError `GRAFO_EXPORT_COLUMN_TWICE`, `GRAFO_EXPORT_COLUMNS_NONE` */
export function columnsOf(fields: readonly SelectedField[], rows: FoundRows): readonly Column[] {
  const columns = rows.path.length === 0 ? flatten(fields, 'row') : around(fields, rows, []);
  if (columns.length === 0) throw new GrafoError('GRAFO_EXPORT_COLUMNS_NONE');
  const names = new Set<string>();
  for (const { name } of columns) {
    if (names.has(name)) throw new GrafoError('GRAFO_EXPORT_COLUMN_TWICE', { column: name });
    names.add(name);
  }
  return columns;
}

/** What stands around the rows, with the columns of the rows where they stand. */
function around(
  fields: readonly SelectedField[],
  rows: FoundRows,
  path: readonly string[],
): readonly Column[] {
  const next = rows.path[path.length];
  return fields.flatMap((field) => {
    if (field !== next) return isPageInfoOf(field, rows, path) ? [] : flatten([field], 'page', path);
    if (path.length + 1 < rows.path.length) return around(field.fields, rows, [...path, field.key]);
    return rows.connection ? edgeColumns(field.fields) : flatten(field.fields, 'row');
  });
}

/** Of the connection that is paged through, what a page says of itself says nothing of the whole. */
function isPageInfoOf(
  { places }: SelectedField,
  { connection, path: rows }: FoundRows,
  path: readonly string[],
): boolean {
  const isIn = connection !== undefined && path.length === rows.length - 1;
  return isIn && places.every(({ definition }) => definition.name === 'pageInfo');
}

/** Those of the node stand for themselves: nobody thinks of a row as an edge. */
function edgeColumns(fields: readonly SelectedField[]): readonly Column[] {
  return fields.flatMap((field) => {
    const isNode = field.places.every(({ definition }) => definition.name === 'node');
    if (!isNode || field.fields.length === 0) return flatten([field], 'row');
    return flatten(field.fields, 'row').map((column) => ({ ...column, path: [field.key, ...column.path] }));
  });
}

function flatten(
  fields: readonly SelectedField[],
  of: Column['of'],
  above: readonly string[] = [],
): readonly Column[] {
  return fields.flatMap((field) => {
    const { key, fields: inner, isList } = field;
    const path = [...above, key];
    if (hasPages(field)) refuseOtherEnds(field, path);
    return inner.length > 0 && !isList ? flatten(inner, of, path) : [{ name: path.join('.'), of, path }];
  });
}

/** What tells whether a connection has more than it shows is added under its own name, which may be taken. */
function refuseOtherEnds({ fields }: SelectedField, path: readonly string[]): void {
  const ends = fields.filter(({ key }) => key === 'pageInfo');
  const taken = [...ends, ...ends.flatMap((each) => each.fields)].some(
    ({ places }) => new Set(places.map(({ definition }) => definition.name)).size > 1,
  );
  if (taken) throw new GrafoError('GRAFO_EXPORT_COLUMN_TWICE', { column: [...path, 'pageInfo'].join('.') });
}
