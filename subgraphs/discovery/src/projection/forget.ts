/** Takes out of the index what is no longer said. */
import { type RawBuilder, sql } from 'kysely';
import { type EntityName, originOf } from '../domain/project-records.js';
import type { DiscoveryDatabase } from '../storage/entities.js';
import { asJson } from './write-entries.js';

/** A condition on `entry`. */
type Condition = RawBuilder<boolean>;

interface Key {
  readonly key: string | null;
}

/**
 * Takes back what these records have said: the facets and alignments of which a new word may follow. Answers the
 * keys of those that they have spoken of.
 */
export async function takeBack(
  index: DiscoveryDatabase,
  feed: string,
  names: readonly EntityName[],
): Promise<readonly string[]> {
  const { rows } = await sql<Key>`
    with told as (
      select key, about from entry
      join jsonb_to_recordset(${asJson(names)}) as told (type text collate "C", id text collate "C")
        using (type, id)
      where feed = ${feed}
    ), facets as (
      delete from facet using told where facet.entry = told.key
    ), alignments as (
      delete from alignment
      using jsonb_array_elements_text(${asJson(names.map(originOf))}) as told (origin)
      where alignment.origin = told.origin collate "C" and alignment.feed = ${feed}
      returning entry
    )
    select about as key from told where about is not null union select entry from alignments`.execute(index);
  return rows.flatMap(({ key }) => key ?? []);
}

/** Answers the keys of all that may be left over. */
export async function forgetEntries(
  index: DiscoveryDatabase,
  feed: string,
  names: readonly EntityName[],
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const gone = sql<boolean>`feed = ${feed} and exists (
    select from jsonb_to_recordset(${asJson(names)}) as told (type text collate "C", id text collate "C")
    where told.type = entry.type and told.id = entry.id)`;
  return makeStubs(index, gone);
}

/** Of what they were nothing remains but that others speak of them. */
async function makeStubs(index: DiscoveryDatabase, gone: Condition): Promise<readonly string[]> {
  const { rows } = await sql<Key>`
    with gone as (
      select key, about from entry where ${gone}
    ), facets as (
      delete from facet using gone where facet.entry = gone.key
    ), stubs as (
      update entry set
        feed = null, sweep = null, title_es = null, title_en = null, summary_es = null, summary_en = null,
        url = null, jurisdiction_id = null, about = null, year = null, modified = null, current_until = null,
        title_sort = '', held = '{}', words = ''
      from gone where entry.key = gone.key
    )
    select key from gone union select about from gone where about is not null`.execute(index);
  return rows.flatMap(({ key }) => key ?? []);
}

/** Of these, those that no feed tells of and nobody speaks of. */
export async function removeUnspoken(index: DiscoveryDatabase, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`
    delete from entry
    using (select distinct key::bigint from jsonb_array_elements_text(${asJson(keys)}) as told (key)) as told
    where entry.key = told.key and entry.feed is null
      and not exists (select from entry as other where other.about = entry.key)
      and not exists (select from alignment where alignment.entry = entry.key)`.execute(index);
}

/** What a feed has said in an earlier sweep and not in this one; with null, all that it has said. */
export async function forgetFeed(
  index: DiscoveryDatabase,
  feed: string,
  exceptSweep: number | null,
): Promise<void> {
  const { rows } = await sql<Key>`
    delete from alignment where feed = ${feed} and sweep is distinct from ${exceptSweep}::integer
    returning entry as key`.execute(index);
  const keys = await makeStubs(
    index,
    sql<boolean>`feed = ${feed} and sweep is distinct from ${exceptSweep}::integer`,
  );
  await removeUnspoken(index, [...new Set([...rows.flatMap(({ key }) => key ?? []), ...keys])]);
}
