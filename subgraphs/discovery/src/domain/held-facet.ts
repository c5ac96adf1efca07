import type { FacetPeriod } from './facet-periods.js';

const SIGN = '=';

/** Whether a feed can have stated something under a name that somebody asks for. */
export const isFacetName = (name: string): boolean => !name.includes(SIGN);

/** A value of a property in one text, by which it is looked for. */
export const heldFacet = ({ name, value }: Pick<FacetPeriod, 'name' | 'value'>): string =>
  `${name}${SIGN}${value}`;

/** Of all that was observed of an entity, what holds now. */
export const heldFacets = (facets: readonly FacetPeriod[]): string[] =>
  facets.filter(({ until }) => until === null).map(heldFacet);
