import { ConsoleSearchDocument } from '../../../graph/generated/search-page.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { GRAPH_LANGUAGES } from '../../../places/language.js';
import { useLanguage } from '../../../places/use-language.js';
import type { ResultsProps } from '../results/results-props.js';
import { searchVariables } from '../search-variables.js';
import { FACET_NAMES, FACETS } from './facet-table.js';
import { OwnFacetGroup } from './own-facet-group.js';

const KNOWN: ReadonlySet<string> = new Set([
  ...FACET_NAMES.map((name) => FACETS[name].dimension),
  'PRESENCE',
]);

/** Properties that only a plugin knows, as those have them that were found. */
export function OwnFacets({ choice, params }: ResultsProps) {
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const { data } = useAnswer(ConsoleSearchDocument, searchVariables(choice, lang));
  const stated = data?.search?.edges.flatMap(({ node }) => node.facets.map(({ key }) => key)) ?? [];
  const names = new Set([...choice.own.map(({ name }) => name), ...stated.filter((key) => !KNOWN.has(key))]);
  return [...names].map((name) => <OwnFacetGroup key={name} name={name} choice={choice} params={params} />);
}
