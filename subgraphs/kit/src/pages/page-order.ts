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
 * The condition that keeps the rows beyond the cursor, or none for a list's first page: equal in the leading
 * columns and further in the next one, for each column in turn.
 *
 * @throws GrafoError `GRAFO_CURSOR_MALFORMED`
 */
export function beyondCursor(order: PageOrder, request: PageRequest): RawBuilder<boolean> | undefined {
  if (request.cursor === null) return undefined;
  const argument = request.direction === 'forward' ? 'after' : 'before';
  const types = order.columns.map(({ type }) => type);
  const values = decodeCursor(order.name, types, request.cursor, argument);
  const alternatives = order.columns.map(({ column, direction }, index) => {
    const equal = order.columns
      .slice(0, index)
      .map((leading, i) => sql<boolean>`${sql.ref(leading.column)} = ${values[i]}`);
    const operator = isAscending(direction, request) ? sql`>` : sql`<`;
    const further = sql<boolean>`${sql.ref(column)} ${operator} ${values[index]}`;
    return sql<boolean>`(${sql.join([...equal, further], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(alternatives, sql` or `)})`;
}

function isAscending(direction: 'asc' | 'desc', request: PageRequest): boolean {
  return (direction === 'asc') === (request.direction === 'forward');
}
