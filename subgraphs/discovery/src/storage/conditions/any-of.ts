import { type RawBuilder, sql } from 'kysely';

/** That a text column has any of these values; of none, it has none. */
export function isAnyOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  return sql`${sql.ref(column)} = any(${[...values]}::text[])`;
}

/** All of them; true where there is none. */
export function allOf(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join([...conditions], sql` and `)})`;
}
