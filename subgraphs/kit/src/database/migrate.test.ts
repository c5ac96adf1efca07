import { Migration } from '@mikro-orm/migrations';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../embedded-postgres/index.js';
import { Database } from './database.js';
import { provisionSchemas } from './provision.js';

class FirstMigration extends Migration {
  override name = '001-first';

  override up(): void {
    this.addSql('create table first (id integer primary key)');
  }
}

class FailingMigration extends Migration {
  override name = '003-failing';

  override up(): void {
    this.addSql('insert into missing values (1)');
  }
}

class SlowMigration extends Migration {
  override name = '002-slow';

  override up(): void {
    this.addSql('create table slow as select 1 as one from pg_sleep(0.2)');
  }
}

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(inject('postgresUrl'));
  });
  afterAll(() => database?.drop());

  it('run once where several processes open one schema at the same time', async () => {
    const { shared: url } = await provisionSchemas(database.url, ['shared']);
    const open = () =>
      Database.open({
        url,
        schema: 'shared',
        entities: [],
        migrations: [{ name: '001-first', class: FirstMigration }],
      });
    const opened = await Promise.all([open(), open(), open(), open()]);
    const steps = await Promise.all(opened.map((each) => each.migrate()));
    await Promise.all(opened.map((each) => each.close()));
    expect(steps.toSorted()).toEqual([0, 0, 0, 1]);
  });

  it('take longer than a read may', async () => {
    const { slow: url = '' } = await provisionSchemas(database.url, ['slow']);
    const migrations = [{ name: '002-slow', class: SlowMigration }];
    const opened = await Database.open({ url, schema: 'slow', entities: [], migrations, longestReadMs: 50 });
    expect(await opened.migrate()).toBe(1);
    await opened.close();
  });

  it('leave nothing of them where one fails', async () => {
    const { failing: url = '' } = await provisionSchemas(database.url, ['failing']);
    const opened = await Database.open({
      url,
      schema: 'failing',
      entities: [],
      migrations: [
        { name: '001-first', class: FirstMigration },
        { name: '003-failing', class: FailingMigration },
      ],
    });
    await expect(opened.migrate()).rejects.toThrow('missing');
    expect(await sql`select to_regclass('first') as found`.execute(opened.reads)).toMatchObject({
      rows: [{ found: null }],
    });
    await opened.close();
  });
});
