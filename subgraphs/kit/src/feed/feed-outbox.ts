/** Writes what has changed to a subgraph's outbox, in the transaction that changes it. */
import { sql } from 'kysely';
import type { Entities, Reads } from '../database/database.js';
import type { FeedDeclaration, FeedOf } from './feed-declaration.type.js';

const BATCH = 1000;

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
  for (const [type, ids] of changed) {
    const source = declaration[type];
    if (source !== undefined) await appendBatch(transaction, type, source, [...ids]);
  }
  await wakeReaders(transaction);
}

/** Tells of all entities, after a write that does not say which it has changed; what vanished is told too. */
export async function syncFeed<E extends Entities>(
  transaction: Reads<E>,
  declaration: FeedDeclaration<E>,
): Promise<void> {
  await lockFeed(transaction);
  for (const [type, source] of Object.entries(declaration)) {
    for await (const ids of batchesOfIds(transaction, source)) {
      await appendBatch(transaction, type, source, ids);
    }
    await appendBatch(transaction, type, source, await vanishedIds(transaction, type, source));
  }
  await wakeReaders(transaction);
}

/** The channel on which an open subgraph hears of changes; the schema is the subgraph's own. */
export const feedChannel = (schema: string): string => `grafo_feed_${schema}`;

async function lockFeed<E extends Entities>(transaction: Reads<E>): Promise<void> {
  await sql`select from feed_head for update`.execute(transaction);
}

async function wakeReaders<E extends Entities>(transaction: Reads<E>): Promise<void> {
  await sql`select pg_notify(${feedChannel('')} || current_schema, '')`.execute(transaction);
}

async function* batchesOfIds<E extends Entities>(
  transaction: Reads<E>,
  { table }: FeedOf<E>,
): AsyncGenerator<string[]> {
  let ids: string[] = [];
  do {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(table)} where id > ${ids.at(-1) ?? ''} order by id limit ${BATCH}
    `.execute(transaction);
    ids = rows.map(({ id }) => id);
    yield ids;
  } while (ids.length === BATCH);
}

/** The feed has told of them, and the table has them no more. */
async function vanishedIds<E extends Entities>(
  transaction: Reads<E>,
  type: string,
  { table }: FeedOf<E>,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct id from feed_event
    where type = ${type} and not exists (
      select from ${sql.table(table)} as entity where entity.id = feed_event.id)`.execute(transaction);
  return rows.map(({ id }) => id);
}

async function appendBatch<E extends Entities>(
  transaction: Reads<E>,
  type: string,
  { read }: FeedOf<E>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const items = new Map((await read(transaction, ids)).map(({ id, ...content }) => [id, content]));
  const contents = ids.map((id) => ({ id, content: items.get(id) ?? null }));
  await sql`
    with changed as (
      select told.id, told.content, row_number() over (order by told.id collate "C") as place
      from jsonb_to_recordset(${JSON.stringify(contents)}::jsonb) as told (id text, content jsonb)
      left join lateral (
        select content from feed_event
        where feed_event.type = ${type} and feed_event.id = told.id
        order by position desc limit 1
      ) as before on true
      where nullif(told.content, 'null') is distinct from before.content
    ),
    head as (
      update feed_head set position = position + (select count(*) from changed)
      returning position - (select count(*) from changed) as position
    )
    insert into feed_event (position, type, id, content)
    select head.position + changed.place, ${type}, changed.id, nullif(changed.content, 'null')
    from changed, head`.execute(transaction);
}
