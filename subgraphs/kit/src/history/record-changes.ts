/** Writes what an entity has become to its history, in the transaction that changes it. */
import { sql } from 'kysely';
import type { Entities, Reads } from '../database/database.js';
import type { EntityState, FieldChange } from './change.entity.js';
import { fieldsBetween } from './fields-between.js';
import type { Author, HistoryDeclaration, HistoryOf } from './history-declaration.type.js';

const BATCH = 1000;

/** What was done to entities of one type, and what was added to each that is no field of its own. */
export interface Change {
  readonly type: string;
  readonly ids: readonly string[];
  /** In capitals: `CREATED`, `EDITED`. */
  readonly change: string;
  readonly additions: readonly FieldChange[];
}

/** Each change of a write; one that changes nothing leaves no trace. */
export async function recordChanges<E extends Entities>(
  transaction: Reads<E>,
  declaration: HistoryDeclaration<E>,
  changes: readonly Change[],
  author: Author,
): Promise<void> {
  for (const { ids, ...change } of changes) {
    const history = declaration[change.type];
    if (history === undefined) continue;
    for (let start = 0; start < ids.length; start += BATCH) {
      const some = ids.slice(start, start + BATCH);
      await recordBatch(transaction, { ...change, ids: some, author, ...history });
    }
  }
}

/** What a write in bulk has changed, found by comparing all entities with what is known of them. */
export async function recordBulkChanges<E extends Entities>(
  transaction: Reads<E>,
  declaration: HistoryDeclaration<E>,
  change: string,
  author: Author,
): Promise<void> {
  for (const [type, history] of Object.entries(declaration)) {
    let ids: string[] = [];
    do {
      ids = await nextIds(transaction, history, ids.at(-1) ?? '');
      await recordBatch(transaction, { type, ids, change, additions: [], author, ...history });
    } while (ids.length === BATCH);
  }
}

interface Batch<E extends Entities> extends HistoryOf<E> {
  readonly type: string;
  readonly ids: readonly string[];
  readonly change: string;
  readonly additions: readonly FieldChange[];
  readonly author: Author;
}

async function recordBatch<E extends Entities>(transaction: Reads<E>, batch: Batch<E>): Promise<void> {
  if (batch.ids.length === 0) return;
  const before = await knownStates(transaction, batch);
  const changed = (await batch.read(transaction, batch.ids)).flatMap(({ id, state }) => {
    const known = before.get(id);
    const fields = known === undefined ? [] : fieldsBetween(known, state);
    const all = [...fields, ...batch.additions];
    return known !== undefined && all.length === 0 ? [] : [{ id, state, fields: all }];
  });
  if (changed.length > 0) await insertChanges(transaction, batch, changed);
}

async function insertChanges<E extends Entities>(
  transaction: Reads<E>,
  { type, table, change, author }: Batch<E>,
  changed: readonly { id: string; state: EntityState; fields: readonly FieldChange[] }[],
): Promise<void> {
  await sql`
    with changed as (
      select * from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as row (id text, state jsonb, fields jsonb)
    ),
    entity as (
      update ${sql.table(table)} as entity set version = version + 1
      from changed where entity.id = changed.id
      returning entity.id, entity.version
    )
    insert into entity_change (type, id, version, actor, actor_name, subject, change, reason, fields, state)
    select ${type}, entity.id, entity.version, ${author.actor}, ${author.actorName}, ${author.subject},
      ${change}, ${author.reason}, changed.fields, changed.state
    from changed join entity on entity.id = changed.id`.execute(transaction);
}

async function knownStates<E extends Entities>(
  transaction: Reads<E>,
  { type, ids }: Batch<E>,
): Promise<ReadonlyMap<string, EntityState>> {
  const { rows } = await sql<{ id: string; state: EntityState }>`
    select distinct on (id) id, state from entity_change
    where type = ${type} and id = any(${[...ids]}::text[])
    order by id, version desc`.execute(transaction);
  return new Map(rows.map(({ id, state }) => [id, state]));
}

async function nextIds<E extends Entities>(
  transaction: Reads<E>,
  { table }: HistoryOf<E>,
  after: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)} where id > ${after} order by id limit ${BATCH}`.execute(transaction);
  return rows.map(({ id }) => id);
}
