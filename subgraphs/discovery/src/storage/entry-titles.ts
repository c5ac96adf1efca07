import { createLoader, type LocalisedText } from '@grafo-abierto/plugin-kit';
import { sql } from 'kysely';
import type { DiscoveryDatabase } from './entities.js';

/** Which entry: its type, and its id. */
export interface EntryName {
  readonly type: string;
  readonly id: string;
}

interface TitleRow extends LocalisedText {
  readonly name: string;
}

/** A request's loader of titles as the index has them, all in one statement; null for what it does not know. */
export function createEntryTitles(database: DiscoveryDatabase) {
  const loader = createLoader(
    async (names: readonly string[]) => {
      const asked = names.map(splitName);
      const { rows } = await sql<TitleRow>`
        select entry.type || ' ' || entry.id as name, entry.title_es as es, entry.title_en as en
        from unnest(${asked.map(({ type }) => type)}::text[], ${asked.map(({ id }) => id)}::text[]) as asked (type, id)
        join entry on entry.type = asked.type and entry.id = asked.id
        where entry.feed is not null`.execute(database);
      return rows;
    },
    ({ name }) => name,
  );
  return { load: ({ type, id }: EntryName): Promise<LocalisedText | null> => loader.load(`${type} ${id}`) };
}

/** A type is one word; an id may be more. */
function splitName(name: string): EntryName {
  const space = name.indexOf(' ');
  return { type: name.slice(0, space), id: name.slice(space + 1) };
}
