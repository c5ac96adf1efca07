import { type FeedRecord, followFeed } from '@grafo-abierto/plugin-kit';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Database, type Reads, readsOf } from '../database/database.js';
import { provisionSchemas } from '../database/provision.js';
import { createTestDatabase } from '../embedded-postgres/index.js';
import { FeedEventEntity, FeedHeadEntity } from './feed.entity.js';
import { FeedMigration } from './feed.migration.js';
import type { FeedDeclaration } from './feed-declaration.type.js';
import { appendToFeed, syncFeed } from './feed-outbox.js';
import { FeedSignal } from './feed-signal.js';
import { OutboxFeed } from './outbox-feed.js';

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

type LeafEntities = readonly [typeof LeafEntity];

const NOTHING = { es: null, en: null };
const leaves: FeedDeclaration<LeafEntities> = {
  Leaf: {
    table: 'leaf',
    read: async (reads: Reads<LeafEntities>, ids) =>
      (await reads.selectFrom('leaf').selectAll().where('id', 'in', ids).execute()).map(({ id, colour }) => ({
        id,
        about: null,
        title: { es: colour, en: null },
        summary: NOTHING,
        url: null,
        jurisdiction: null,
        dates: [],
        sdgTargets: [],
        facets: [],
      })),
  },
};

describe('the outbox of a subgraph', () => {
  let cluster: Awaited<ReturnType<typeof createTestDatabase>>;
  let database: Database<readonly [typeof LeafEntity, typeof FeedHeadEntity, typeof FeedEventEntity]>;
  let signal: FeedSignal;
  let feed: OutboxFeed;
  beforeAll(async () => {
    cluster = await createTestDatabase(inject('postgresUrl'));
    const { tree: url } = await provisionSchemas(cluster.url, ['tree']);
    database = await Database.open({
      url,
      schema: 'tree',
      entities: [LeafEntity, FeedHeadEntity, FeedEventEntity],
      migrations: [
        { name: 'feed', class: FeedMigration },
        { name: 'leaf', class: LeafMigration },
      ],
    });
    await database.migrate();
    signal = new FeedSignal(url, 'tree');
    feed = new OutboxFeed(database.reads, signal);
  });
  afterAll(async () => {
    await signal?.close();
    await database?.close();
    await cluster?.drop();
  });

  const paint = (manager: EntityManager, id: string, colour: string) =>
    manager.execute(
      'insert into leaf values (?, ?) on conflict (id) do update set colour = excluded.colour',
      [id, colour],
    );
  const tell = (manager: EntityManager, ...ids: string[]) =>
    appendToFeed(readsOf<LeafEntities>(manager), leaves, new Map([['Leaf', new Set(ids)]]));
  const write = (id: string, colour: string) =>
    database.write(async (manager) => {
      await paint(manager, id, colour);
      await tell(manager, id);
    });
  const sync = (work: (manager: EntityManager) => Promise<unknown>) =>
    database.write(async (manager) => {
      await work(manager);
      await syncFeed(readsOf<LeafEntities>(manager), leaves);
    });
  const read = (after: string | null) =>
    Array.fromAsync(feed.read({ after, waitMs: 0, signal: new AbortController().signal }));
  const end = async () => (await read(null)).at(-1)?.position ?? null;
  const told = (record: FeedRecord) => [record.id, record.deleted ? null : record.title.es];

  it('tells of a transaction that began first and ended last after the one that overtook it', async () => {
    const start = await end();
    const overtaken = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const slow = database.write(async (manager) => {
      await paint(manager, 'slow', 'red');
      begun.resolve();
      await overtaken.promise;
      await tell(manager, 'slow');
    });
    await begun.promise;
    await write('quick', 'green');
    const first = await read(start);
    expect(first.map(told)).toEqual([['quick', 'green']]);
    overtaken.resolve();
    await slow;
    expect((await read(first.at(-1)?.position ?? null)).map(told)).toEqual([['slow', 'red']]);
  });

  it('shows nothing of a transaction that has told its change and not ended, and lets no other pass it', async () => {
    const start = await end();
    const [hasTold, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const holding = database.write(async (manager) => {
      await paint(manager, 'holding', 'red');
      await tell(manager, 'holding');
      hasTold.resolve();
      await mayEnd.promise;
    });
    await hasTold.promise;
    const behind = write('behind', 'green');
    expect(await read(start)).toEqual([]);
    mayEnd.resolve();
    await Promise.all([holding, behind]);
    expect((await read(start)).map(told)).toEqual([
      ['holding', 'red'],
      ['behind', 'green'],
    ]);
  });

  it('leaves no gap and no trace where a transaction is rolled back', async () => {
    await write('kept', 'red');
    const start = await end();
    const failed = database.write(async (manager) => {
      await paint(manager, 'lost', 'red');
      await tell(manager, 'lost');
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    await write('kept', 'green');
    const [next, ...more] = await read(start);
    expect([next?.position, more]).toEqual([following(start), []]);
  });

  it('tells what is true at the end of a transaction, and nothing where nothing is new', async () => {
    await write('same', 'red');
    const start = await end();
    await write('same', 'red');
    await database.write(async (manager) => {
      await paint(manager, 'same', 'green');
      await paint(manager, 'same', 'blue');
      await tell(manager, 'same');
    });
    expect((await read(start)).map(told)).toEqual([['same', 'blue']]);
  });

  it('finds out by itself what a write in bulk has changed, added and removed', async () => {
    await sync((manager) => manager.execute('truncate leaf'));
    await sync((manager) =>
      manager.execute(
        `insert into leaf select to_char(n, 'FM0000'), 'red' from generate_series(1, 2500) as n`,
      ),
    );
    const start = await end();
    await sync((manager) =>
      manager.execute(`
        with gone as (delete from leaf where id = '0007'), painted as (
          update leaf set colour = 'green' where id in ('0001', '2500'))
        insert into leaf values ('2501', 'red')`),
    );
    const news = (await read(start)).map(told);
    expect(new Set(news.map(String))).toEqual(new Set(['0001,green', '2500,green', '2501,red', '0007,']));
    expect((await read(null)).filter(({ deleted }) => !deleted)).toHaveLength(2500);
  });

  it('tells that something is gone once, and that it is back', async () => {
    await write('phoenix', 'red');
    const start = await end();
    await sync((manager) => manager.execute(`delete from leaf where id = 'phoenix'`));
    await sync(async () => undefined);
    await write('phoenix', 'red');
    expect((await read(start)).map(told)).toEqual([
      ['phoenix', null],
      ['phoenix', 'red'],
    ]);
  });

  it('does not tell that something is gone which it never told of', async () => {
    const start = await end();
    await database.write((manager) => tell(manager, 'never-was'));
    expect(await read(start)).toEqual([]);
  });

  it('is followed in process, and ends quietly when the reader stops', async () => {
    const stop = new AbortController();
    const following = followFeed(feed, await end(), stop.signal);
    const next = following.next();
    await write('followed', 'red');
    expect((await next).value).toMatchObject({ type: 'Leaf', id: 'followed' });
    const last = following.next();
    stop.abort();
    expect((await last).done).toBe(true);
  });

  it('refuses a position that lies beyond its end, as after a backup was restored', async () => {
    await expect(read(following(await end()))).rejects.toMatchObject({ code: 'GRAFO_FEED_POSITION_UNKNOWN' });
  });

  it('refuses a position of a database that was made anew', async () => {
    const elsewhere = (await end())?.replace(/^[^.]+/, '0123456789ab') ?? '';
    await expect(read(elsewhere)).rejects.toMatchObject({ code: 'GRAFO_FEED_POSITION_UNKNOWN' });
  });
});

function following(position: string | null): string {
  const [epoch, number] = position?.split('.') ?? [];
  return `${epoch}.${Number(number) + 1}`;
}
