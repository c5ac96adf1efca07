import { type FeedRecord, followFeed } from '@grafo-abierto/plugin-kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Tree, told } from './testing/tree.js';

describe('the outbox of a subgraph', () => {
  let tree: Tree;
  beforeAll(async () => {
    tree = await Tree.open(inject('postgresUrl'));
  });
  afterAll(() => tree?.close());

  it('tells of a transaction that began first and ended last after the one that overtook it', async () => {
    const start = await tree.end();
    const overtaken = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const slow = tree.database.write(async (manager) => {
      await tree.paint(manager, 'slow', 'red');
      begun.resolve();
      await overtaken.promise;
      await tree.tell(manager, 'slow');
    });
    await begun.promise;
    await tree.write('quick', 'green');
    const first = await tree.read(start);
    expect(first.map(told)).toEqual([['quick', 'green']]);
    overtaken.resolve();
    await slow;
    expect((await tree.read(first.at(-1)?.position ?? null)).map(told)).toEqual([['slow', 'red']]);
  });

  it('shows nothing of a transaction that has told its change and not ended, and lets no other pass it', async () => {
    const start = await tree.end();
    const [hasTold, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const holding = tree.database.write(async (manager) => {
      await tree.paint(manager, 'holding', 'red');
      await tree.tell(manager, 'holding');
      hasTold.resolve();
      await mayEnd.promise;
    });
    await hasTold.promise;
    const behind = tree.write('behind', 'green');
    expect(await tree.read(start)).toEqual([]);
    mayEnd.resolve();
    await Promise.all([holding, behind]);
    expect((await tree.read(start)).map(told)).toEqual([
      ['holding', 'red'],
      ['behind', 'green'],
    ]);
  });

  it('leaves no gap and no trace where a transaction is rolled back', async () => {
    await tree.write('kept', 'red');
    const start = await tree.end();
    const failed = tree.database.write(async (manager) => {
      await tree.paint(manager, 'lost', 'red');
      await tree.tell(manager, 'lost');
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    await tree.write('kept', 'green');
    const [next, ...more] = await tree.read(start);
    expect([next?.position, more]).toEqual([following(start), []]);
  });

  it('tells what is true at the end of a transaction, and nothing where nothing is new', async () => {
    await tree.write('same', 'red');
    const start = await tree.end();
    await tree.write('same', 'red');
    await tree.database.write(async (manager) => {
      await tree.paint(manager, 'same', 'green');
      await tree.paint(manager, 'same', 'blue');
      await tree.tell(manager, 'same');
    });
    expect((await tree.read(start)).map(told)).toEqual([['same', 'blue']]);
  });

  it('finds out by itself what a write in bulk has changed, added and removed', async () => {
    await tree.sync((manager) => manager.execute('truncate leaf'));
    await tree.sync((manager) =>
      manager.execute(
        `insert into leaf select to_char(n, 'FM0000'), 'red' from generate_series(1, 2500) as n`,
      ),
    );
    const start = await tree.end();
    await tree.sync((manager) =>
      manager.execute(`
        with gone as (delete from leaf where id = '0007'), painted as (
          update leaf set colour = 'green' where id in ('0001', '2500'))
        insert into leaf values ('2501', 'red')`),
    );
    const news = (await tree.read(start)).map(told);
    expect(new Set(news.map(String))).toEqual(new Set(['0001,green', '2500,green', '2501,red', '0007,']));
    expect((await tree.read(null)).filter(({ deleted }) => !deleted)).toHaveLength(2500);
  });

  it('tells that something is gone once, and that it is back', async () => {
    await tree.write('phoenix', 'red');
    const start = await tree.end();
    await tree.sync((manager) => manager.execute(`delete from leaf where id = 'phoenix'`));
    await tree.sync(async () => undefined);
    await tree.write('phoenix', 'red');
    expect((await tree.read(start)).map(told)).toEqual([
      ['phoenix', null],
      ['phoenix', 'red'],
    ]);
  });

  it('does not tell that something is gone which it never told of', async () => {
    const start = await tree.end();
    await tree.database.write((manager) => tree.tell(manager, 'never-was'));
    expect(await tree.read(start)).toEqual([]);
  });

  it('is followed in process, and ends quietly when the reader stops', async () => {
    const stop = new AbortController();
    const following = followFeed(tree.feed, await tree.end(), stop.signal);
    const next = following.next();
    await tree.write('followed', 'red');
    expect((await next).value).toMatchObject({ type: 'Leaf', id: 'followed' });
    const last = following.next();
    stop.abort();
    expect((await last).done).toBe(true);
  });

  it('is followed on when the connection that listens is cut over and over, and one listens again each time', async () => {
    const stop = new AbortController();
    const records = followFeed(tree.feed, await tree.end(), stop.signal);
    const listeners = async () => {
      const rows = await tree.sql<{ pid: number }>(
        `select pid from pg_stat_activity where datname = current_database() and query like 'listen %'`,
      );
      return rows.map(({ pid }) => pid);
    };
    for (const colour of ['red', 'green', 'blue']) {
      const next = records.next();
      await expect.poll(listeners).toHaveLength(1);
      const [cut] = await listeners();
      await tree.sql(`select pg_terminate_backend(${cut})`);
      await expect.poll(listeners).toEqual([expect.not.toSatisfy((pid) => pid === cut)]);
      await tree.write('heard', colour);
      expect(told((await next).value as FeedRecord)).toEqual(['heard', colour]);
      expect(await listeners()).toHaveLength(1);
    }
    stop.abort();
    await records.next();
  });

  it('compares what a write in bulk has changed while others write, and tells what they have told meanwhile anew', async () => {
    await tree.sync((manager) => manager.execute(`insert into leaf values ('both', 'red'), ('bulk', 'red')`));
    await tree.database.write((manager) => tree.paint(manager, 'untold', 'red'));
    const start = await tree.end();
    const [isCompared, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const bulk = tree.sync(
      (manager) => manager.execute(`update leaf set colour = 'green' where id = 'bulk'`),
      async () => {
        isCompared.resolve();
        await mayEnd.promise;
      },
    );
    await isCompared.promise;
    await tree.write('both', 'green');
    await tree.write('born', 'red');
    await tree.write('untold', 'green');
    expect((await tree.read(start)).map(told)).toEqual([
      ['both', 'green'],
      ['born', 'red'],
      ['untold', 'green'],
    ]);
    mayEnd.resolve();
    await bulk;
    const news = new Map((await tree.read(start)).map((record) => [record.id, told(record)[1]]));
    expect(news).toEqual(
      new Map([
        ['both', 'green'],
        ['born', 'red'],
        ['bulk', 'green'],
        ['untold', 'green'],
      ]),
    );
  });

  it('refuses a position that lies beyond its end, as after a backup was restored', async () => {
    await expect(tree.read(following(await tree.end()))).rejects.toMatchObject({
      code: 'GRAFO_FEED_POSITION_UNKNOWN',
    });
  });

  it('refuses a position of a database that was made anew', async () => {
    const elsewhere = (await tree.end())?.replace(/^[^.]+/, '0123456789ab') ?? '';
    await expect(tree.read(elsewhere)).rejects.toMatchObject({ code: 'GRAFO_FEED_POSITION_UNKNOWN' });
  });
});

function following(position: string | null): string {
  const [epoch, number] = position?.split('.') ?? [];
  return `${epoch}.${Number(number) + 1}`;
}
