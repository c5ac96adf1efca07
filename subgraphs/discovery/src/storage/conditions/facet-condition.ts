import { type RawBuilder, sql } from 'kysely';
import { heldFacet, isFacetName } from '../../domain/held-facet.js';
import { NOT_STATED } from '../../domain/not-stated.js';
import type { Choice } from '../../domain/where.type.js';
import { isAnyOf } from './any-of.js';
import { holds, type Moment } from './moment.js';

/**
 * That an entry has one of these values; nothing where nothing was asked.
 *
 * `NOT_STATED` is also the value of those that have none, as it is in the cells of a table.
 */
export function facetConditions(
  name: string,
  values: Choice<string> | undefined,
  at: Moment,
): RawBuilder<boolean>[] {
  if (values == null) return [];
  const stated = at === null ? isHeld(name, values) : wasStated(name, at, isAnyOf('stated.value', values));
  return values.includes(NOT_STATED) ? [sql`(${stated} or not ${wasStated(name, at)})`] : [stated];
}

function isHeld(name: string, values: readonly string[]): RawBuilder<boolean> {
  if (!isFacetName(name)) return sql`false`;
  return sql`entry.held && ${values.map((value) => heldFacet({ name, value }))}::text[]`;
}

function wasStated(name: string, at: Moment, as: RawBuilder<boolean> = sql`true`): RawBuilder<boolean> {
  return sql`exists (
    select from facet as stated where stated.entry = entry.key and stated.name = ${name}
    and ${as} and ${holds('stated', at)})`;
}
