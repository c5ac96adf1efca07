import type { FeedContent } from '@grafo-abierto/plugin-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LogFeed } from '../testing/log-feed.js';
import { TestIndex } from '../testing/open-index.js';

let index: TestIndex;
let feed: LogFeed;
/** Each test has entities of its own. */
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

const facet = (name: string, value: string, asOf: string | null = null) => ({ name, value, asOf });
const target = (code: string, asOf: string | null = null): FeedContent['sdgTargets'][number] => ({
  target: code,
  basis: 'DECLARED',
  asOf,
});
const facets = () =>
  index.rows(`
    select name, value, since::text, until::text from facet join entry on entry.key = facet.entry
    where type = '${type}' order by name, since nulls first, value`);
const held = () =>
  index.rows(`
    select value from entry cross join unnest(held) as value where type = '${type}' order by value`);
const entries = () =>
  index.rows(`select id, title_es, feed is null from entry where type = '${type}' order by id`);
const alignments = () =>
  index.rows(`
    select entry.id, origin, target, goal, basis, since::text from alignment join entry on entry.key = alignment.entry
    where type = '${type}' order by entry.id, target, since nulls first`);

describe('what a record says of an entity', () => {
  it('becomes an entry with its texts, place, year and days', async () => {
    feed.tell({
      type,
      id: 'full',
      title: { es: 'Ñandú Ágil', en: 'Swift rhea' },
      summary: { es: 'Resumen', en: null },
      url: 'https://example.org/full',
      jurisdiction: 'AR-M',
      dates: [
        { name: 'ISSUED', value: '2019' },
        { name: 'GRANTED', value: '2021-05-06' },
        { name: 'MODIFIED', value: '2024-03' },
        { name: 'CURRENT_UNTIL', value: '2024-02-31' },
      ],
    });
    await feed.isRead();
    const [row] = await index.subgraph.sql(`
      select title_es, title_en, summary_es, summary_en, url, jurisdiction_id, year, modified::text, current_until,
        title_sort, feed from entry where type = '${type}'`);
    expect(row).toEqual({
      title_es: 'Ñandú Ágil',
      title_en: 'Swift rhea',
      summary_es: 'Resumen',
      summary_en: null,
      url: 'https://example.org/full',
      jurisdiction_id: 'AR-M',
      year: 2021,
      modified: '2024-03-01',
      // There is no such day.
      current_until: null,
      title_sort: 'nandu agil',
      feed: feed.name,
    });
  });

  it('holds from its day until that of the next observation of the same name', async () => {
    feed.tell({
      type,
      id: 'a',
      facets: [
        facet('STAGE', 'DONE', '2024-05-01'),
        facet('STAGE', 'BEGUN', '2023-01-01'),
        facet('STAGE', 'PLANNED'),
        facet('THEME', 'B', '2023-01-01'),
        facet('THEME', 'A', '2023-01-01'),
        facet('THEME', 'A', '2023-01-01'),
        facet('KIND', 'LAW'),
      ],
    });
    await feed.isRead();
    expect(await facets()).toEqual([
      ['KIND', 'LAW', null, null],
      ['STAGE', 'PLANNED', null, '2023-01-01'],
      ['STAGE', 'BEGUN', '2023-01-01', '2024-05-01'],
      ['STAGE', 'DONE', '2024-05-01', null],
      ['THEME', 'A', '2023-01-01', null],
      ['THEME', 'B', '2023-01-01', null],
    ]);
    expect(await held()).toEqual([['KIND=LAW'], ['STAGE=DONE'], ['THEME=A'], ['THEME=B']]);
  });

  it('is found by its words in both languages, with and without accents', async () => {
    feed.tell({
      type,
      id: 'water-1',
      title: { es: 'Presupuestos públicos', en: null },
      summary: { es: 'Canalización', en: 'drains' },
      facets: [facet('KEYWORD', 'Agua')],
    });
    await feed.isRead();
    const found = async (configuration: string, text: string, weight: string) => {
      const query = `array_to_string(tsvector_to_array(to_tsvector('${configuration}', folded('${text}'))), ':${weight} & ') || ':${weight}'`;
      const [row] = await index.rows(`
        select words @@ (${query})::tsquery from entry where type = '${type}'`);
      return row?.[0];
    };
    expect(await found('folded_es', 'presupuesto publico', 'A')).toBe(true);
    expect(await found('folded_en', 'publicos', 'A')).toBe(true);
    expect(await found('folded_es', 'aguas', 'B')).toBe(true);
    expect(await found('folded_es', 'canalizacion', 'C')).toBe(true);
    expect(await found('folded_en', 'drain', 'C')).toBe(true);
    expect(await found('folded_en', 'drain', 'A')).toBe(false);
    expect(
      await index.rows("select text from word where text ~ 'presup|canal|agua|drain' order by text"),
    ).toEqual([['canalizacion'], ['drains'], ['presupuestos']]);
  });

  it('is written by nobody who does not say what holds now, such as a program of before', async () => {
    const write = index.rows(`insert into entry (type, id) values ('${type}', 'a')`);
    await expect(write).rejects.toMatchObject({ code: '23502' });
  });

  it('replaces all that was known of it', async () => {
    feed.tell({
      type,
      id: 'a',
      title: { es: 'Antes', en: null },
      facets: [facet('KIND', 'LAW')],
      sdgTargets: [target('3.1')],
    });
    await feed.isRead();
    feed.tell({ type, id: 'a', title: { es: 'Después', en: null } });
    await feed.isRead();
    expect(await entries()).toEqual([['a', 'Después', false]]);
    expect(await facets()).toEqual([]);
    expect(await held()).toEqual([]);
    expect(await alignments()).toEqual([]);
  });

  it('is the last word where several come at once', async () => {
    feed.tell({ type, id: 'a', title: { es: 'Uno', en: null } });
    feed.delete(type, 'b');
    feed.tell({ type, id: 'b', title: { es: 'Dos', en: null } }, { type, id: 'c' });
    feed.delete(type, 'c');
    feed.tell({ type, id: 'a', title: { es: 'Tres', en: null } });
    await feed.isRead();
    expect(await entries()).toEqual([
      ['a', 'Tres', false],
      ['b', 'Dos', false],
    ]);
  });
});

describe('what a record says of another entity', () => {
  it('makes a stub of one that is not known, which its own feed fills', async () => {
    feed.tell({ type, id: 'prize', about: { type, id: 'winner' } });
    await feed.isRead();
    expect(await entries()).toEqual([
      ['prize', null, false],
      ['winner', null, true],
    ]);
    feed.tell({ type, id: 'winner', title: { es: 'Ganadora', en: null } });
    await feed.isRead();
    expect(await entries()).toEqual([
      ['prize', null, false],
      ['winner', 'Ganadora', false],
    ]);
    expect(
      await index.rows(`
        select other.id from entry join entry as other on other.key = entry.about where entry.type = '${type}'`),
    ).toEqual([['winner']]);
  });

  it('leaves a stub as long as somebody speaks of it', async () => {
    const title = { es: 'A', en: null };
    feed.tell(
      { type, id: 'a', title, facets: [facet('KIND', 'LAW')] },
      { type, id: 'b', about: { type, id: 'a' } },
    );
    await feed.isRead();
    feed.delete(type, 'a');
    await feed.isRead();
    expect(await held()).toEqual([]);
    expect(await entries()).toEqual([
      ['a', null, true],
      ['b', null, false],
    ]);
    feed.tell({ type, id: 'b' });
    await feed.isRead();
    expect(await entries()).toEqual([['b', null, false]]);
  });

  it('is an alignment, where the core says so, and no entity', async () => {
    const statement = { type: 'SdgAlignment', id: `${type}-1`, about: { type, id: 'a' } };
    feed.tell(
      { ...statement, sdgTargets: [target('16.6', '2024-01-01')] },
      { type, id: 'a', sdgTargets: [target('3.a'), target('3.a')] },
    );
    await feed.isRead();
    expect(await alignments()).toEqual([
      ['a', `SdgAlignment ${type}-1`, '16.6', 16, 'DECLARED', '2024-01-01'],
      ['a', `${type} a`, '3.a', 3, 'DECLARED', null],
    ]);
    feed.delete(type, 'a');
    await feed.isRead();
    expect(await entries()).toEqual([['a', null, true]]);
    feed.delete('SdgAlignment', `${type}-1`);
    await feed.isRead();
    expect(await entries()).toEqual([]);
    expect(await index.rows("select id from entry where type = 'SdgAlignment'")).toEqual([]);
  });
  it('is nothing where it names no target', async () => {
    feed.tell({ type: 'SdgAlignment', id: `${type}-1`, about: { type, id: 'a' }, sdgTargets: [] });
    await feed.isRead();
    expect(await entries()).toEqual([]);
  });
});
