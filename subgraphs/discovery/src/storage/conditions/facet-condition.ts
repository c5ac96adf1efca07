import { type RawBuilder, sql } from 'kysely';
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
  const stated = sql<boolean>`exists (
    select from facet as stated where stated.entry = entry.key and stated.name = ${name}
    and ${isAnyOf('stated.value', values)} and ${holds('stated', at)})`;
  if (!values.includes(NOT_STATED)) return [stated];
  return [
    sql`(${stated} or not exists (
      select from facet as stated where stated.entry = entry.key and stated.name = ${name}
      and ${holds('stated', at)}))`,
  ];
}
