import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Reads } from '../database/database.js';
import { provisionSchemas } from '../database/provision.js';
import { createTestDatabase } from '../embedded-postgres/index.js';
import { openKitDatabase } from '../kit-database.js';
import { createWriteChanges, type WriteChanges } from './write-changes.js';

const StoneEntity = defineEntity({
  name: 'Stone',
  tableName: 'stone',
  properties: { id: p.string().primary(), colour: p.string() },
});

class StoneMigration extends Migration {
  override up(): void {
    this.addSql('create table stone (id text primary key, colour text not null)');
  }
}

type Stones = readonly [typeof StoneEntity];
const colours = (reads: Reads<Stones>, ids: readonly string[]) =>
  reads.selectFrom('stone').select(['id', 'colour']).where('id', 'in', ids).execute();
const NOTHING = { about: null, summary: { es: null, en: null }, url: null, jurisdiction: null };
const EMPTY = { ...NOTHING, dates: [], sdgTargets: [], facets: [] };

describe('a write of named changes', () => {
  let cluster: Awaited<ReturnType<typeof createTestDatabase>>;
  let database: Awaited<ReturnType<typeof openKitDatabase>>;
  let writeChanges: WriteChanges<Stones>;
  beforeAll(async () => {
    cluster = await createTestDatabase(inject('postgresUrl'));
    const { quarry: url } = await provisionSchemas(cluster.url, ['quarry']);
    const migrations = [{ name: 'stone', class: StoneMigration }];
    database = await openKitDatabase(url ?? '', { name: 'quarry', entities: [StoneEntity], migrations });
    writeChanges = createWriteChanges<Stones>(database, {
      feed: {
        Stone: {
          table: 'stone',
          read: async (reads, ids) =>
            (await colours(reads, ids)).map(({ id, colour }) => ({
              ...EMPTY,
              id,
              title: { es: colour, en: null },
            })),
        },
      },
      history: { Stone: { table: 'stone', state: { colour: ['colour'] } } },
    });
  });
  afterAll(async () => {
    await database?.close();
    await cluster?.drop();
  });

  const paint = (colour: string, written: readonly string[], named = written) =>
    writeChanges({ actor: 'Quarry', reason: 'test' }, async ({ manager, changed }) => {
      for (const id of written)
        await manager.execute(
          'insert into stone values (?, ?) on conflict (id) do update set colour = excluded.colour',
          [id, colour],
        );
      for (const id of named) changed('Stone', id, 'PAINTED');
      return written.length;
    });
  const rows = (sql: string) => database.write((manager) => manager.execute<Record<string, unknown>[]>(sql));
  const history = () =>
    rows('select id, version, actor, subject, change, fields from entity_change order by id, version');

  it('answers what its work does, and tells the history and the feed of what it names, without a person', async () => {
    expect(await paint('red', ['a', 'b'])).toBe(2);
    const change = { version: 1, actor: 'Quarry', subject: null, change: 'PAINTED', fields: [] };
    expect(await history()).toEqual([
      { id: 'a', ...change },
      { id: 'b', ...change },
    ]);
    expect(
      await rows("select id, content->'title'->>'es' as title from feed_event order by position"),
    ).toEqual([
      { id: 'a', title: 'red' },
      { id: 'b', title: 'red' },
    ]);
  });

  it('leaves no trace of what it does not name, nor of what stays as it is', async () => {
    const before = [await history(), await rows('select id from feed_event')];
    await paint('red', ['a'], ['a', 'a']);
    await paint('blue', ['b'], []);
    expect([await history(), await rows('select id from feed_event')]).toEqual(before);
  });

  it('tells of more entities than one statement takes', async () => {
    const ids = Array.from({ length: 1_200 }, (_, index) => `many-${index}`);
    await paint('green', ids);
    const [{ count } = {}] = await rows("select count(*)::integer from entity_change where id like 'many-%'");
    expect(count).toBe(1_200);
  });

  it('writes nothing at all where its work fails', async () => {
    const before = await history();
    const failing = writeChanges({ actor: 'Quarry', reason: null }, async ({ manager, changed }) => {
      await manager.execute("insert into stone values ('lost', 'red')");
      changed('Stone', 'lost', 'PAINTED');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await history()).toEqual(before);
  });
});
