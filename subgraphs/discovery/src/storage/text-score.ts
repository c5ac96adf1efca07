import { type RawBuilder, sql } from 'kysely';
import type { SearchTerm } from '../domain/search-terms.js';
import { type Needed, rankingQuery, wantedWords } from './text-query.js';

/**
 * How well a row of `entry` fits what is looked for, the same in searches and in lists: in the language that fits
 * best, a word of a title counts for ten of a summary or of an id, and a title that is the text itself fits wholly. In
 * millionths, so that a cursor holds it exactly.
 */
export function textScore(terms: readonly SearchTerm[], needed: Needed): RawBuilder<unknown> {
  const rank = (query: RawBuilder<unknown>) => sql`ts_rank('{0.1, 0.1, 0.4, 1}', entry.words, ${query})`;
  const spanish = rankingQuery(terms, 'folded_es', needed);
  const english = rankingQuery(terms, 'folded_en', needed);
  const fit = sql`(greatest(${rank(spanish)}, ${rank(english)}) * 1000000)::integer`;
  const words = wantedWords(terms);
  if (words.length === 0) return fit;
  const text = sql`lower(extensions.unaccent(${words.join(' ')}))`;
  return sql`case
    when ${text} in (entry.title_sort, lower(extensions.unaccent(entry.title_en))) then 1000000
    else ${fit} end`;
}
