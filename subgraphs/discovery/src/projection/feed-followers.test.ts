import type { FollowedFeed } from '@grafo-abierto/subgraph-kit';
import { Trust } from '@grafo-abierto/subgraph-kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discovery } from '../subgraph.js';
import { LogFeed } from '../testing/log-feed.js';
import { TestIndex } from '../testing/open-index.js';
import { applyBatch } from './apply-batch.js';
import { SupersededError } from './feed-state.js';

let index: TestIndex;
beforeEach(async () => {
  index = await TestIndex.open();
});
afterEach(() => index?.[Symbol.asyncDispose]());

const entries = () => index.rows('select feed, id from entry where feed is not null order by feed, id');
const failing = () =>
  index.rows('select name, failing_since, problem_code from feed where failing_since is not null');
type Listener = (feeds: readonly FollowedFeed[]) => void;
const thing = (id: string) => ({ type: 'Thing', id });

describe('the feeds that are followed', () => {
  it('are read each by itself: one that fails keeps no other from going on, and is tried again later and later', async () => {
    const [good, bad] = [new LogFeed('good'), new LogFeed('bad')];
    bad.tell(thing('b'));
    bad.instead = () => {
      throw new Error('gone away');
    };
    index.follow(good, bad);
    for (const pause of [1000, 2000, 4000, 8000, 16_000, 32_000]) {
      await index.clock.waitsFor(pause);
      good.tell(thing(`g${pause}`));
      await good.isRead();
      expect(await failing()).toEqual([['bad', new Date('2026-01-01T00:00:00Z'), 'GRAFO_FEED_LOST']]);
      index.clock.pass(pause);
    }
    await index.clock.waitsFor(60_000);
    index.follow(bad);
    bad.instead = undefined;
    index.clock.pass(60_000);
    await bad.isRead();
    expect(await failing()).toEqual([]);
    expect(await index.rows("select id from entry where feed = 'bad'")).toEqual([['b']]);
    expect(index.errors).toEqual([expect.stringContaining('gone away')]);
  });

  it('come and go: what a plugin said goes with it, and what others say stays', async () => {
    const [core, plugin] = [new LogFeed('core'), new LogFeed('plugin', Trust.VERIFIED)];
    core.tell({ ...thing('place') });
    plugin.tell(
      { type: 'PluginThing', id: 'p', about: thing('place') },
      { type: 'PluginThing', id: 'q', about: thing('nowhere') },
    );
    index.follow(core, plugin);
    await Promise.all([core.isRead(), plugin.isRead()]);
    expect(await entries()).toEqual([
      ['core', 'place'],
      ['plugin', 'p'],
      ['plugin', 'q'],
    ]);
    index.follow(core);
    await index.isTold('discovery: plugin:');
    expect(await index.rows('select feed, id from entry')).toEqual([['core', 'place']]);
    index.follow(plugin);
    await plugin.isRead();
    expect(await entries()).toEqual([
      ['core', 'place'],
      ['plugin', 'p'],
      ['plugin', 'q'],
    ]);
  });

  it('of plugins go a minute after it is known which there are, and not before', async () => {
    await index.rows("insert into feed (name, trust) values ('gone', 'VERIFIED')");
    await index.rows("insert into feed (name, trust) values ('read-elsewhere', 'VERIFIED')");
    const feeds = { isCoreAlone: true, watch: (listener: Listener) => begin(listener) };
    let tell: Listener = () => undefined;
    const begin = (listener: Listener) => {
      tell = listener;
      listener([]);
      return () => undefined;
    };
    const lines: string[] = [];
    const log = { info: (line: string) => void lines.push(line), error: () => undefined };
    index.subgraph.open.follow({ feeds, clock: index.clock, log });
    const told = async (name: string) => {
      const feed = new LogFeed(name);
      // It is looked at what there is once a feed is followed, and before another is.
      tell([feed]);
      tell([]);
      const next = new LogFeed(`${name}-next`);
      tell([next]);
      await next.isRead();
      return lines;
    };
    index.clock.pass(600_000);
    expect(await told('alone')).toEqual([]);
    feeds.isCoreAlone = false;
    expect(await told('known')).toEqual([]);
    const read = new Date(index.clock.now() + 60_000).toISOString();
    await index.rows(`update feed set last_event_at = '${read}' where name = 'read-elsewhere'`);
    index.clock.pass(60_001);
    await told('later');
    await expect.poll(() => lines).toEqual([expect.stringContaining(' gone:')]);
    index.clock.pass(60_001);
    await told('last');
    await expect.poll(() => lines.slice(1)).toEqual([expect.stringContaining(' read-elsewhere:')]);
  });

  it('change nothing with a batch that was written already, nor with one that was read before', async () => {
    const feed = new LogFeed('core');
    feed.tell(thing('a'));
    index.follow(feed);
    await feed.isRead();
    const state = { name: 'core', sweep: 1, position: feed.recordAt(0)?.position ?? null, isSweeping: false };
    feed.tell({ ...thing('a'), title: { es: 'Nueva', en: null } });
    await feed.isRead();
    const records = [feed.recordAt(0), feed.recordAt(1)].filter((record) => record !== undefined);
    const batch = { state, records, isStatement: () => false, most: null, now: '2026-01-01T00:00:00Z' };
    const old = { ...batch, state: { ...state, position: null } };
    for (const each of [batch, old]) {
      await expect(index.write((reads) => applyBatch(reads, each))).rejects.toThrow(SupersededError);
    }
    expect(await index.rows('select title_es from entry')).toEqual([['Nueva']]);
  });

  it('are not failing where another process begins one anew at the same time', async () => {
    const feed = new LogFeed('core');
    feed.tell(thing('a'));
    index.follow(feed);
    await feed.isRead();
    feed.instead = () => ({
      async *[Symbol.asyncIterator]() {
        feed.instead = undefined;
        feed.remake('cccccccccccc');
        feed.tell(thing('c'));
        await index.rows('update feed set sweep = sweep + 1, position = null, is_sweeping = true');
        yield* feed.read({ after: '0123456789ab.2', waitMs: 0, signal: new AbortController().signal });
      },
    });
    feed.tell(thing('b'));
    await feed.isRead();
    expect(await entries()).toEqual([['core', 'c']]);
    expect(index.errors).toEqual([]);
  });

  it('may be followed by two processes at once', async () => {
    const feed = new LogFeed('core');
    index.follow(feed);
    const other = new LogFeed('core');
    await using second = await discovery.open(index.subgraph.url);
    const lines: string[] = [];
    const log = { info: () => undefined, error: (line: string) => void lines.push(line) };
    const watch = (listener: (all: readonly LogFeed[]) => void) => {
      listener([other]);
      return () => undefined;
    };
    second.follow({ feeds: { watch }, clock: index.clock, log });
    for (let round = 1; round <= 20; round++) {
      const told = { ...thing(`${round % 7}`), title: { es: `Vuelta ${round}`, en: null } };
      feed.tell(told);
      other.tell(told);
    }
    await Promise.all([feed.isRead(), other.isRead()]);
    expect(await index.rows('select id, title_es from entry order by id')).toEqual(
      ['14', '15', '16', '17', '18', '19', '20'].map((round) => [`${Number(round) % 7}`, `Vuelta ${round}`]),
    );
    expect(lines).toEqual([]);
  });

  it('are told of in the answers to how up to date the index is', async () => {
    const feed = new LogFeed('core');
    feed.tell(thing('a'));
    index.follow(feed);
    await feed.isRead();
    expect(await index.rows('select is_behind, is_sweeping, read_at, last_event_at from feed')).toEqual([
      [false, false, new Date('2026-01-01T00:00:00Z'), new Date('2026-01-01T00:00:00Z')],
    ]);
  });
});
