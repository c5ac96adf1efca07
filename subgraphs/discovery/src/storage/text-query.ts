/** What is looked for by words, in both languages at once. */
import { type RawBuilder, sql } from 'kysely';

/** A `tsquery` of what somebody wrote; null where it is blank, and asks for nothing. */
export function textQuery(text: string): RawBuilder<unknown> | null {
  if (text.trim() === '') return null;
  return sql`(websearch_to_tsquery('folded_es', ${text}) || websearch_to_tsquery('folded_en', ${text}))`;
}
