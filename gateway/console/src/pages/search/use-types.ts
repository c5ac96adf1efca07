/** How many there are of each type, with what can be chosen of every type. */
import { useMemo } from 'react';
import {
  ConsoleSearchFacetsDocument,
  type ConsoleSearchFacetsQueryVariables,
} from '../../graph/generated/search-facets.js';
import { useAnswer } from '../../graph/use-answer.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import type { Bucket } from './facets/use-facet.js';
import { readChoice, type SearchChoice } from './search-choice.js';
import { withType } from './search-links.js';
import { searchWhere } from './search-where.js';

interface TypesAnswer {
  readonly total: number | undefined;
  readonly buckets: readonly Bucket[] | undefined;
}

/** As many as one finds who follows the link to that type. */
export function useTypes(params: URLSearchParams): TypesAnswer {
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const address = withType(params, null);
  const variables = useMemo((): ConsoleSearchFacetsQueryVariables => {
    const choice: SearchChoice = readChoice(new URLSearchParams(address));
    return {
      isSearched: true,
      lang,
      of: 'INITIATIVE',
      by: [],
      text: choice.text,
      where: searchWhere(choice),
      minTrust: choice.trust,
      facets: ['TYPE'],
      own: [],
    };
  }, [address, lang]);
  const { data } = useAnswer(ConsoleSearchFacetsDocument, variables);
  return { total: data?.search?.totalCount, buckets: data?.search?.facets[0]?.buckets };
}
