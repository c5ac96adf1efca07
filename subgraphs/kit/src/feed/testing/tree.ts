/** A small database with a feed: a tree whose leaves have colours. */
import type { FeedRecord } from '@grafo-abierto/plugin-kit';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Database, type Reads, readsOf } from '../../database/database.js';
import { provisionSchemas } from '../../database/provision.js';
import { createTestDatabase } from '../../embedded-postgres/index.js';
import { CompactionMigration } from '../compaction.migration.js';
import { DeclaredMigration } from '../declared.migration.js';
import { FeedEventEntity, FeedHeadEntity } from '../feed.entity.js';
import { FeedMigration } from '../feed.migration.js';
import type { FeedDeclaration } from '../feed-declaration.type.js';
import { appendToFeed } from '../feed-outbox.js';
import { FeedSignal } from '../feed-signal.js';
import { OutboxFeed } from '../outbox-feed.js';
import { syncFeed } from '../sync-feed.js';
import { tellDeclared } from '../tell-declared.js';

const LeafEntity = defineEntity({
  name: 'Leaf',
  tableName: 'leaf',
  properties: { id: p.string().primary(), colour: p.string() },
});

class LeafMigration extends Migration {
  override up(): void {
    this.addSql('create table leaf (id text primary key, colour text not null)');
  }
}

export type LeafEntities = readonly [typeof LeafEntity];

const NOTHING = { es: null, en: null };

async function readLeaves(reads: Reads<LeafEntities>, ids: readonly string[]) {
  const rows = await reads.selectFrom('leaf').selectAll().where('id', 'in', ids).execute();
  return rows.map(({ id, colour }) => ({
    id,
    about: null,
    title: { es: colour, en: null },
    summary: NOTHING,
    url: null,
    jurisdiction: null,
    dates: [],
    sdgTargets: [],
    facets: [],
  }));
}

const leaves: FeedDeclaration<LeafEntities> = { Leaf: { table: 'leaf', read: readLeaves } };

export class Tree {
  readonly #close: () => Promise<void>;
  readonly database: Database<readonly [typeof LeafEntity, typeof FeedHeadEntity, typeof FeedEventEntity]>;
  readonly feed: OutboxFeed;

  private constructor(database: Tree['database'], feed: OutboxFeed, close: () => Promise<void>) {
    this.database = database;
    this.feed = feed;
    this.#close = close;
  }

  static async open(postgresUrl: string): Promise<Tree> {
    const cluster = await createTestDatabase(postgresUrl);
    const { tree: url } = await provisionSchemas(cluster.url, ['tree']);
    const database: Tree['database'] = await Database.open({
      url,
      schema: 'tree',
      entities: [LeafEntity, FeedHeadEntity, FeedEventEntity],
      migrations: [
        { name: 'feed', class: FeedMigration },
        { name: 'compaction', class: CompactionMigration },
        { name: 'declared', class: DeclaredMigration },
        { name: 'leaf', class: LeafMigration },
      ],
    });
    await database.migrate();
    const signal = new FeedSignal(url, 'tree');
    return new Tree(database, new OutboxFeed(database.reads, signal), async () => {
      await signal.close();
      await database.close();
      await cluster.drop();
    });
  }

  close(): Promise<void> {
    return this.#close();
  }

  async paint(manager: EntityManager, id: string, colour: string): Promise<void> {
    await manager.execute(
      'insert into leaf values (?, ?) on conflict (id) do update set colour = excluded.colour',
      [id, colour],
    );
  }

  tell(manager: EntityManager, ...ids: string[]): Promise<void> {
    return appendToFeed(readsOf<LeafEntities>(manager), leaves, new Map([['Leaf', new Set(ids)]]));
  }

  write(id: string, colour: string): Promise<void> {
    return this.database.write(async (manager) => {
      await this.paint(manager, id, colour);
      await this.tell(manager, id);
    });
  }

  /** @param whileCompared is waited for when all leaves have been read, before the write ends */
  sync(
    work: (manager: EntityManager) => Promise<unknown>,
    whileCompared: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    return this.database.write(async (manager) => {
      await work(manager);
      const read: typeof readLeaves = async (...asked) => {
        const found = await readLeaves(...asked);
        await whileCompared();
        return found;
      };
      await syncFeed(readsOf<LeafEntities>(manager), { Leaf: { table: 'leaf', read } });
    });
  }

  /** What opening it does in a release that says of each leaf what `tell` makes of its colour. */
  release(version: number, tell: (colour: string) => string): Promise<void> {
    const read: typeof readLeaves = async (...asked) =>
      (await readLeaves(...asked)).map((item) => ({ ...item, title: { es: tell(item.title.es), en: null } }));
    return tellDeclared<LeafEntities>(this.database, { Leaf: { table: 'leaf', version, read } });
  }

  /** Runs SQL outside of everything. */
  sql<Row>(text: string): Promise<Row[]> {
    return this.database.write((manager) => manager.execute<Row[]>(text));
  }

  read(after: string | null): Promise<FeedRecord[]> {
    return Array.fromAsync(this.feed.read({ after, waitMs: 0, signal: new AbortController().signal }));
  }

  async end(): Promise<string | null> {
    return (await this.read(null)).at(-1)?.position ?? null;
  }
}

/** Which leaf, and its colour; null where it is gone. */
export function told(record: FeedRecord): readonly [string, string | null] {
  return [record.id, record.deleted ? null : record.title.es];
}
