/** A subgraph's database with its own tables and those that every subgraph has, brought up to date. */
import type { MigrationObject } from '@mikro-orm/core';
import { Database, type Entities } from './database/database.js';
import { KitMigration } from './database/kit-migration.js';
import { CompactionMigration } from './feed/compaction.migration.js';
import { DeclaredMigration } from './feed/declared.migration.js';
import { FeedEventEntity, FeedHeadEntity } from './feed/feed.entity.js';
import { FeedMigration } from './feed/feed.migration.js';
import { EntityChangeEntity } from './history/change.entity.js';
import { HistoryMigration } from './history/history.migration.js';
import { SourceEntity } from './source/source.entity.js';
import { ReceiptLifeMigration } from './writing/receipt-life.migration.js';
import { WriteReceiptEntity } from './writing/write-receipt.entity.js';
import { WritingMigration } from './writing/writing.migration.js';

const KIT_ENTITIES = [SourceEntity, FeedHeadEntity, FeedEventEntity, EntityChangeEntity, WriteReceiptEntity];
const KIT_MIGRATIONS: readonly MigrationObject[] = [
  { name: '000-kit', class: KitMigration },
  { name: 'kit-feed', class: FeedMigration },
  { name: 'kit-history', class: HistoryMigration },
  { name: 'kit-writing', class: WritingMigration },
  { name: 'kit-feed-compaction', class: CompactionMigration },
  { name: 'kit-receipt-life', class: ReceiptLifeMigration },
  { name: 'kit-feed-declared', class: DeclaredMigration },
];

interface OwnTables {
  /** The PostgreSQL schema. */
  readonly name: string;
  readonly entities: Entities;
  readonly migrations: readonly MigrationObject[];
  readonly longestReadMs?: number | undefined;
}

export async function openKitDatabase(
  url: string,
  { name, entities, migrations, longestReadMs }: OwnTables,
): Promise<Database<Entities>> {
  const database = await Database.open<Entities>({
    url,
    schema: name,
    entities: [...entities, ...KIT_ENTITIES],
    migrations: [...KIT_MIGRATIONS, ...migrations],
    longestReadMs,
  });
  await database.migrate();
  return database;
}
