import type { FacetPeriod } from './facet-periods.js';

/** A value of a property in one text, by which it is looked for: a name has no such sign. */
export const heldFacet = ({ name, value }: Pick<FacetPeriod, 'name' | 'value'>): string => `${name}=${value}`;

/** Of all that was observed of an entity, what holds now. */
export const heldFacets = (facets: readonly FacetPeriod[]): string[] =>
  facets.filter(({ until }) => until === null).map(heldFacet);
