/** Writes what entities have become to their histories, in the transaction that changes them. */
import { type RawBuilder, sql } from 'kysely';
import type { Entities, Reads } from '../database/database.js';
import type { FieldChange } from './change.entity.js';
import {
  type AnyHistory,
  type Author,
  columnsOf,
  type HistoryDeclaration,
  keyOf,
} from './history-declaration.type.js';

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
  for (const change of changes) {
    const history = declaration[change.type];
    if (history === undefined) continue;
    const named = sql`where ${sql.ref(keyOf(history))}::text = any(${[...change.ids]}::text[])`;
    await record(transaction, history, named, { ...change, author });
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
    await record(transaction, history, sql``, { type, change, additions: [], author });
  }
}

/**
 * One statement, so that each entity is compared with the last word of its history as both are at one instant. Some
 * keys sort by byte, and the history's index does not: it serves them only in its own collation. A column that the
 * history does not know yet is no change while it is empty.
 */
async function record<E extends Entities>(
  transaction: Reads<E>,
  history: AnyHistory,
  named: RawBuilder<unknown>,
  { type, change, additions, author }: Omit<Change, 'ids'> & { readonly author: Author },
): Promise<void> {
  const added = sql`${JSON.stringify(additions)}::jsonb`;
  await sql`
    with entity as (
      select ${sql.ref(keyOf(history))}::text collate "default" as id, ${stateOf(history)} as state
      from ${sql.table(history.table)} ${named}
    )
    insert into entity_change (type, id, version, actor, actor_name, subject, change, reason, fields, state)
    select ${type}, entity.id, coalesce(last.version, 0) + 1, ${author.actor}, ${author.actorName},
      ${author.subject}, ${change}, ${author.reason}, ${FIELDS_BETWEEN} || ${added}, entity.state
    from entity
    left join lateral (
      select version, state from entity_change
      where type = ${type} and entity_change.id = entity.id order by version desc limit 1
    ) as last on true
    where last.version is null or ${additions.length > 0}
      or jsonb_strip_nulls(entity.state) <> jsonb_strip_nulls(last.state)`.execute(transaction);
}

function stateOf(history: AnyHistory): RawBuilder<unknown> {
  const columns = columnsOf(history).map((column) => sql`${sql.lit(column)}, ${sql.ref(column)}`);
  return sql`jsonb_build_object(${sql.join(columns)})`;
}

/** Nothing for the first change, which is the state itself. */
const FIELDS_BETWEEN = sql`(
  select coalesce(jsonb_agg(
    jsonb_build_object('field', field, 'before', last.state ->> field, 'after', value) order by field collate "C"
  ), '[]')
  from jsonb_each_text(entity.state) as own (field, value)
  where last.version is not null and last.state ->> field is distinct from value)`;
