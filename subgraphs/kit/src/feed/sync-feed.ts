import { sql } from 'kysely';
import type { Entities, Reads } from '../database/database.js';
import type { FeedDeclaration, FeedOf } from './feed-declaration.type.js';
import { appendToFeed, insertEvents, lockFeed, newsOf } from './feed-outbox.js';

const BATCH = 1000;

/**
 * Tells of all entities, as the last step of a write that does not say which it has changed; what vanished is told
 * too.
 *
 * To compare them takes as long as there are many, so it is done before the lock, for which people's writes wait;
 * what others have told meanwhile is looked at again under it.
 */
export async function syncFeed<E extends Entities>(
  transaction: Reads<E>,
  declaration: FeedDeclaration<E>,
): Promise<void> {
  const start = await headPosition(transaction);
  await sql`
    create temporary table feed_staged (type text, id text, content jsonb) on commit drop
  `.execute(transaction);
  for (const [type, source] of Object.entries(declaration)) {
    for await (const ids of batchesOfIds(transaction, source)) await stage(transaction, type, source, ids);
    await stage(transaction, type, source, await vanishedIds(transaction, type, source));
  }
  await lockFeed(transaction);
  const overtaken = await toldSince(transaction, start);
  await insertEvents(
    transaction,
    sql`select type, id, content from feed_staged as staged where not exists (
      select from feed_event as told
      where told.type = staged.type and told.id = staged.id and told.position > ${start})`,
  );
  await appendToFeed(transaction, declaration, overtaken);
}

async function headPosition<E extends Entities>(transaction: Reads<E>): Promise<number> {
  const { rows } = await sql<{ position: string }>`select position from feed_head`.execute(transaction);
  return Number(rows[0]?.position);
}

async function stage<E extends Entities>(
  transaction: Reads<E>,
  type: string,
  source: FeedOf<E>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await sql`insert into feed_staged ${await newsOf(transaction, type, source, ids)}`.execute(transaction);
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

async function toldSince<E extends Entities>(
  transaction: Reads<E>,
  position: number,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ type: string; id: string }>`
    select distinct type, id from feed_event where position > ${position}`.execute(transaction);
  const byType = Map.groupBy(rows, ({ type }) => type);
  return new Map([...byType].map(([type, of]) => [type, new Set(of.map(({ id }) => id))]));
}
