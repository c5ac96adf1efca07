/** What is looked for by words, in both languages at once. */
import { GrafoError } from '@grafo-abierto/schema';
import { type RawBuilder, sql } from 'kysely';
import { readSearchTerms, type SearchTerm } from '../domain/search-terms.js';

/** Enough for a sentence, and too little to keep the database busy with. */
const LONGEST_TEXT = 500;
const MOST_WORDS = 50;

export type Configuration = 'folded_es' | 'folded_en';

/**
 * A `tsquery` of what somebody wrote; null where it is blank, and asks for nothing. One of stop words or signs alone
 * finds nothing.
 *
 * @throws GrafoError `GRAFO_SEARCH_TEXT_LENGTH`, `GRAFO_SEARCH_WORDS_COUNT`
 */
export function textQuery(text: string): RawBuilder<unknown> | null {
  const terms = termsOf(text);
  return terms === null ? null : queryOf(terms);
}

/**
 * What is looked for; null where the text is blank.
 *
 * @throws GrafoError `GRAFO_SEARCH_TEXT_LENGTH`, `GRAFO_SEARCH_WORDS_COUNT`
 */
export function termsOf(text: string): readonly SearchTerm[] | null {
  if (text.length > LONGEST_TEXT) {
    throw new GrafoError('GRAFO_SEARCH_TEXT_LENGTH', { figure: text.length, limit: LONGEST_TEXT });
  }
  const readable = text.replaceAll('\0', ' ').toWellFormed();
  if (readable.trim() === '') return null;
  const terms = readSearchTerms(readable);
  const figure = terms.reduce((sum, { words }) => sum + words.length, 0);
  if (figure > MOST_WORDS) throw new GrafoError('GRAFO_SEARCH_WORDS_COUNT', { figure, limit: MOST_WORDS });
  return terms;
}

/** Whether all that is looked for must be there, or any of it. */
export type Needed = 'all' | 'any';

const OPERATORS = { all: sql`&&`, any: sql`||` } as const;

/** A `tsquery` that keeps what has the terms, each in whichever language, and none of the excluded ones. */
export function queryOf(terms: readonly SearchTerm[], needed: Needed = 'all'): RawBuilder<unknown> {
  const query = (term: SearchTerm) => (term.isPhrase ? phraseQuery(term) : wordQuery(term));
  const wanted = wantedTerms(terms).map(query);
  const unwanted = terms.filter(({ isExcluded }) => isExcluded).map((term) => sql`!!${query(term)}`);
  if (wanted.length === 0) return joinQueries(unwanted, OPERATORS.all);
  return joinQueries([joinQueries(wanted, OPERATORS[needed]), ...unwanted], OPERATORS.all);
}

/** A `tsquery` of the words to be found in one language, by which what was found is ranked. */
export function rankingQuery(
  terms: readonly SearchTerm[],
  configuration: Configuration,
  needed: Needed = 'all',
): RawBuilder<unknown> {
  return joinQueries(
    wantedWords(terms).map((word) => askedWord(word, configuration)),
    OPERATORS[needed],
  );
}

/** A `tsquery` of any of the words to be found. */
export function anyWordQuery(terms: readonly SearchTerm[]): RawBuilder<unknown> {
  return joinQueries(wantedWords(terms).map(eitherLanguage), OPERATORS.any);
}

/** A `tsquery` of one word in either language, also where it is a part of an id. */
export function eitherLanguage(word: string): RawBuilder<unknown> {
  return sql`(${askedWord(word, 'folded_es')} || ${askedWord(word, 'folded_en')})`;
}

export const wantedTerms = (terms: readonly SearchTerm[]): readonly SearchTerm[] =>
  terms.filter(({ isExcluded }) => !isExcluded);

export const wantedWords = (terms: readonly SearchTerm[]): string[] =>
  wantedTerms(terms).flatMap(({ words }) => words.map(({ text }) => text));

function wordQuery({ words }: SearchTerm): RawBuilder<unknown> {
  const word = words.map(({ text }) => text).join(' ');
  const either = eitherLanguage(word);
  // An id is kept as it is, without a stem.
  return sql`(${either} || case when numnode(${either}) > 0 then plainto_tsquery('simple', ${word}) else ''::tsquery end)`;
}

function phraseQuery({ words }: SearchTerm): RawBuilder<unknown> {
  const phrase = words.map(({ text }) => text).join(' ');
  const spanish = sql`phraseto_tsquery('folded_es', folded(${phrase}))`;
  const english = sql`phraseto_tsquery('folded_en', folded(${phrase}))`;
  return sql`(case when numnode(${spanish}) = 0 or numnode(${english}) = 0 then ''::tsquery
    else ${spanish} || ${english} end)`;
}

const askedWord = (word: string, configuration: Configuration) =>
  sql`asked_word(${word}, ${sql.lit(configuration)})`;

const joinQueries = (queries: readonly RawBuilder<unknown>[], operator: RawBuilder<unknown>) =>
  queries.length === 0 ? sql`''::tsquery` : sql`(${sql.join([...queries], sql` ${operator} `)})`;
