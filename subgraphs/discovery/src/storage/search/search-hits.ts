/** What a search finds, page by page: the best first, or by title where no text was asked. */
import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { listPage, type PageOrder, type Trust } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { SearchTerm } from '../../domain/search-terms.js';
import { allOf } from '../conditions/any-of.js';
import type { DiscoveryDatabase } from '../entities.js';
import { type Needed, queryOf } from '../text-query.js';
import { textScore } from '../text-score.js';

/** What is shown of an entry that was found. */
export interface HitRow {
  readonly key: string;
  readonly type: string;
  readonly id: string;
  readonly feed: string;
  readonly trust: Trust | null;
  readonly titleEs: string | null;
  readonly titleEn: string | null;
  readonly summaryEs: string | null;
  readonly summaryEn: string | null;
  readonly url: string | null;
  readonly jurisdictionId: string | null;
  readonly year: number | null;
  readonly modified: string | null;
  /** In millionths, so that a cursor holds it exactly; null where no text was asked. */
  readonly score: number | null;
}

/** What is searched: the text's terms, null where none was asked, and what else must hold. */
export interface Search {
  readonly terms: readonly SearchTerm[] | null;
  readonly needed: Needed;
  readonly conditions: readonly RawBuilder<boolean>[];
}

const BY_SCORE: PageOrder = {
  name: 'search-score',
  columns: [
    { column: 'score', direction: 'desc', type: 'number' },
    { column: 'type', direction: 'asc', type: 'string' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

const BY_TITLE: PageOrder = {
  name: 'search-title',
  columns: [
    { column: 'titleSort', direction: 'asc', type: 'string' },
    { column: 'type', direction: 'asc', type: 'string' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

/** Of all that is found a page is sorted out, so no more of each is carried than is shown or sorted by. */
const SHOWN = sql`entry.key, entry.type, entry.id, entry.feed, entry.title_es, entry.title_en, entry.summary_es,
  entry.summary_en, entry.url, entry.jurisdiction_id, entry.year, entry.modified, entry.title_sort`;

/** @throws GrafoError where the arguments of the page cannot be meant */
export function hitPage(database: DiscoveryDatabase, search: Search, args: PageArguments): Page<HitRow> {
  const { terms, needed } = search;
  const score = terms === null ? sql`null::integer` : textScore(terms, needed);
  // The fence keeps a score from being worked out again wherever it is compared.
  const fence = terms === null ? sql`` : sql`offset 0`;
  const hits = sql<HitRow>`(
    select ${SHOWN}, feed.trust, ${score} as score ${found(search)} ${fence})`;
  const query = database.selectFrom(hits.as('hit')).selectAll('hit');
  return listPage(query, terms === null ? BY_TITLE : BY_SCORE, args);
}

/** The `from` and `where` of a statement over what is found. */
export function found({ terms, needed, conditions }: Search): RawBuilder<unknown> {
  const all =
    terms === null ? conditions : [...conditions, sql<boolean>`entry.words @@ ${queryOf(terms, needed)}`];
  return sql`from entry join feed on feed.name = entry.feed
    where entry.feed is not null and ${allOf(all)}`;
}
