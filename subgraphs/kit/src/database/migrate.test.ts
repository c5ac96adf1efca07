import { Migration } from '@mikro-orm/migrations';
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
});
