import { Trust } from '@grafo-abierto/subgraph-kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LogFeed } from '../testing/log-feed.js';
import { TestIndex } from '../testing/open-index.js';

let index: TestIndex;
beforeEach(async () => {
  index = await TestIndex.open();
});
afterEach(() => index?.[Symbol.asyncDispose]());

const entries = () => index.rows('select feed, id from entry where feed is not null order by feed, id');
const failing = () => index.rows('select name, failing_since, problem_code from feed where failing_since is not null');
const thing = (id: string) => ({ type: 'Thing', id });

describe('the feeds that are followed', () => {
  it('are read each by itself: one that fails keeps no other from going on, and is tried again later and later', async () => {
    const [good, bad] = [new LogFeed('good'), new LogFeed('bad')];
    bad.tell(thing('b'));
    bad.instead = () => {
      throw new Error('gone away');
    };
    index.follow(good, bad);
    for (const pause of [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]) {
      await index.clock.waitsFor(pause);
      good.tell(thing(`g${pause}`));
      await good.isRead();
      expect(await failing()).toEqual([['bad', new Date('2026-01-01T00:00:00Z'), 'GRAFO_FEED_LOST']]);
      index.clock.pass(pause);
    }
    bad.instead = undefined;
    await index.clock.waitsFor(60_000);
    index.clock.pass(60_000);
    await bad.isRead();
    expect(await failing()).toEqual([]);
    expect(await index.rows("select id from entry where feed = 'bad'")).toEqual([['b']]);
    expect(index.errors).toHaveLength(1);
    expect(index.errors[0]).toContain('gone away');
  });

  it('come and go: what a plugin said goes with it, and what others say stays', async () => {
    const [core, plugin] = [new LogFeed('core'), new LogFeed('plugin', Trust.COMMUNITY)];
    core.tell({ ...thing('place') });
    plugin.tell({ type: 'PluginThing', id: 'p', about: thing('place') }, { type: 'PluginThing', id: 'q', about: thing('nowhere') });
    index.follow(core, plugin);
    await Promise.all([core.isRead(), plugin.isRead()]);
    expect(await entries()).toEqual([['core', 'place'], ['plugin', 'p'], ['plugin', 'q']]);
    const removed = index.isRemoved('plugin');
    index.follow(core);
    await removed;
    expect(await index.rows('select feed, id from entry')).toEqual([['core', 'place']]);
    index.follow(plugin);
    await plugin.isRead();
    expect(await entries()).toEqual([['core', 'place'], ['plugin', 'p'], ['plugin', 'q']]);
  });
});
