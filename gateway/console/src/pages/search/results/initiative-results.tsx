import { ConsoleSearchInitiativeRowsDocument } from '../../../graph/generated/search-initiative-rows.js';
import {
  ConsoleSearchInitiativesDocument,
  type ConsoleSearchInitiativesQuery,
} from '../../../graph/generated/search-initiatives.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { GRAPH_LANGUAGES } from '../../../places/language.js';
import { useLanguage } from '../../../places/use-language.js';
import { initiativeOrder, initiativeWhere, type ListSort } from '../search-where.js';
import { type Hit, plain } from './hit.js';
import { OrderedResults } from './ordered-results.js';
import { pageArguments } from './page-size.js';
import type { ResultsProps } from './results-props.js';

type Node = NonNullable<NonNullable<ConsoleSearchInitiativesQuery['initiatives']>['edges'][number]['node']>;

/** Initiatives in an order, or by what the list of them alone can tell. */
export function InitiativeResults({ choice, params, sort }: ResultsProps & { readonly sort: ListSort }) {
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const asked = { where: initiativeWhere(choice), orderBy: initiativeOrder(sort), lang };
  const variables = { ...asked, ...pageArguments(choice.page) };
  const answer = useAnswer(ConsoleSearchInitiativesDocument, variables);
  return (
    <OrderedResults
      choice={choice}
      params={params}
      answer={answer}
      found={answer.data?.initiatives}
      hitOf={hitOf}
      feeds={answer.data?.indexFreshness ?? null}
      question={{ document: ConsoleSearchInitiativesDocument, variables }}
      rows={{ document: ConsoleSearchInitiativeRowsDocument, variables: asked }}
    />
  );
}

function hitOf({ id, title, year, status, stage, jurisdiction }: Node): Hit {
  return {
    ...{ type: 'Initiative', id, title: plain(title), summary: [], url: null, trust: null, feed: null },
    ...{
      year,
      modified: null,
      status,
      stage,
      licence: null,
      formats: [],
      isWithdrawn: false,
      place: jurisdiction,
      placeKind: null,
    },
  };
}
