import { sql } from 'kysely';
import type { Entities, Reads } from '../database/database.js';
import type { FeedDeclaration, FeedOf } from './feed-declaration.type.js';
import { appendToFeed, type ChangedEntities, forgotten, lockFeed, newsOf } from './feed-outbox.js';

const BATCH = 1000;

/** More events than others tell while the longest write in bulk is under way. */
const ROOM = 10_000_000;

/**
 * Tells of all entities, as the last step of a write that does not say which it has changed; what vanished is told
 * too.
 *
 * That takes as long as there are many, and people's writes wait for whoever holds the feed's lock. So the events
 * are written before it, at positions beyond all that others can take meanwhile, and seen by nobody until the
 * commit. Under the lock only what others have told meanwhile is looked at again.
 */
export async function syncFeed<E extends Entities>(
  transaction: Reads<E>,
  declaration: FeedDeclaration<E>,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('grafo-feed:' || current_schema()))`.execute(transaction);
  const start = await headPosition(transaction);
  const base = start + ROOM;
  let end = base;
  for (const [type, source] of Object.entries(declaration)) {
    for await (const ids of batchesOfIds(transaction, source)) {
      end += await insertBeyond(transaction, end, type, source, ids);
    }
    end += await insertBeyond(transaction, end, type, source, await vanishedIds(transaction, type, source));
  }
  await lockFeed(transaction);
  const overtaken = await takeBack(transaction, start, base);
  if (end > base) await moveHead(transaction, base, end);
  await appendToFeed(transaction, declaration, overtaken);
}

async function headPosition<E extends Entities>(transaction: Reads<E>): Promise<number> {
  const { rows } = await sql<{ position: string }>`select position from feed_head`.execute(transaction);
  return Number(rows[0]?.position);
}

/** Answers how many it has written after that position. */
async function insertBeyond<E extends Entities>(
  transaction: Reads<E>,
  position: number,
  type: string,
  source: FeedOf<E>,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const { numAffectedRows = 0n } = await sql`
    with news as (${await newsOf(transaction, type, source, ids)}), head as (select compacted from feed_head),
    ${forgotten}
    insert into feed_event (position, type, id, content)
    select ${position} + row_number() over (order by id collate "C"), type, id, content from news
  `.execute(transaction);
  return Number(numAffectedRows);
}

async function* batchesOfIds<E extends Entities>(
  transaction: Reads<E>,
  { table, key = 'id' }: FeedOf<E>,
): AsyncGenerator<string[]> {
  let ids: string[] = [];
  do {
    const { rows } = await sql<{ id: string }>`
      select ${sql.ref(key)}::text as id from ${sql.table(table)}
      where ${sql.ref(key)}::text > ${ids.at(-1) ?? ''} order by ${sql.ref(key)}::text limit ${BATCH}
    `.execute(transaction);
    ids = rows.map(({ id }) => id);
    yield ids;
  } while (ids.length === BATCH);
}

/** The feed has told of them, and the table has them no more. */
async function vanishedIds<E extends Entities>(
  transaction: Reads<E>,
  type: string,
  { table, key = 'id' }: FeedOf<E>,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct id from feed_event
    where type = ${type} and not exists (
      select from ${sql.table(table)} as entity where ${sql.ref(`entity.${key}`)}::text = feed_event.id)`.execute(
    transaction,
  );
  return rows.map(({ id }) => id);
}

/** Takes back what was written of entities of which others have told meanwhile, and answers which they are. */
async function takeBack<E extends Entities>(
  transaction: Reads<E>,
  start: number,
  base: number,
): Promise<ChangedEntities> {
  const { rows } = await sql<{ type: string; id: string }>`
    with overtaken as (
      select distinct type, id from feed_event where position > ${start} and position <= ${base}
    ),
    taken as (
      delete from feed_event as own using overtaken
      where own.type = overtaken.type and own.id = overtaken.id and own.position > ${base}
    )
    select type, id from overtaken`.execute(transaction);
  const byType = Map.groupBy(rows, ({ type }) => type);
  return new Map([...byType].map(([type, of]) => [type, new Set(of.map(({ id }) => id))]));
}

async function moveHead<E extends Entities>(transaction: Reads<E>, base: number, end: number): Promise<void> {
  const { numAffectedRows } = await sql`
    update feed_head set position = ${end} where position <= ${base}`.execute(transaction);
  if (numAffectedRows !== 1n) throw new Error('others have told more than a write in bulk leaves room for');
}
