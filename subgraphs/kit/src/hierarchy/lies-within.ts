import { type Expression, type RawBuilder, sql } from 'kysely';

/**
 * The SQL condition that a jurisdiction's id is a place or lies in it, at any depth.
 *
 * Ids carry the hierarchy, so no table of places is needed: what lies in `AR` begins with `AR-`, what lies in
 * `AR-M` with `AR-M:`. Both are ranges that an index of the id serves (`.` follows `-`, `;` follows `:`); the column
 * must be `collate "C"`, whatever the database's own order is.
 */
export function liesWithin(id: Expression<unknown>, place: Expression<string> | string): RawBuilder<boolean> {
  return sql<boolean>`(${id} = ${place}
    or (${id} >= ${place} || '-' and ${id} < ${place} || '.')
    or (${id} >= ${place} || ':' and ${id} < ${place} || ';'))`;
}
