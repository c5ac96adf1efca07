/** Keeps which operations hubs have run, within bounds, and reads them to judge a change of the graph by. */
import type { OperationCount, OperationStore, RecordedOperation } from '@grafo-abierto/schema';
import { sql } from 'kysely';
import type { RegistryDatabase } from './entities.js';

const MOST_KEPT = 5_000;
const KEPT_DAYS = 90;
/** Characters of all the documents that one change is judged by: they go to another process as a whole. */
const MOST_READ = 20_000_000;

const since = sql`now() - make_interval(days => ${sql.lit(KEPT_DAYS)})`;
const key = sql`hash, client, client_version`;

export function createOperationStore(database: RegistryDatabase): OperationStore {
  return {
    async add(batch) {
      await addCounts(database, batch);
      await forgetMost(database);
    },
  };
}

/** In the order of their keys, as all that locks these rows does, so that no two hubs wait for each other. */
async function addCounts(database: RegistryDatabase, batch: readonly OperationCount[]): Promise<void> {
  const rows = batch.map(({ clientVersion, firstSeen, lastSeen, ...row }) => ({
    ...row,
    client_version: clientVersion,
    first_seen: firstSeen,
    last_seen: lastSeen,
  }));
  await sql`
    insert into recorded_operation (hash, client, client_version, name, document, count, first_seen, last_seen)
    select hash, coalesce(client, ''), coalesce(client_version, ''), min(name), min(document), sum(count),
      min(first_seen), max(last_seen)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as run (hash text collate "C", client text collate "C",
      client_version text collate "C", name text, document text, count bigint, first_seen timestamptz, last_seen timestamptz)
    group by 1, 2, 3
    order by 1, 2, 3
    on conflict (hash, client, client_version) do update set
      count = recorded_operation.count + excluded.count,
      first_seen = least(recorded_operation.first_seen, excluded.first_seen),
      last_seen = greatest(recorded_operation.last_seen, excluded.last_seen)`.execute(database);
}

/** What nobody has run for long goes, and of too many the rarest, of these the oldest. */
async function forgetMost(database: RegistryDatabase): Promise<void> {
  await sql`
    with excess as (
      select ${key} from recorded_operation
      order by count desc, last_seen desc, ${key} offset ${sql.lit(MOST_KEPT)}
    ), forgotten as (
      select ${key} from recorded_operation
      where last_seen < ${since} or (${key}) in (select ${key} from excess)
      order by ${key} for update
    )
    delete from recorded_operation where (${key}) in (select ${key} from forgotten)`.execute(database);
}

/** Those that were run of late, the most frequent first. */
export async function readOperations(database: RegistryDatabase): Promise<RecordedOperation[]> {
  const { rows } = await sql<RecordedOperationRow>`
    select document, name, nullif(concat_ws(' ', nullif(client, ''), nullif(client_version, '')), '') as client,
      count::float8 as count, to_char(last_seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as last_seen
    from (
      select *, sum(length(document)) over (order by count desc, last_seen desc, ${key}) as total
      from recorded_operation where last_seen >= ${since}
    ) as recent
    where total <= ${sql.lit(MOST_READ)}
    order by count desc, last_seen desc, ${key} limit ${sql.lit(MOST_KEPT)}`.execute(database);
  return rows.map(({ name, client, ...row }) => ({
    ...row,
    name: name ?? undefined,
    client: client ?? undefined,
  }));
}

interface RecordedOperationRow {
  readonly document: string;
  readonly name: string | null;
  readonly client: string | null;
  readonly count: number;
  readonly lastSeen: string;
}
