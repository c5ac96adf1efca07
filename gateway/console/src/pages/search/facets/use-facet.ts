/** How many there are of each value of a property, with all else that was chosen. */
import { useMemo } from 'react';
import {
  ConsoleSearchFacetsDocument,
  type ConsoleSearchFacetsQuery,
  type ConsoleSearchFacetsQueryVariables,
  type Dimension,
} from '../../../graph/generated/search-facets.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { GRAPH_LANGUAGES } from '../../../places/language.js';
import { useLanguage } from '../../../places/use-language.js';
import { type SearchChoice, typeOf, without } from '../search-choice.js';
import { datasetWhere, initiativeWhere, isListed, searchWhere } from '../search-where.js';
import { FACETS, type FacetName, facetsOffered } from './facet-table.js';

export interface Bucket {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetAnswer {
  /** Undefined while nothing is known. */
  readonly buckets: readonly Bucket[] | undefined;
  readonly isWaiting: boolean;
  ask(): void;
}

/** The counts of a property's values are of all that the other filters leave, so that one can choose others of them. */
export function useFacet(choice: SearchChoice, name: FacetName): FacetAnswer {
  const dimension = FACETS[name].dimension;
  const isChosen = choice.chosen[name].length > 0;
  const dimensions = isChosen ? [dimension] : unchosen(choice, dimension);
  const variables = useVariables(isChosen ? without(choice, name) : choice, dimensions, dimension);
  const { data, isWaiting, ask } = useAnswer(ConsoleSearchFacetsDocument, variables);
  return { buckets: data && bucketsOf(data, dimension), isWaiting, ask };
}

/** Of a property that only a plugin knows. */
export function useOwnFacet(choice: SearchChoice, name: string): FacetAnswer {
  const own = choice.own.filter((each) => each.name !== name);
  const variables = useVariables({ ...choice, own }, [], null, [name]);
  const { data, isWaiting, ask } = useAnswer(ConsoleSearchFacetsDocument, variables);
  return { buckets: data && bucketsOf(data, name), isWaiting, ask };
}

/** All that is counted with the same conditions is asked at once. */
function unchosen(choice: SearchChoice, dimension: Dimension): Dimension[] {
  const offered = facetsOffered(typeOf(choice)).filter((each) => choice.chosen[each].length === 0);
  const dimensions = offered.map((each): Dimension => FACETS[each].dimension);
  return dimensions.includes(dimension) ? dimensions : [dimension];
}

function useVariables(
  choice: SearchChoice,
  facets: Dimension[],
  counted: Dimension | null,
  own: string[] = [],
): ConsoleSearchFacetsQueryVariables {
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const isSearched = !isListed(choice) || counted === null;
  const isInitiative = typeOf(choice) === 'Initiative';
  const variables: ConsoleSearchFacetsQueryVariables = {
    isSearched,
    lang,
    of: isInitiative ? 'INITIATIVE' : 'DATASET',
    by: counted === null || isSearched ? [] : [counted],
    ...(isSearched
      ? { text: choice.text, where: searchWhere(choice), minTrust: choice.trust, facets, own }
      : {
          counted: isInitiative ? { initiative: initiativeWhere(choice) } : { dataset: datasetWhere(choice) },
        }),
  };
  const key = JSON.stringify(variables);
  return useMemo(() => JSON.parse(key) as ConsoleSearchFacetsQueryVariables, [key]);
}

/** Most first, and what is not stated last. */
function bucketsOf(
  { search, statistics }: ConsoleSearchFacetsQuery,
  dimension: string,
): Bucket[] | undefined {
  const counted = statistics
    ? statistics.cells.map(({ keys: [key], count }) => ({
        key: key?.key ?? '',
        label: key?.label ?? '',
        count,
      }))
    : search?.facets.find((facet) => facet.dimension === dimension)?.buckets;
  return counted?.toSorted((one, other) => rankOf(other) - rankOf(one));
}

const rankOf = ({ key, count }: Bucket) => (key === 'NOT_STATED' ? -1 : count);
