import { GrafoError } from '@grafo-abierto/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LogFeed } from '../testing/log-feed.js';
import { TestIndex } from '../testing/open-index.js';
import { openRebuild } from './index-rebuild.js';

let index: TestIndex;
let feed: LogFeed;
let type: string;
let count = 0;

beforeAll(async () => {
  index = await TestIndex.open();
});
afterAll(() => index?.[Symbol.asyncDispose]());
beforeEach(() => {
  feed = new LogFeed(`feed-${++count}`);
  type = `Thing${count}`;
  index.follow(feed);
});

const ids = () => index.rows(`select id from entry where type = '${type}' and feed is not null order by id`);
const state = () => index.rows(`select sweep, is_sweeping, position from feed where name = '${feed.name}'`);
const target = { target: '3.1', basis: 'DECLARED', asOf: null } as const;

describe('a feed that is read anew', () => {
  it('is one whose database was remade, and what it does not name again goes at the end', async () => {
    const about = { type, id: 'a' };
    feed.tell(
      { type, id: 'a' },
      { type, id: 'b', about: { type, id: 'only-spoken-of' } },
      { type: 'SdgAlignment', id: `${type}-1`, about, sdgTargets: [target] },
    );
    await feed.isRead();
    feed.remake('aaaaaaaaaaaa');
    feed.tell({ type, id: 'a' }, { type, id: 'c' });
    await feed.isRead();
    expect(await index.rows(`select id, feed from entry where type = '${type}' order by id`)).toEqual([
      ['a', feed.name],
      ['c', feed.name],
    ]);
    expect(await index.rows(`select * from alignment where origin = 'SdgAlignment ${type}-1'`)).toEqual([]);
    expect(await state()).toEqual([[2, false, 'aaaaaaaaaaaa.2']]);
  });

  it('goes on being shown until all of it was read, and is read on from where it broke off', async () => {
    feed.tell({ type, id: 'a' }, { type, id: 'b' });
    await feed.isRead();
    feed.instead = async function* (request) {
      if (request.after?.startsWith('0123')) throw new GrafoError('GRAFO_FEED_POSITION_UNKNOWN');
      if (request.after !== null) throw new Error('cut');
      yield feed.recordAt(0);
      throw new Error('cut');
    };
    feed.remake('bbbbbbbbbbbb');
    feed.tell({ type, id: 'c' }, { type, id: 'a' });
    await index.clock.waitsFor(1000);
    expect(await ids()).toEqual([['a'], ['b'], ['c']]);
    expect(await state()).toEqual([[2, true, 'bbbbbbbbbbbb.1']]);
    feed.instead = undefined;
    index.clock.pass(1000);
    await feed.isRead();
    expect(feed.requests.at(-2)).toBe('bbbbbbbbbbbb.1');
    expect(await ids()).toEqual([['a'], ['c']]);
  });

  it('and comes empty goes on being shown for ten minutes, and is named', async () => {
    feed.tell({ type, id: 'a' });
    await feed.isRead();
    index.errors.length = 0;
    feed.remake('dddddddddddd');
    for (const pause of [1000, 2000, 4000, 8000, 16_000, 32_000, ...Array<number>(9).fill(60_000)]) {
      await index.clock.waitsFor(pause);
      expect(await ids()).toEqual([['a']]);
      expect(index.errors).toEqual([expect.stringContaining('[GRAFO_FEED_EMPTIED]')]);
      index.clock.pass(pause);
    }
    await feed.isRead();
    expect(await ids()).toEqual([]);
  });

  it('and comes empty loses nothing where it is well again within that time', async () => {
    feed.tell({ type, id: 'a' }, { type, id: 'b' });
    await feed.isRead();
    feed.remake('eeeeeeeeeeee');
    await index.clock.waitsFor(1000);
    feed.tell({ type, id: 'a' });
    index.clock.pass(1000);
    await feed.isRead();
    expect(await ids()).toEqual([['a']]);
  });

  it('is every feed, once somebody asks for it', async () => {
    feed.tell({ type, id: 'a' }, { type, id: 'b' });
    await feed.isRead();
    await index.subgraph.sql(`delete from entry where type = '${type}' and id = 'a'`);
    const before = feed.requests.length;
    await using rebuild = await openRebuild(index.subgraph.url);
    expect(await rebuild.isFollowed()).toBe(true);
    await rebuild.begin();
    await feed.isRequested(before);
    await feed.isRead();
    expect(await ids()).toEqual([['a'], ['b']]);
    expect(await state()).toEqual([[2, false, '0123456789ab.2']]);
    const progress = (await rebuild.progress()).find(({ name }) => name === feed.name);
    expect(progress).toEqual({ name: feed.name, isSweeping: false, told: 2, problemCode: null });
  });
});
