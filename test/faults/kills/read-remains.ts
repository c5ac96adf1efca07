/** What is in the database of a hub that has stopped, read past the hub. */
import { CORE_SUBGRAPHS } from '@grafo-abierto/cli';
import type { Feed, FeedRecord } from '@grafo-abierto/plugin-kit';
import type pg from 'pg';
import { withDatabase } from './open-database.js';

export interface Remains {
  /** The reasons of an initiative's history, oldest first. */
  historyOf(id: string): Promise<string[]>;
  milestonesOf(id: string): Promise<string[]>;
  versionOf(id: string): Promise<number>;
  /** Receipts of writes that are not finished, and writes without a history: there must be none. */
  halves(): Promise<number>;
  /** Every event that the feed ever had, in order. */
  events(): Promise<readonly { position: number; id: string; content: { title: { es: string } } | null }[]>;
  /** What a reader who begins now is told. */
  snapshot(): Promise<readonly FeedRecord[]>;
}

export async function readRemains(path: string, read: (remains: Remains) => Promise<void>): Promise<void> {
  await withDatabase(path, 'initiatives', async (client, url) => {
    const subgraph = await initiatives().open(url);
    await read(remainsOf(client, subgraph.feed)).finally(() => subgraph.close());
  });
}

function initiatives() {
  const found = CORE_SUBGRAPHS.find(({ name }) => name === 'initiatives');
  if (found === undefined) throw new Error('no subgraph initiatives');
  return found;
}

function remainsOf(client: pg.Client, feed: Feed): Remains {
  const column = async (text: string, ...values: string[]) =>
    (await client.query<{ value: string }>(text, values)).rows.map(({ value }) => value);
  return {
    historyOf: (id) =>
      column(
        `select reason as value from entity_change where type = 'Initiative' and id = $1 order by version`,
        id,
      ),
    milestonesOf: (id) =>
      column('select title_es as value from milestone where initiative_id = $1 order by position', id),
    versionOf: async (id) =>
      Number(
        (
          await column(
            `select max(version)::text as value from entity_change where type = 'Initiative' and id = $1`,
            id,
          )
        )[0],
      ),
    halves: async () =>
      Number(
        (
          await column(`
            select (
              (select count(*) from write_receipt where entity_id is null)
              + (select count(*) from initiative where not exists (
                select from (
                  select count(*) over (), version, state from entity_change
                  where type = 'Initiative' and entity_change.id = initiative.id order by version desc limit 1
                ) as last (changes, version, state)
                where changes = version and (state ->> 'titleEs', state ->> 'status', state ->> 'year')
                  is not distinct from (title_es, initiative.status, year::text)))
            )::text as value`)
        )[0],
      ),
    events: async () =>
      (await client.query(`select position::int, id, content from feed_event order by position`)).rows,
    snapshot: () =>
      Array.fromAsync(feed.read({ after: null, waitMs: 0, signal: new AbortController().signal })),
  };
}
