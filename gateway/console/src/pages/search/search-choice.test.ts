import { describe, expect, it } from 'vitest';
import { rangeOf, readChoice } from './search-choice.js';
import { datasetWhere, initiativeWhere, searchWhere, sortOf, sortsOf } from './search-where.js';

const read = (address: string) => readChoice(new URLSearchParams(address));

const LISTED = { key: 'PRESENCE', values: ['LISTED', 'NOT_STATED'] };

describe('what an address asks', () => {
  it('is asked of the search and of the list of its type alike', () => {
    const choice = read(
      'q=agua&type=Initiative&province=AR-M&province=AR-X&goal=16&goal=3&year=2015-2019&status=COMPLETED',
    );
    const common = {
      jurisdiction: { province: ['AR-M', 'AR-X'] },
      sdg: { goals: [16, 3] },
      year: { from: 2015, to: 2019 },
    };
    expect(searchWhere(choice)).toEqual({
      ...common,
      type: ['Initiative'],
      facet: [{ key: 'STATUS', values: ['COMPLETED'] }, LISTED],
    });
    expect(initiativeWhere(choice)).toEqual({ ...common, text: 'agua', status: ['COMPLETED'] });
  });

  it('is of a local government where it is of less than a province', () => {
    const { jurisdiction } = searchWhere(read('province=AR-M:500007&province=AR'));
    expect(jurisdiction).toEqual({ withinAny: ['AR-M:500007'] });
  });

  it('takes a property of a plugin by the name that it gives', () => {
    const { facet } = searchWhere(read('type=MendozaWell&own.DEPTH=1&own.DEPTH=2'));
    expect(facet).toEqual([{ key: 'DEPTH', values: ['1', '2'] }, LISTED]);
  });

  it('leaves out what the graph would refuse', () => {
    const { chosen, trust, sort, page } = read(
      'goal=18&goal=0&target=16.777&province=Mendoza&region=SUR&year=19&open=MAYBE&trust=KING&sort=best&page=x',
    );
    expect(Object.values(chosen).flat()).toEqual([]);
    expect([trust, sort, page.number]).toEqual([null, null, 1]);
    const { text } = read(`q=${'una '.repeat(60)}`);
    expect(text?.split(' ')).toHaveLength(50);
  });

  it('leaves out what the list of its type does not know, where that list alone can answer', () => {
    const choice = read('type=Dataset&freshness=OVERDUE&year=2019&feed=catalog&own.X=1&format=CSV');
    const year = { from: 2019, to: 2019 };
    expect(datasetWhere(choice)).toEqual({ freshness: ['OVERDUE'], format: ['CSV'], year });
    expect([choice.chosen.feed, choice.own]).toEqual([[], []]);
    expect(read('freshness=OVERDUE&recognised=RECOGNISED').chosen.freshness).toEqual([]);
  });

  it('comes in an order where its type has any', () => {
    expect(sortsOf(read('q=agua'))).toEqual([]);
    expect(sortOf(read('q=agua&type=Initiative'))).toBeNull();
    expect(sortOf(read('q=agua&type=Initiative&sort=oldest'))).toBe('oldest');
    expect(sortOf(read('type=Dataset'))).toBe('newest');
    expect(sortOf(read('type=Dataset&sort=index'))).toBeNull();
  });
});

describe('years', () => {
  it('are one, or from one to another, or open at an end', () => {
    expect(['2019', '2015-2019', '2015-', '-2019'].map(rangeOf)).toEqual([
      { from: 2019, to: 2019 },
      { from: 2015, to: 2019 },
      { from: 2015 },
      { to: 2019 },
    ]);
    expect(['', '-', '2019-2015', '19', '20192020', 'x'].map(rangeOf)).toEqual(Array(6).fill(null));
  });
});
