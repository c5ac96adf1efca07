/** From when until when each value of an entity holds, told by the days of its observations. */
import type { FeedContent } from '@grafo-abierto/plugin-kit';

type Facet = FeedContent['facets'][number];

export interface FacetPeriod {
  readonly name: string;
  readonly value: string;
  /** A day, or null where it holds from the beginning. */
  readonly since: string | null;
  /** The day of the next observation of its name, or null while it holds. */
  readonly until: string | null;
}

/** All values of one name with one day are one observation; what has no day is the oldest. */
export function facetPeriods(facets: readonly Facet[]): FacetPeriod[] {
  return [...Map.groupBy(facets, ({ name }) => name).values()].flatMap(periodsOfName);
}

function periodsOfName(facets: readonly Facet[]): FacetPeriod[] {
  const observations = Map.groupBy(facets, ({ asOf }) => asOf ?? '');
  const days = [...observations.keys()].sort();
  return days.flatMap((day, index) => {
    const values = new Map(observations.get(day)?.map((facet) => [facet.value, facet]));
    const until = days[index + 1] ?? null;
    return [...values.values()].map(({ name, value }) => ({ name, value, since: day || null, until }));
  });
}
