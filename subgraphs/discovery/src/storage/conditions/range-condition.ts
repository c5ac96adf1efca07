import { type RawBuilder, sql } from 'kysely';
import { checkRange } from '../../domain/check-where.js';
import type { Range } from '../../domain/where.type.js';

/**
 * That a column lies in a range, both ends included; what is null lies in none. Nothing where nothing was asked.
 *
 * @param argument the name under which it was asked
 * @throws GrafoError `GRAFO_RANGE_REVERSED`
 */
export function rangeConditions(
  column: string,
  range: Range<string | number> | null | undefined,
  argument: string,
): RawBuilder<boolean>[] {
  if (range == null) return [];
  checkRange(range, argument);
  const { from, to } = range;
  const value = sql.ref(column);
  return [
    ...(from == null ? [] : [sql<boolean>`${value} >= ${from}`]),
    ...(to == null ? [] : [sql<boolean>`${value} <= ${to}`]),
  ];
}
