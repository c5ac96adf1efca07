/** Writes what has changed to a subgraph's outbox, in the transaction that changes it. */
import { type RawBuilder, sql } from 'kysely';
import type { Entities, Reads } from '../database/database.js';
import { compactFeed } from './compact-feed.js';
import type { FeedDeclaration, FeedOf } from './feed-declaration.type.js';

const FORGOTTEN_AT_LEAST = 100;

/** Ids by the name of their type. */
export type ChangedEntities = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Tells of these entities what is true of them now, where it differs from what was told last.
 *
 * It must be the last step of a transaction: from here to its end no other transaction of this subgraph can
 * write to the feed. So positions follow the order of the commits, and a record is made of all that was committed
 * before it.
 */
export async function appendToFeed<E extends Entities>(
  transaction: Reads<E>,
  declaration: FeedDeclaration<E>,
  changed: ChangedEntities,
): Promise<void> {
  await lockFeed(transaction);
  let told = 0;
  for (const [type, ids] of changed) {
    const source = declaration[type];
    if (source === undefined || ids.size === 0) continue;
    told += await insertEvents(transaction, await newsOf(transaction, type, source, [...ids]));
  }
  // More than is added: so a feed that is written to forgets in time, and one that is not does not grow.
  await compactFeed(transaction, FORGOTTEN_AT_LEAST + 2 * told);
  await wakeReaders(transaction);
}

/** The channel on which an open subgraph hears of changes; the schema is the subgraph's own. */
export const feedChannel = (schema: string): string => `grafo_feed_${schema}`;

export async function lockFeed<E extends Entities>(transaction: Reads<E>): Promise<void> {
  await sql`select from feed_head for update`.execute(transaction);
}

async function wakeReaders<E extends Entities>(transaction: Reads<E>): Promise<void> {
  await sql`select pg_notify(${feedChannel('')} || current_schema, '')`.execute(transaction);
}

/** Selects type, id and content of those of which something else is true than what was told last. */
export async function newsOf<E extends Entities>(
  transaction: Reads<E>,
  type: string,
  { read }: FeedOf<E>,
  ids: readonly string[],
): Promise<RawBuilder<unknown>> {
  const items = new Map((await read(transaction, ids)).map(({ id, ...content }) => [id, content]));
  const contents = ids.map((id) => ({ id, content: items.get(id) ?? null }));
  return sql`
    select ${type}::text as type, told.id, nullif(told.content, 'null') as content
    from jsonb_to_recordset(${JSON.stringify(contents)}::jsonb) as told (id text, content jsonb)
    left join lateral (
      select content from feed_event
      where feed_event.type = ${type} and feed_event.id = told.id
      order by position desc limit 1
    ) as before on true
    where nullif(told.content, 'null') is distinct from before.content`;
}

/**
 * The last words of before that `compactFeed` has left, of what is `news` now. One that another transaction is about
 * to forget is not waited for.
 */
export const forgotten = sql`forgotten as (
  delete from feed_event where position in (
    select earlier.position from feed_event as earlier, news, head
    where earlier.type = news.type and earlier.id = news.id and earlier.position <= head.compacted
    for update of earlier skip locked
  )
)`;

/** Gives what is new the next positions, and answers how many; the feed must be locked. */
async function insertEvents<E extends Entities>(
  transaction: Reads<E>,
  news: RawBuilder<unknown>,
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    with news as (${news}),
    head as (
      update feed_head set position = position + (select count(*) from news)
      returning position - (select count(*) from news) as position, compacted
    ),
    ${forgotten}
    insert into feed_event (position, type, id, content)
    select head.position + row_number() over (order by news.type, news.id collate "C"), type, id, content
    from news, head`.execute(transaction);
  return Number(numAffectedRows);
}
