import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTestDatabase } from '../embedded-postgres/index.js';
import { provisionSchemas } from './provision.js';

describe('provisionSchemas', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let urls: Readonly<Record<'left' | 'right', string>>;
  beforeAll(async () => {
    database = await createTestDatabase(inject('postgresUrl'));
    urls = await provisionSchemas(database.url, ['left', 'right']);
  });
  afterAll(() => database?.drop());

  async function as(url: string, statement: string): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client.query(statement).finally(() => client.end());
  }

  it('gives each subgraph a schema in which its tables lie', async () => {
    await as(urls.left, 'create table secret (id int)');
    const { rows } = await as(database.url, "select schemaname from pg_tables where tablename = 'secret'");
    expect(rows).toEqual([{ schemaname: 'left' }]);
  });

  it('keeps a subgraph from reading what belongs to another', async () => {
    await as(urls.left, 'create table if not exists mine (id int)');
    await expect(as(urls.right, 'select * from "left".mine')).rejects.toThrow(
      'permission denied for schema left',
    );
    await expect(as(urls.right, 'set role grafo_left')).rejects.toThrow('permission denied');
    await expect(as(urls.right, 'create schema third')).rejects.toThrow('permission denied');
  });

  it('gives the same roles and passwords when it runs again, so that two hubs share a database', async () => {
    expect(await provisionSchemas(database.url, ['left', 'right'])).toEqual(urls);
    await expect(as(urls.left, 'select 1')).resolves.toBeDefined();
  });

  it('lets two hubs provision at the same time', async () => {
    const both = await Promise.all([1, 2].map(() => provisionSchemas(database.url, ['left', 'right'])));
    expect(both).toEqual([urls, urls]);
  });

  it('lets two databases of one server be provisioned at the same time', async () => {
    const other = await createTestDatabase(inject('postgresUrl'));
    try {
      const provisioned = Array.from({ length: 8 }, (_, index) =>
        provisionSchemas(index % 2 === 0 ? database.url : other.url, ['both', 'too']),
      );
      expect(await Promise.all(provisioned)).toHaveLength(8);
    } finally {
      await other.drop();
    }
  });

  it('gives a role the password that it is told, whatever is in it, and another when it is told again', async () => {
    for (const given of ["it's a pass%20word/@:", 'another']) {
      const { told } = await provisionSchemas(database.url, ['told'], { told: given });
      await expect(as(told, 'select 1')).resolves.toBeDefined();
      expect(decodeURIComponent(new URL(told).password)).toBe(given);
    }
  });

  it('says which server does not answer', async () => {
    await expect(provisionSchemas('postgresql://a:b@127.0.0.1:1/x', ['left'])).rejects.toMatchObject({
      code: 'GRAFO_DATABASE_UNREACHABLE',
      extensions: { parameters: { host: '127.0.0.1:1' } },
    });
  });

  it('says when the user is refused, and never repeats the password', async () => {
    const url = new URL(database.url);
    url.password = 'not-the-password';
    await expect(provisionSchemas(url.href, ['left'])).rejects.toMatchObject({
      code: 'GRAFO_DATABASE_UNREACHABLE',
      message: expect.not.stringContaining('not-the-password'),
    });
  });

  it('says when the user may not create roles', async () => {
    await expect(provisionSchemas(urls.left, ['other'])).rejects.toMatchObject({
      code: 'GRAFO_DATABASE_PRIVILEGE',
      extensions: { parameters: { user: 'grafo_left' } },
    });
  });

  it.each(['nonsense', 'mysql://a:b@h/d', 'postgresql://h/d', 'postgresql://user@h/d'])(
    'refuses %s as an address',
    async (url) => {
      await expect(provisionSchemas(url, ['left'])).rejects.toMatchObject({ code: 'GRAFO_SETTING_INVALID' });
    },
  );
});
