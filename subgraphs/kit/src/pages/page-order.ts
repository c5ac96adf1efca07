import { type CursorValues, decodeCursor, type PageRequest } from '@grafo-abierto/plugin-kit';
import { type RawBuilder, sql } from 'kysely';

export interface OrderColumn {
  /** A column that is never null. */
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly type: 'string' | 'number';
}

/** A total order of rows: its last column is unique, so that a place in it is a place for good. */
export interface PageOrder {
  /** Kept in cursors, so that one of another order is refused. */
  readonly name: string;
  readonly columns: readonly OrderColumn[];
}

/** Where a row stands in an order. */
export function placeIn(order: PageOrder, row: object): CursorValues {
  const values = row as Readonly<Record<string, string | number>>;
  return order.columns.map(({ column, type }) => {
    const value = values[column];
    if (typeof value !== type) throw new Error(`the order ${order.name} needs ${column}`);
    return value as string | number;
  });
}

/** The terms of `order by` for a page that is read in this direction. */
export function orderTerms(
  order: PageOrder,
  request: PageRequest,
): { ref: RawBuilder<unknown>; direction: 'asc' | 'desc' }[] {
  return order.columns.map(({ column, direction }) => ({
    ref: sql.ref(column),
    direction: isAscending(direction, request) ? 'asc' : 'desc',
  }));
}

/**
 * The condition that keeps the rows beyond the cursor, or none for a list's first page.
 *
 * Where all columns go the same way it is one comparison of rows, which an index on them can begin at.
 *
 * @throws GrafoError `GRAFO_CURSOR_MALFORMED`
 */
export function beyondCursor(order: PageOrder, request: PageRequest): RawBuilder<boolean> | undefined {
  if (request.cursor === null) return undefined;
  const argument = request.direction === 'forward' ? 'after' : 'before';
  const types = order.columns.map(({ type }) => type);
  const values = decodeCursor(order.name, types, request.cursor, argument);
  const operators = order.columns.map(({ direction }) => (isAscending(direction, request) ? sql`>` : sql`<`));
  const isUniform = order.columns.every(({ direction }) => direction === order.columns[0]?.direction);
  return isUniform
    ? rowBeyond(order, operators[0] ?? sql`>`, values)
    : columnsBeyond(order, operators, values);
}

function rowBeyond(
  order: PageOrder,
  operator: RawBuilder<unknown>,
  values: CursorValues,
): RawBuilder<boolean> {
  const columns = sql.join(order.columns.map(({ column }) => sql.ref(column)));
  return sql<boolean>`(${columns}) ${operator} (${sql.join(values)})`;
}

/** Equal in the leading columns and further in the next one, for each column in turn. */
function columnsBeyond(
  order: PageOrder,
  operators: readonly RawBuilder<unknown>[],
  values: CursorValues,
): RawBuilder<boolean> {
  const compare = (index: number, operator: RawBuilder<unknown>) =>
    sql<boolean>`${sql.ref(order.columns[index]?.column ?? '')} ${operator} ${values[index]}`;
  const alternatives = order.columns.map((_column, index) => {
    const equal = order.columns.slice(0, index).map((_leading, i) => compare(i, sql`=`));
    return sql<boolean>`(${sql.join([...equal, compare(index, operators[index] ?? sql`>`)], sql` and `)})`;
  });
  const leading = compare(0, sql`${operators[0] ?? sql`>`}=`);
  return sql<boolean>`(${leading} and (${sql.join(alternatives, sql` or `)}))`;
}

function isAscending(direction: 'asc' | 'desc', request: PageRequest): boolean {
  return (direction === 'asc') === (request.direction === 'forward');
}
