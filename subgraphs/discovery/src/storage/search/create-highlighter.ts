/** Which words of what was found are those that were searched. */
import { createLoader } from '@grafo-abierto/plugin-kit';
import { sql } from 'kysely';
import { highlight, type TextPart, wordsIn } from '../../domain/highlight.js';
import type { SearchTerm } from '../../domain/search-terms.js';
import type { DiscoveryDatabase } from '../entities.js';
import { anyWordQuery } from '../text-query.js';

/** Answers the parts of a text, or null where it holds nothing that was searched. */
export type Highlighter = (text: string) => Promise<readonly TextPart[] | null>;

/** One statement for all texts that are asked in one turn; none where no text was searched. */
export function createHighlighter(
  database: DiscoveryDatabase,
  terms: readonly SearchTerm[] | null,
): Highlighter {
  if (terms === null) return async () => null;
  const loader = createLoader(
    async (texts: readonly string[]) => {
      const words = new Set(texts.flatMap(wordsIn));
      const { rows } = await sql<{ word: string }>`
        select word from unnest(${[...words]}::text[]) as word
        where (to_tsvector('folded_es', folded(word)) || to_tsvector('folded_en', folded(word)))
          @@ ${anyWordQuery(terms)}`.execute(database);
      const matches = new Set(rows.map(({ word }) => word));
      return texts.map((text) => ({ text, parts: highlight(text, matches) }));
    },
    ({ text }) => text,
  );
  return async (text) => (await loader.load(text))?.parts ?? null;
}
