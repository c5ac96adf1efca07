/** What was meant where a word is mistyped: one that no indexed text holds. */
import { sql } from 'kysely';
import { closestWord } from '../../domain/closest-word.js';
import { replaceWords, type SearchTerm, type SearchWord } from '../../domain/search-terms.js';
import type { DiscoveryDatabase } from '../entities.js';
import { eitherLanguage, wantedTerms } from '../text-query.js';

export interface CorrectedTerms {
  readonly terms: readonly SearchTerm[];
  /** What is searched instead of the text; null where that is the text itself. */
  readonly correctedText: string | null;
}

/** Shorter ones are too like many others. */
const CORRECTABLE = /^[\p{L}\p{M}]{4,40}$/u;
/** How many similar words are compared letter by letter. */
const CANDIDATES = 20;

/** A word of what has left the index is still among the words, and nobody means it. */
const anyLanguage = sql`(asked_word(close.text, 'folded_es') || asked_word(close.text, 'folded_en'))`;

/** One statement, or none where there is no word to correct. */
export async function correctTerms(
  database: DiscoveryDatabase,
  text: string,
  terms: readonly SearchTerm[],
): Promise<CorrectedTerms> {
  const words = wantedTerms(terms).flatMap((term) => term.words);
  const meant = await readMeant(
    database,
    words.filter((word) => CORRECTABLE.test(word.text)),
  );
  if (meant.size === 0) return { terms, correctedText: null };
  const correct = (word: SearchWord) => ({ ...word, text: meant.get(word) ?? word.text });
  return {
    terms: terms.map((term) => ({ ...term, words: term.words.map(correct) })),
    correctedText: replaceWords(text, meant),
  };
}

async function readMeant(
  database: DiscoveryDatabase,
  words: readonly SearchWord[],
): Promise<ReadonlyMap<SearchWord, string>> {
  if (words.length === 0) return new Map();
  // A condition of its own for each word, so that the database sees how rare it is, and uses its index.
  const known = words.map(({ text }) => {
    const query = eitherLanguage(text);
    return sql`(numnode(${query}) = 0 or exists (select from entry where feed is not null and words @@ ${query}))`;
  });
  const { rows } = await sql<{ place: string; typed: string; alike: string[] }>`
    with asked as materialized (
      select place, lower(extensions.unaccent(word)) as typed
      from unnest(${words.map(({ text }) => text)}::text[], array[${sql.join(known)}]) with ordinality
        as asked (word, is_known, place)
      where not is_known
    )
    select place, typed, array(
      select text from (
        select text, extensions.similarity(text, typed) as alike
        from word where text operator(extensions.%) typed order by alike desc, text limit ${CANDIDATES}
      ) as close
      where exists (select from entry where feed is not null and words @@ ${anyLanguage})
      order by alike desc, text
    ) as alike
    from asked`.execute(database);
  const meant = rows.map(({ place, typed, alike }) => [words[Number(place) - 1], closestWord(typed, alike)]);
  return new Map(
    meant.filter((each): each is [SearchWord, string] => each[0] !== undefined && each[1] !== undefined),
  );
}
