import { type RawBuilder, sql } from 'kysely';
import type { SearchTerm } from '../domain/search-terms.js';
import { type Needed, rankingQuery } from './text-query.js';

/**
 * How well a row of `entry` fits what is looked for, the same in searches and in lists: in the language that fits
 * best, and a word of a title counts for ten of a summary. In millionths, so that a cursor holds it exactly.
 */
export function textScore(terms: readonly SearchTerm[], needed: Needed): RawBuilder<unknown> {
  const rank = (query: RawBuilder<unknown>) => sql`ts_rank('{0.1, 0.1, 0.4, 1}', entry.words, ${query})`;
  const spanish = rankingQuery(terms, 'folded_es', needed);
  const english = rankingQuery(terms, 'folded_en', needed);
  return sql`(greatest(${rank(spanish)}, ${rank(english)}) * 1000000)::integer`;
}
