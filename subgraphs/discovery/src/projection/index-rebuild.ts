/** Has the index made anew by whoever follows the feeds, and tells how far that has come. */
import { Database } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import { FeedEntity } from '../storage/entities.js';

export interface FeedProgress {
  readonly name: string;
  readonly isSweeping: boolean;
  /** How many records were read of it since it was begun anew. */
  readonly told: number;
  /** Why it cannot be read; null while it can. */
  readonly problemCode: string | null;
}

/** What of the index is shown. */
export interface IndexSize {
  readonly entities: number;
  readonly alignments: number;
}

export interface IndexRebuild extends AsyncDisposable {
  /** Whether a process hears what is told to the index: a hub. */
  isFollowed(): Promise<boolean>;
  /** Has all feeds read anew, while the index that there is goes on answering. */
  begin(): Promise<void>;
  progress(): Promise<readonly FeedProgress[]>;
  size(): Promise<IndexSize>;
}

/** @param databaseUrl of the role that owns the schema of the index */
export async function openRebuild(databaseUrl: string): Promise<IndexRebuild> {
  const entities = [FeedEntity] as const;
  const database = await Database.open({ url: databaseUrl, schema: 'discovery', entities, migrations: [] });
  const { reads } = database;
  return {
    async isFollowed() {
      const { rows } = await sql`
        select from pg_stat_activity
        where datname = current_database() and usename = current_user
          and query like 'listen %grafo_feed_discovery%'`.execute(reads);
      return rows.length > 0;
    },
    async begin() {
      await sql`
        update feed set position = null, sweep = sweep + 1, is_sweeping = true, is_behind = true, told = 0`.execute(
        reads,
      );
      await sql`select pg_notify('grafo_feed_discovery', '')`.execute(reads);
    },
    progress: () =>
      reads
        .selectFrom('feed')
        .select(['name', 'isSweeping', 'told', 'problemCode'])
        .orderBy('name')
        .execute(),
    async size() {
      const { rows } = await sql<IndexSize>`
        select (select count(*)::integer from entry where feed is not null) as entities,
          (select count(*)::integer from alignment) as alignments`.execute(reads);
      return rows[0] ?? { entities: 0, alignments: 0 };
    },
    [Symbol.asyncDispose]: () => database.close(),
  };
}
