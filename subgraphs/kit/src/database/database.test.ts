import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../embedded-postgres/index.js';
import { Database, readsOf } from './database.js';
import { provisionSchemas } from './provision.js';

const TIMEOUT = "select current_setting('statement_timeout') as value";

describe('a database whose reads are bounded', () => {
  let server: TestDatabase;
  let database: Database<[]>;
  beforeAll(async () => {
    server = await createTestDatabase(inject('postgresUrl'));
    const { bounded: url = '' } = await provisionSchemas(server.url, ['bounded']);
    database = await Database.open({
      url,
      schema: 'bounded',
      entities: [],
      migrations: [],
      longestReadMs: 50,
    });
  });
  afterAll(async () => {
    await database?.close();
    await server?.drop();
  });

  it('gives up a read that takes longer', async () => {
    await expect(sql`select pg_sleep(60)`.execute(database.reads)).rejects.toMatchObject({ code: '57014' });
  });

  it('lets a write take as long as it needs, and bounds what the same connection reads next', async () => {
    const within = await database.write((manager) => sql.raw(TIMEOUT).execute(readsOf<[]>(manager)));
    expect(within.rows).toEqual([{ value: '0' }]);
    expect((await sql.raw(TIMEOUT).execute(database.reads)).rows).toEqual([{ value: '50ms' }]);
  });
});
