/** One search: what is found, how much of it there is, and what was searched where a word was mistyped. */
import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import type { Trust } from '@grafo-abierto/subgraph-kit';
import { checkFacets } from '../../domain/check-where.js';
import type { SearchChoice } from '../../domain/search-choice.type.js';
import type { DiscoveryDatabase } from '../entities.js';
import { type Needed, termsOf } from '../text-query.js';
import { chooseNeeded } from './choose-needed.js';
import { correctTerms } from './correct-terms.js';
import { createHighlighter, type Highlighter } from './create-highlighter.js';
import { searchConditions } from './search-conditions.js';
import { type HitRow, hitPage } from './search-hits.js';
import { type AskedFacets, type SearchTally, tallySearch } from './search-tally.js';

export interface SearchQuestion {
  readonly text: string | null;
  readonly where: SearchChoice;
  readonly minTrust: Trust | null;
  readonly page: PageArguments;
  readonly facets: AskedFacets;
}

export interface SearchAnswer {
  readonly page: Page<HitRow>;
  /** Counts when it is first asked, and once. */
  readonly tally: () => Promise<SearchTally>;
  readonly highlight: Highlighter;
  readonly correctedText: string | null;
  readonly needed: Needed;
}

/** @throws GrafoError where what was asked cannot be meant */
export async function searchIndex(
  database: DiscoveryDatabase,
  { text, where, minTrust, page, facets }: SearchQuestion,
): Promise<SearchAnswer> {
  checkFacets(facets.dimensions, 'facets');
  checkFacets(facets.own, 'ownFacets');
  const conditions = searchConditions(where, minTrust, facets.today);
  const typed = text === null ? null : termsOf(text);
  const { terms, correctedText } =
    typed === null ? { terms: null, correctedText: null } : await correctTerms(database, text ?? '', typed);
  const needed = terms === null ? 'all' : await chooseNeeded(database, terms);
  const search = { terms, needed, conditions };
  let tally: Promise<SearchTally> | undefined;
  return {
    page: hitPage(database, search, page),
    tally: () => {
      tally ??= tallySearch(database, search, facets);
      return tally;
    },
    highlight: createHighlighter(database, terms),
    correctedText,
    needed,
  };
}
