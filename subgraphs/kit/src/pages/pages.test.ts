import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Database, type Tables } from '../database/database.js';
import { provisionSchemas } from '../database/provision.js';
import { createTestDatabase } from '../embedded-postgres/index.js';
import { listPage } from './list-page.js';
import type { PageOrder } from './page-order.js';
import { PagesByParent } from './pages-by-parent.js';

const LeafEntity = defineEntity({
  name: 'Leaf',
  tableName: 'leaf',
  properties: { id: p.string().primary(), branchId: p.string(), grownYear: p.integer() },
});

class LeafMigration extends Migration {
  override up(): void {
    this.addSql('create table leaf (id text primary key, branch_id text not null, grown_year int not null)');
    this.addSql(
      `insert into leaf select 'l' || lpad(i::text, 3, '0'), 'b' || (i % 3), 2000 + i % 4 from generate_series(1, 60) i`,
    );
  }
}

/** Newest first, then by id: mixed directions, and many equal years. */
const NEWEST: PageOrder = {
  name: 'newest',
  columns: [
    { column: 'grownYear', direction: 'desc', type: 'number' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

/** One direction in every column. */
const OLDEST: PageOrder = {
  name: 'oldest',
  columns: NEWEST.columns.map((column) => ({ ...column, direction: 'asc' })),
};

describe('pages over a database', () => {
  let drop: () => Promise<void>;
  let database: Database<readonly [typeof LeafEntity]>;
  beforeAll(async () => {
    const test = await createTestDatabase(inject('postgresUrl'));
    const { tree } = await provisionSchemas(test.url, ['tree']);
    const migrations = [{ name: '001', class: LeafMigration }];
    database = await Database.open({
      url: tree,
      schema: 'tree',
      entities: [LeafEntity] as const,
      migrations,
    });
    await database.migrate();
    drop = test.drop;
  });
  afterAll(async () => {
    await database?.close();
    await drop?.();
  });

  /** The truth, by hand. */
  const idsBySql = async (branch?: string) => {
    const rows = await database.reads
      .selectFrom('leaf')
      .selectAll()
      .orderBy('grownYear', 'desc')
      .orderBy('id')
      .execute();
    return rows.filter(({ branchId }) => branch === undefined || branchId === branch).map(({ id }) => id);
  };
  const leaves = () => database.reads.selectFrom('leaf').selectAll();

  async function walk(size: number, direction: 'forward' | 'backward', read: typeof list): Promise<string[]> {
    const seen: string[] = [];
    for (let cursor: string | null = null, more = true; more; ) {
      const page = read(
        direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor },
      );
      const ids = (await page.edges).map(({ node }) => node.id);
      const info = await page.pageInfo;
      if (direction === 'forward') seen.push(...ids);
      else seen.unshift(...ids);
      more = direction === 'forward' ? info.hasNextPage : info.hasPreviousPage;
      cursor = direction === 'forward' ? info.endCursor : info.startCursor;
    }
    return seen;
  }
  const list = (args: object) => listPage(leaves(), NEWEST, args);

  it.each([1, 7, 20, 60, 100])(
    'visits every row once, forwards and backwards, in pages of %i',
    async (size) => {
      const newest = await idsBySql();
      expect(await walk(size, 'forward', list)).toEqual(newest);
      expect(await walk(size, 'backward', list)).toEqual(newest);
      const byYear = (args: object) => listPage(leaves(), OLDEST, args);
      const rows = await database.reads
        .selectFrom('leaf')
        .select('id')
        .orderBy('grownYear')
        .orderBy('id')
        .execute();
      const oldest = rows.map(({ id }) => id);
      expect(await walk(size, 'forward', byYear)).toEqual(oldest);
      expect(await walk(size, 'backward', byYear)).toEqual(oldest);
    },
  );

  it('counts the whole list whatever the page', async () => {
    expect(await list({ first: 2 }).totalCount).toBe(60);
  });

  it('goes on at the same place when rows were added before it', async () => {
    const page = list({ first: 5 });
    const { endCursor } = await page.pageInfo;
    await database.write((manager) => manager.execute("insert into leaf values ('a-new', 'b0', 2003)"));
    const next = (await list({ first: 5, after: endCursor }).edges).map(({ node }) => node.id);
    await database.write((manager) => manager.execute("delete from leaf where id = 'a-new'"));
    expect(next).toEqual((await idsBySql()).slice(5, 10));
  });

  const byBranch = (
    pages: PagesByParent<Tables<readonly [typeof LeafEntity]>>,
    branch: string,
    args: object,
  ) =>
    pages.page('leaves', branch, NEWEST, args, (parent) =>
      leaves().where(sql<boolean>`branch_id = ${parent}`),
    );

  it('gives each of many parents its own page and count', async () => {
    const pages = new PagesByParent(database.reads);
    for (const branch of ['b0', 'b1', 'b2', 'none']) {
      const truth = await idsBySql(branch);
      const page = byBranch(pages, branch, { first: 4 });
      expect((await page.edges).map(({ node }) => node.id)).toEqual(truth.slice(0, 4));
      expect(await page.totalCount).toBe(truth.length);
    }
  });

  it('refuses a cursor that was made for another order, before it asks the database', () => {
    const foreign = Buffer.from(JSON.stringify(['other', 2001, 'l001'])).toString('base64url');
    expect(() => list({ after: foreign })).toThrow(
      expect.objectContaining({ code: 'GRAFO_CURSOR_MALFORMED' }),
    );
  });
});
