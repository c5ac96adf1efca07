import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { PROVINCE_FEED } from './random-world.js';
import type { World } from './world.type.js';

/** Puts what a test knows into the tables of an index, as if it had been told by its feeds. */
export async function writeWorld(subgraph: Pick<TestSubgraph, 'sql'>, world: World): Promise<void> {
  await subgraph.sql(ENTRIES, [JSON.stringify(world.map(({ facets, alignments, ...entry }) => entry))]);
  await subgraph.sql(`select setval(pg_get_serial_sequence('entry', 'key'), (select max(key) from entry))`);
  const facets = world.flatMap(({ key, facets }) => facets.map((facet) => ({ ...facet, entry: key })));
  await subgraph.sql(FACETS, [JSON.stringify(facets)]);
  await subgraph.sql(HELD);
  await subgraph.sql(PLACES);
  const alignments = world.flatMap(({ key, id, alignments }) =>
    alignments.map((alignment) => ({ ...alignment, entry: key, origin: `SdgAlignment ${id}` })),
  );
  await subgraph.sql(ALIGNMENTS, [JSON.stringify(alignments)]);
}

/** That feeds were read whole. */
export async function readFeeds(
  subgraph: Pick<TestSubgraph, 'sql'>,
  names: readonly string[],
): Promise<void> {
  const text = `insert into feed (name, trust, read_at)
    select name, case when name = $2 then 'VERIFIED' end, '2024-01-01' from unnest($1::text[]) as name`;
  await subgraph.sql(text, [names, PROVINCE_FEED]);
}

const ENTRIES = `
  insert into entry (key, type, id, feed, sweep, title_es, jurisdiction_id, about, year, modified, current_until,
    held, title_sort, words)
  overriding system value
  select key, type, id, feed, 1, title, place, about, year, modified, "currentUntil", '{}',
    lower(extensions.unaccent(title)), to_tsvector('folded_es', folded(title))
  from jsonb_to_recordset($1::jsonb) as row (key bigint, type text, id text, feed text, title text, place text,
    about bigint, year integer, modified date, "currentUntil" date)`;

const FACETS = `
  insert into facet (entry, name, value, since, until)
  select entry, name, value, since, until
  from jsonb_to_recordset($1::jsonb) as row (entry bigint, name text, value text, since date, until date)`;

const HELD = `
  update entry set held = array(
    select name || '=' || value from facet where facet.entry = entry.key and facet.until is null)`;

const ALIGNMENTS = `
  insert into alignment (origin, feed, sweep, entry, target, goal, basis, since)
  select origin, 'sdg', 1, entry, target, goal, basis, since
  from jsonb_to_recordset($1::jsonb) as row (origin text, entry bigint, target text, goal smallint, basis text,
    since date)`;

const PLACES = `
  insert into place (id, kind, region)
  select id, place_quality(id, 'KIND'), place_region(id)
  from (select distinct jurisdiction_id as id from entry where jurisdiction_id is not null) as told`;
