import { type RawBuilder, sql } from 'kysely';
import { checkRange } from '../../domain/check-where.js';
import type { Range } from '../../domain/where.type.js';

/** As the index by which lists are ordered has it: an entry without a year comes after all that have one. */
export const YEAR_OR_NONE = sql<number>`coalesce(entry.year, -1)`;

const LATEST = 2_147_483_647;

/**
 * That an entry is of a year in a range, both ends included; one whose year is not known is of none. Nothing where
 * nothing was asked.
 *
 * @throws GrafoError `GRAFO_RANGE_REVERSED`
 */
export function yearConditions(range: Range<number> | null | undefined): RawBuilder<boolean>[] {
  if (range == null) return [];
  checkRange(range, 'year');
  const { from, to } = range;
  if (from == null && to == null) return [];
  return [sql`${YEAR_OR_NONE} between ${Math.max(0, from ?? 0)}::integer and ${to ?? LATEST}::integer`];
}
