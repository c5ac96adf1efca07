/** Writes the rows of a batch, each kind of them with one statement. */
import { type RawBuilder, sql } from 'kysely';
import type { AlignmentRow, EntityName, EntryFacets, EntryRow } from '../domain/project-records.js';
import type { DiscoveryDatabase } from '../storage/entities.js';
import type { FeedState } from './feed-state.js';

/** Long enough to sort by, and short enough for an index. */
const SORTED_BY = 500;

export const asJson = (rows: readonly unknown[]): RawBuilder<unknown> => sql`${JSON.stringify(rows)}::jsonb`;

/** Those that are spoken of can be linked to, also where nothing else is known of them. */
export async function insertStubs(index: DiscoveryDatabase, names: readonly EntityName[]): Promise<void> {
  if (names.length === 0) return;
  await sql`
    insert into entry (type, id, held)
    select distinct type, id, '{}'::text[]
    from jsonb_to_recordset(${asJson(names)}) as told (type text collate "C", id text collate "C")
    on conflict do nothing`.execute(index);
}

/** Answers the names of those that it has left as they are, since they are another feed's. */
export async function upsertEntries(
  index: DiscoveryDatabase,
  { name, sweep }: FeedState,
  entries: readonly EntryRow[],
): Promise<readonly EntityName[]> {
  if (entries.length === 0) return [];
  const { rows } = await sql<EntityName>`
    with told as (
      select * from jsonb_to_recordset(${asJson(entries)}) as told (
        type text collate "C", id text collate "C", title_es text, title_en text, summary_es text, summary_en text,
        url text, jurisdiction_id text, about_type text collate "C", about_id text collate "C", year integer,
        modified date, current_until date, keywords text, held text[]
      )
    ), written as (
      insert into entry (
        type, id, feed, sweep, title_es, title_en, summary_es, summary_en, url, jurisdiction_id, about, year,
        modified, current_until, title_sort, held, words
      )
      select
        type, id, ${name}, ${sweep}::integer, title_es, title_en, summary_es, summary_en, url, jurisdiction_id,
        (select key from entry where entry.type = about_type and entry.id = about_id), year, modified,
        current_until, left(lower(extensions.unaccent(coalesce(title_es, title_en, ''))), ${SORTED_BY}), held,
        ${words}
      from told
      on conflict (type, id) do update set
        feed = excluded.feed, sweep = excluded.sweep, title_es = excluded.title_es, title_en = excluded.title_en,
        summary_es = excluded.summary_es, summary_en = excluded.summary_en, url = excluded.url,
        jurisdiction_id = excluded.jurisdiction_id, about = excluded.about, year = excluded.year,
        modified = excluded.modified, current_until = excluded.current_until, title_sort = excluded.title_sort,
        held = excluded.held, words = excluded.words
      where entry.feed is null or entry.feed = excluded.feed
      returning type, id
    )
    select type, id from told except select type, id from written`.execute(index);
  return rows;
}

const words = sql`entry_words(id, title_es, title_en, keywords, summary_es, summary_en)`;

export async function insertFacets(index: DiscoveryDatabase, entries: readonly EntryFacets[]): Promise<void> {
  if (entries.length === 0) return;
  await sql`
    insert into facet (entry, name, value, since, until)
    select entry.key, facet.name, facet.value, facet.since, facet.until
    from jsonb_to_recordset(${asJson(entries)}) as told (
      type text collate "C", id text collate "C", facets jsonb
    )
    join entry on entry.type = told.type and entry.id = told.id
    cross join jsonb_to_recordset(told.facets) as facet (name text, value text, since date, until date)
  `.execute(index);
}

export async function insertAlignments(
  index: DiscoveryDatabase,
  { name, sweep }: FeedState,
  alignments: readonly AlignmentRow[],
): Promise<void> {
  if (alignments.length === 0) return;
  await sql`
    insert into alignment (origin, feed, sweep, entry, target, goal, basis, since)
    select origin, ${name}, ${sweep}::integer, entry.key, target, goal, basis, told.since
    from jsonb_to_recordset(${asJson(alignments)}) as told (
      type text collate "C", id text collate "C", origin text, target text, goal smallint, basis text, since date
    )
    join entry on entry.type = told.type and entry.id = told.id`.execute(index);
}

/** By their own accents the database looks for them, so it takes those away. */
export async function insertWords(index: DiscoveryDatabase, told: readonly string[]): Promise<void> {
  if (told.length === 0) return;
  await sql`
    insert into word (text)
    select distinct lower(extensions.unaccent(text)) from jsonb_array_elements_text(${asJson(told)}) as told (text)
    on conflict do nothing`.execute(index);
}
