import { type RawBuilder, sql } from 'kysely';
import { Dimension } from '../../domain/dimension.js';
import { NOT_STATED } from '../../domain/not-stated.js';
import { facetConditions } from '../conditions/facet-condition.js';
import { dimensionValue } from '../statistics/dimension-values.js';

/** What follows from the rest of what is told, whatever a feed states under that name. */
export const WORKED_OUT: ReadonlyMap<string, Dimension> = new Map(
  [
    Dimension.TYPE,
    Dimension.PROVINCE,
    Dimension.REGION,
    Dimension.JURISDICTION,
    Dimension.SDG_GOAL,
    Dimension.SDG_TARGET,
    Dimension.YEAR,
    Dimension.RECOGNISED,
    Dimension.FRESHNESS,
    Dimension.TRUST,
    Dimension.FEED,
  ].map((dimension) => [dimension, dimension]),
);

/**
 * That an entry has one of these values of a property: the same that are counted under its name, so that whoever
 * chooses what was counted finds as many.
 */
export function propertyConditions(
  name: string,
  values: readonly string[],
  today: string,
): RawBuilder<boolean>[] {
  const dimension = WORKED_OUT.get(name);
  if (dimension === undefined) return facetConditions(name, values, null);
  const { join, value } = dimensionValue(dimension, 'property', { sdg: null, at: null, today });
  return [
    sql`exists (
      select from (select) as one ${join}
      where coalesce(${value}, ${sql.lit(NOT_STATED)}) = any(${[...values]}::text[]))`,
  ];
}
