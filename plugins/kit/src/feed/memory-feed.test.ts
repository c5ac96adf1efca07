import { describe, expect, it } from 'vitest';
import { servePlugin } from '../plugin/serve-plugin.js';
import { defineLibraries } from '../plugin/testing/libraries.js';
import { describeFeedContract } from '../testing/index.js';
import type { FeedEntity } from './feed-entity.js';
import { MemoryFeed, type MemoryFeedOptions } from './memory-feed.js';

const library = (id: string, name = id): FeedEntity => ({
  type: 'TestLibrariesLibrary',
  id,
  title: { es: name, en: null },
  jurisdiction: 'AR-M',
});

describeFeedContract('a feed in memory', async () => {
  const feed = new MemoryFeed();
  let round = 0;
  const publish = () => feed.publish([library('alberdi'), library('san-martin', `San Martín ${round}`)]);
  publish();
  const { url, close } = await servePlugin(await defineLibraries({ feed }), { host: '127.0.0.1', port: 0 });
  return {
    url: new URL('/feed', url).href,
    async change() {
      round++;
      publish();
      return { type: 'TestLibrariesLibrary', id: 'san-martin' };
    },
    close,
  };
});

/** A clock that stands until the test moves it; pauses are over when it has come so far. */
class StandingClock {
  #now = 0;
  readonly #timers = new Map<() => void, number>();

  now = () => this.#now;
  random = () => 0;
  after = (milliseconds: number, callback: () => void) => {
    this.#timers.set(callback, this.#now + milliseconds);
    return () => void this.#timers.delete(callback);
  };

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [callback, at] of [...this.#timers])
      if (at <= this.#now && this.#timers.delete(callback)) callback();
  }
}

function read(feed: MemoryFeed, after: string | null = null, waitMs = 0) {
  return Array.fromAsync(feed.read({ after, waitMs, signal: new AbortController().signal }));
}

const readNames = async (feed: MemoryFeed, after: string | null = null) =>
  (await read(feed, after)).map(({ id, deleted }) => (deleted ? `${id} deleted` : id));

describe('a feed in memory', () => {
  it('tells what changed since the last publication, and what is gone', async () => {
    const feed = new MemoryFeed({ epoch: '0123456789ab' });
    feed.publish([library('a'), library('b'), library('c')]);
    expect((await read(feed)).at(-1)?.position).toBe('0123456789ab.3');
    feed.publish([library('a'), library('c', 'C'), library('d')]);
    expect(await readNames(feed, '0123456789ab.3')).toEqual(['c', 'd', 'b deleted']);
    feed.publish([library('a'), library('b'), library('c', 'C'), library('d')]);
    expect(await readNames(feed, '0123456789ab.6')).toEqual(['b']);
    expect(await readNames(feed)).toEqual(['a', 'c', 'd', 'b']);
  });

  it('says nothing when nothing has changed', async () => {
    const feed = new MemoryFeed();
    feed.publish([library('a')]);
    const [first] = await read(feed);
    feed.publish([library('a')]);
    expect(await read(feed, first?.position)).toEqual([]);
  });

  it('refuses the positions of the process that ran before, and then tells all anew', async () => {
    const feeds = [new MemoryFeed(), new MemoryFeed()] as const;
    for (const feed of feeds) feed.publish([library('a')]);
    const [before] = await read(feeds[0]);
    await expect(read(feeds[1], before?.position)).rejects.toMatchObject({
      code: 'GRAFO_FEED_POSITION_UNKNOWN',
    });
  });

  it.each([
    ['no title', [{ type: 'A', id: 'a' } as FeedEntity]],
    ['a day that is none', [{ ...library('a'), dates: [{ name: 'SIGNED', value: 'yesterday' }] }]],
    ['an entity twice', [library('a'), library('a', 'A')]],
  ])('refuses a publication with %s, and stays as it was', async (_what, entities) => {
    const feed = new MemoryFeed();
    feed.publish([library('b')]);
    expect(() => feed.publish(entities)).toThrow(
      expect.objectContaining({ code: 'GRAFO_FEED_RECORD_INVALID' }),
    );
    expect(await readNames(feed)).toEqual(['b']);
  });
});

describe('a feed in memory that takes snapshots', () => {
  const open = (options: MemoryFeedOptions) => {
    const clock = new StandingClock();
    return { clock, feed: new MemoryFeed({ clock, everyMs: 1_000, ...options }) };
  };

  it('takes one when it is read, and another when that one is no longer good', async () => {
    let taken = 0;
    const { clock, feed } = open({ snapshot: async () => [library(`reading ${++taken}`)] });
    expect(await readNames(feed)).toEqual(['reading 1']);
    expect(await readNames(feed)).toEqual(['reading 1']);
    clock.pass(1_000);
    expect(await readNames(feed)).toEqual(['reading 2', 'reading 1 deleted']);
  });

  it('wakes who waits with what the next snapshot brings', async () => {
    let taken = 0;
    const { clock, feed } = open({ snapshot: async () => [library('a', `A ${++taken}`)] });
    const [first] = await read(feed);
    const waiting = read(feed, first?.position, 5_000);
    await new Promise((resolve) => setImmediate(resolve));
    clock.pass(1_000);
    expect(await waiting).toMatchObject([{ title: { es: 'A 2' } }]);
  });

  it('keeps the last one while another cannot be taken, and does not say that all is gone', async () => {
    let isDown = false;
    const snapshot = async () => {
      if (isDown) throw new Error('down');
      return [library('a')];
    };
    const { clock, feed } = open({ snapshot });
    await read(feed);
    isDown = true;
    clock.pass(1_000);
    expect(await readNames(feed)).toEqual(['a']);
  });

  it('cannot be read before the first one was taken', async () => {
    const { feed } = open({ snapshot: () => Promise.reject(new Error('down')) });
    await expect(read(feed)).rejects.toMatchObject({ code: 'GRAFO_FEED_UNREADABLE' });
  });
});
