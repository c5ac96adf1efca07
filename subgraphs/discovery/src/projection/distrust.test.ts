import type { FeedRequest } from '@grafo-abierto/plugin-kit';
import { Trust } from '@grafo-abierto/subgraph-kit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LogFeed } from '../testing/log-feed.js';
import { TestIndex } from '../testing/open-index.js';

let index: TestIndex;
let plugin: LogFeed;
let core: LogFeed;
let count = 0;

beforeAll(async () => {
  index = await TestIndex.open();
});
afterAll(() => index?.[Symbol.asyncDispose]());
beforeEach(() => {
  count++;
  core = new LogFeed(`core-${count}`);
  plugin = new LogFeed(`plugin-${count}`, Trust.EXPERIMENTAL);
  plugin.owns = (type) => type.startsWith('Wells');
  plugin.jurisdictions = ['AR-M'];
});
afterEach(() => index.retire(plugin));

const well = (id: string) => ({ type: 'WellsWell', id: `${count}-${id}` });
const known = () => index.rows(`select id from entry where feed = '${plugin.name}' order by id`);
const problem = async () =>
  (await index.rows(`select problem_code, is_sweeping from feed where name = '${plugin.name}'`))[0];

describe('a plugin whose feed', () => {
  it.each([
    ['speaks of a type that is not its own', { type: 'Initiative' }, 'type Initiative'],
    ['speaks of a place that is not its own', { jurisdiction: 'AR-X' }, 'jurisdiction AR-X'],
    ['speaks of a place that only begins like its own', { jurisdiction: 'AR-MX' }, 'jurisdiction AR-MX'],
    ['speaks of a place that nobody knows', { jurisdiction: 'AR-M-x' }, 'AR-M-x is no id'],
    ['has a nul in a text', { title: { es: 'a\u0000b', en: null } }, 'U+0000'],
    ['has half a character in a text', { title: { es: 'a\ud83d', en: null } }, 'surrogate'],
    ['has a name that is too long', { id: 'x'.repeat(201) }, 'id:'],
    ['has a text that is too long', { summary: { es: 'x'.repeat(5001), en: null } }, 'summary.es:'],
    [
      'has a day that no calendar has',
      { facets: [{ name: 'KIND', value: 'A', asOf: '2024-02-31' }] },
      'asOf',
    ],
    [
      'has a day that the database has not',
      { facets: [{ name: 'KIND', value: 'A', asOf: '0000-01-01' }] },
      'asOf',
    ],
    [
      'has a target that is none',
      { sdgTargets: [{ target: 'x', basis: 'DECLARED', asOf: null }] },
      'sdgTargets',
    ],
    ['says something that is no record', { title: 'text' }, 'title'],
  ])('%s is named, stops there, and goes on once that is put right', async (_what, nonsense, detail) => {
    plugin.tell(well('a'));
    const [good] = [plugin.recordAt(0)];
    plugin.instead = async function* ({ after }: FeedRequest) {
      if (after === null) yield good;
      yield { ...good, ...well('b'), position: '0123456789ab.2', ...nonsense };
      yield { ...good, ...well('c'), position: '0123456789ab.3' };
    };
    core.tell({ type: 'Thing', id: `${count}` });
    index.follow(core, plugin);
    await index.isTold(detail);
    await index.clock.waitsFor(1000);
    await core.isRead();
    expect(index.errors[0]).toContain(plugin.name);
    expect(await problem()).toEqual(['GRAFO_FEED_NONSENSE', true]);
    expect(await known()).toEqual([[`${count}-a`]]);
    plugin.instead = undefined;
    plugin.tell(well('b'), well('c'));
    index.clock.pass(1000);
    await plugin.isRead();
    expect(plugin.requests.at(-2)).toBe('0123456789ab.1');
    expect(await known()).toEqual([[`${count}-a`], [`${count}-b`], [`${count}-c`]]);
    expect(await problem()).toEqual([null, false]);
  });

  it.each([
    ['says a position twice', ['0123456789ab.2', '0123456789ab.2']],
    ['goes back', ['0123456789ab.2', '0123456789ab.1']],
    ['changes its epoch on the way', ['0123456789ab.2', 'aaaaaaaaaaaa.3']],
    ['goes round in circles with positions of its own', ['x', 'y', 'x']],
  ])('%s is named', async (_what, positions) => {
    plugin.tell(well('a'));
    const good = plugin.recordAt(0);
    plugin.instead = async function* () {
      for (const position of positions) yield { ...good, position };
    };
    index.follow(plugin);
    await index.isTold('position');
    await index.clock.waitsFor(1000);
    expect(await problem()).toEqual(['GRAFO_FEED_NONSENSE', true]);
  });

  it('says nothing, not even that it has ended, is named, and read again', async () => {
    plugin.tell(well('a'));
    plugin.instead = async function* ({ signal }: FeedRequest) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    };
    index.follow(plugin);
    await index.clock.waitsFor(20_000);
    index.clock.pass(20_000);
    await index.isTold('GRAFO_FEED_SILENT');
    plugin.instead = undefined;
    await index.clock.waitsFor(1000);
    index.clock.pass(1000);
    await plugin.isRead();
    expect(await known()).toEqual([[`${count}-a`]]);
  });

  it('drips and dies in the middle loses nothing, and what it says is shown as it comes', async () => {
    plugin.tell(well('a'), well('b'), well('c'));
    plugin.instead = async function* ({ after }: FeedRequest) {
      const place = after === null ? 0 : Number(after.split('.')[1]);
      yield plugin.recordAt(place);
      if (place < 2) throw new Error('died');
      plugin.instead = undefined;
    };
    index.follow(plugin);
    for (const id of ['a', 'b']) {
      await index.clock.waitsFor(1000);
      expect((await known()).at(-1)).toEqual([`${count}-${id}`]);
      index.clock.pass(1000);
    }
    await plugin.isRead();
    expect(await known()).toEqual([[`${count}-a`], [`${count}-b`], [`${count}-c`]]);
  });

  it('speaks of an entity of the core links to it, and gives it nothing', async () => {
    const place = { type: 'Place', id: `${count}` };
    core.tell({ ...place, title: { es: 'Del núcleo', en: null } });
    plugin.tell({
      ...well('a'),
      about: place,
      title: { es: 'Del plugin', en: null },
      sdgTargets: [{ target: '6.1', basis: 'DECLARED', asOf: null }],
      facets: [{ name: 'KIND', value: 'WELL', asOf: null }],
    });
    index.follow(core, plugin);
    await Promise.all([core.isRead(), plugin.isRead()]);
    expect(
      await index.rows(`
        select entry.type, title_es, (select count(*)::int from facet where entry = key) as facets,
          (select count(*)::int from alignment where entry = key) as alignments
        from entry where id in ('${count}', '${count}-a') order by type`),
    ).toEqual([
      ['Place', 'Del núcleo', 0, 0],
      ['WellsWell', 'Del plugin', 1, 1],
    ]);
  });

  it('says what another feed has said of its own is named, and changes nothing of it', async () => {
    const rival = new LogFeed(`rival-${count}`, Trust.VERIFIED);
    plugin.tell({ ...well('a'), title: { es: 'Primera', en: null } });
    rival.tell(well('z'), { ...well('a'), title: { es: 'Segunda', en: null } });
    index.follow(plugin);
    await plugin.isRead();
    index.follow(plugin, rival);
    await index.isTold('owned by another feed');
    expect(await index.rows(`select feed, title_es from entry where id = '${count}-a'`)).toEqual([
      [plugin.name, 'Primera'],
    ]);
    await index.retire(rival);
  });

  it('has no end is named, and is not written on and on', async () => {
    await index.subgraph.sql(
      `insert into feed (name, trust, told) values ('${plugin.name}', 'EXPERIMENTAL', 999999)`,
    );
    plugin.tell(well('a'), well('b'));
    index.follow(plugin);
    await index.isTold('records without end');
    await index.clock.waitsFor(1000);
    expect(await problem()).toEqual(['GRAFO_FEED_NONSENSE', true]);
  });

  it('never waits for news is given a breath between two reads', async () => {
    plugin.tell(well('a'));
    plugin.instead = async function* ({ after }: FeedRequest) {
      if (after === null) yield plugin.recordAt(0);
    };
    index.follow(plugin);
    await index.clock.waitsFor(1000);
    expect(plugin.requests).toEqual([null, '0123456789ab.1']);
  });
});
