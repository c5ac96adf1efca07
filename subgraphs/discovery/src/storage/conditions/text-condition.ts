import { type RawBuilder, sql } from 'kysely';
import { textQuery } from '../text-query.js';

/** That an entry is found by these words; nothing where they are blank. */
export function textConditions(text: string | null | undefined): RawBuilder<boolean>[] {
  const query = text == null ? null : textQuery(text);
  return query === null ? [] : [sql`entry.words @@ ${query}`];
}
