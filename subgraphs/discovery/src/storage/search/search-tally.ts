/** How many a search finds in all, and of each value of a property: over the whole result, not a page of it. */
import { type RawBuilder, sql } from 'kysely';
import { Dimension } from '../../domain/dimension.js';
import { NOT_STATED } from '../../domain/not-stated.js';
import { holds } from '../conditions/moment.js';
import type { DiscoveryDatabase } from '../entities.js';
import { type CountedWorld, type DimensionValue, dimensionValue } from '../statistics/dimension-values.js';
import { WORKED_OUT } from './property-condition.js';
import { found, type Search } from './search-hits.js';

export interface FacetCount {
  readonly key: string;
  readonly count: number;
}

export interface SearchFacet {
  /** Its name, as it was asked. */
  readonly dimension: string;
  /** Most first; equal ones by their key. */
  readonly buckets: readonly FacetCount[];
}

export interface SearchTally {
  readonly totalCount: number;
  readonly facets: readonly SearchFacet[];
}

/** What is counted: fixed dimensions, and properties by the names that feeds give them. */
export interface AskedFacets {
  readonly dimensions: readonly Dimension[];
  readonly own: readonly string[];
  readonly today: string;
}

const MOST_BUCKETS = 100;

/** One statement, whatever is counted. */
export async function tallySearch(
  database: DiscoveryDatabase,
  search: Search,
  { dimensions, own, today }: AskedFacets,
): Promise<SearchTally> {
  const world = { sdg: null, at: null, today };
  const facets = [
    ...dimensions.map((dimension) => ({ dimension, ...dimensionValue(dimension, 'counted', world) })),
    ...own.map((name) => ({ dimension: name, ...ownFacet(name, world) })),
  ];
  const { rows } = await sql<{ place: number; key: string; count: string }>`
    with found as materialized (
      select entry.key, entry.type, entry.feed, entry.year, entry.jurisdiction_id, entry.current_until
      ${found(search)})
    select -1 as place, '' as key, count(*) as count from found
    ${sql.join(facets.map(countsOf), sql` `)}
    order by place, count desc, key`.execute(database);
  const buckets = Map.groupBy(rows, ({ place }) => place);
  return {
    totalCount: Number(buckets.get(-1)?.[0]?.count ?? 0),
    facets: facets.map(({ dimension }, place) => ({
      dimension,
      buckets: (buckets.get(place) ?? []).map(({ key, count }) => ({ key, count: Number(count) })),
    })),
  };
}

/** An entry may be aligned with a goal several times; all else gives it a value once. */
const REPEATING: ReadonlySet<string> = new Set([Dimension.SDG_GOAL, Dimension.SDG_TARGET]);

/** What is not stated is never cut off by values that more have. */
function countsOf({ dimension, join, value }: AskedFacet, place: number): RawBuilder<unknown> {
  const distinct = REPEATING.has(dimension) ? sql`distinct` : sql``;
  return sql`
    union all (
      select ${sql.lit(place)}, key, count from (
        select key, count(*) as count from (
          select ${distinct} entry.key as entry, coalesce(${value}, ${sql.lit(NOT_STATED)}) as key
          from found as entry ${join}
        ) as valued group by key
      ) as counted
      order by key = ${sql.lit(NOT_STATED)} desc, count desc, key limit ${sql.lit(MOST_BUCKETS)})`;
}

interface AskedFacet extends DimensionValue {
  readonly dimension: string;
}

/** What is asked for by a name that is worked out is the same as under its dimension. */
function ownFacet(name: string, world: CountedWorld): DimensionValue {
  const dimension = WORKED_OUT.get(name);
  if (dimension !== undefined) return dimensionValue(dimension, 'counted', world);
  return {
    join: sql`left join facet as counted
      on counted.entry = entry.key and counted.name = ${name} and ${holds('counted', null)}`,
    value: sql`counted.value`,
  };
}
