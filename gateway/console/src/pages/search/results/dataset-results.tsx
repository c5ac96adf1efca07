import { ConsoleSearchDatasetRowsDocument } from '../../../graph/generated/search-dataset-rows.js';
import {
  ConsoleSearchDatasetsDocument,
  type ConsoleSearchDatasetsQuery,
} from '../../../graph/generated/search-datasets.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { opennessOf } from '../../../parts/openness.js';
import { GRAPH_LANGUAGES } from '../../../places/language.js';
import { useLanguage } from '../../../places/use-language.js';
import { datasetOrder, datasetWhere, type ListSort } from '../search-where.js';
import { type Hit, plain } from './hit.js';
import { OrderedResults } from './ordered-results.js';
import { pageArguments } from './page-size.js';
import type { ResultsProps } from './results-props.js';

type Node = NonNullable<NonNullable<ConsoleSearchDatasetsQuery['datasets']>['edges'][number]['node']>;

/** Datasets in an order, or by what the list of them alone can tell. */
export function DatasetResults({ choice, params, sort }: ResultsProps & { readonly sort: ListSort }) {
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const asked = { where: datasetWhere(choice), orderBy: datasetOrder(sort), lang };
  const variables = { ...asked, ...pageArguments(choice.page) };
  const answer = useAnswer(ConsoleSearchDatasetsDocument, variables);
  return (
    <OrderedResults
      choice={choice}
      params={params}
      answer={answer}
      found={answer.data?.datasets}
      hitOf={hitOf}
      feeds={answer.data?.indexFreshness ?? null}
      question={{ document: ConsoleSearchDatasetsDocument, variables }}
      rows={{ document: ConsoleSearchDatasetRowsDocument, variables: asked }}
    />
  );
}

function hitOf({
  id,
  title,
  landingPage,
  modified,
  presence,
  licence,
  distributions,
  jurisdiction,
}: Node): Hit {
  return {
    ...{ type: 'Dataset', id, title: plain(title), summary: [], url: landingPage, trust: null, feed: null },
    ...{ year: null, modified, status: null, stage: null, place: jurisdiction, placeKind: null },
    licence: opennessOf(licence?.open),
    formats: [...new Set(distributions.flatMap(({ format }) => format ?? []))],
    isWithdrawn: presence === 'VANISHED',
  };
}
