/** Each filter that was chosen, as its value stands in the address. */
import { FACET_NAMES, type FacetName } from './facets/facet-table.js';
import { OWN, type SearchChoice } from './search-choice.js';

export interface Filter {
  /** Its name in the address. */
  readonly param: string;
  readonly value: string;
  readonly facet: FacetName | null;
}

export function filtersOf({ chosen, own, trust, hasWithdrawn }: SearchChoice): readonly Filter[] {
  return [
    ...FACET_NAMES.flatMap((facet) => chosen[facet].map((value) => ({ param: facet, value, facet }))),
    ...own.flatMap(({ name, values }) => values.map((value) => ({ param: OWN + name, value, facet: null }))),
    ...(trust === null ? [] : [{ param: 'trust', value: trust, facet: null }]),
    ...(hasWithdrawn ? [{ param: 'withdrawn', value: '1', facet: null }] : []),
  ];
}
