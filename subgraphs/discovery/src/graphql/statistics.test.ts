import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIMENSIONS, StatisticsSubject } from '../domain/dimension.js';
import { countOwnStatements } from '../testing/count-own-statements.js';
import {
  count,
  expectCounts,
  openCounted,
  STATISTICS,
  SUBJECTS,
  triplesOf,
} from '../testing/counted-world.js';
import { randomWhere } from '../testing/random-where.js';
import { DAYS } from '../testing/random-world.js';
import { seeded } from '../testing/seeded.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openCounted();
});
afterAll(() => subgraph?.close());

describe.each([StatisticsSubject.INITIATIVE, StatisticsSubject.DATASET])('statistics of %s', (of) => {
  const { conditions } = SUBJECTS[of];
  const chance = seeded(of.length);
  const moment = () => (chance.is(0.5) ? null : chance.oneOf([...DAYS, '2010-01-01', '2999-12-31']));

  it.each(DIMENSIONS[of])('count by %s, now and by what was observed by each day', async (dimension) => {
    for (const at of [null, '2014-01-01', ...DAYS]) await expectCounts(subgraph, of, [dimension], {}, at);
  });

  it('count by three dimensions at once', async () => {
    // Each tenth of them; `statistics.long.test.ts` has all.
    const triples = triplesOf(DIMENSIONS[of]).filter((_triple, index) => index % 10 === 0);
    for (const triple of triples) await expectCounts(subgraph, of, triple);
  });

  it('count what fulfils any conditions, by what was observed by any day', async () => {
    const names = Object.keys(conditions);
    for (let round = 0; round < 40; round += 1) {
      const where = randomWhere(chance, conditions, chance.someOf(names, 0.1));
      const by = [...new Set([chance.oneOf(DIMENSIONS[of]), chance.oneOf(DIMENSIONS[of])])];
      await expectCounts(subgraph, of, by, where, moment());
    }
  });

  it('have their cells in one order, whatever is stated before what is not', async () => {
    const { cells } = await count(subgraph, of, ['SDG_TARGET']);
    const keys = cells.map(({ keys: [first] }) => first?.key);
    expect(keys).toEqual(['5.5', '16.7', '16.10', '16.a', '17.1', 'NOT_STATED']);
  });
});

it('call each value by its name in both languages, in one statement for all names', async () => {
  await subgraph.sql(
    `update entry set title_es = 'Mendoza', title_en = 'Mendoza Province' where id = 'AR-M'`,
  );
  const query = `{ statistics(of: INITIATIVE, by: [PROVINCE, STATUS]) {
    cells { place: key(of: PROVINCE) none: key(of: YEAR) name: label(of: PROVINCE, lang: EN) unnamed: label(of: YEAR) keys { dimension key es: label(lang: ES) en: label(lang: EN) } } } }`;
  const { statistics } = await ask<{ statistics: { cells: { keys: object[] }[] } }>(subgraph, query);
  expect(statistics.cells).toContainEqual({
    place: 'AR-M',
    none: null,
    name: 'Mendoza Province',
    unnamed: null,
    keys: [
      { dimension: 'PROVINCE', key: 'AR-M', es: 'Mendoza', en: 'Mendoza Province' },
      { dimension: 'STATUS', key: 'IN_PROGRESS', es: 'En curso', en: 'In progress' },
    ],
  });
  expect(statistics.cells.flatMap(({ keys }) => keys)).toContainEqual({
    dimension: 'PROVINCE',
    key: 'NOT_STATED',
    es: 'No consta',
    en: 'Not stated',
  });
  expect(await countOwnStatements(subgraph, () => ask(subgraph, query))).toBe(2);
});

it('answer total and cells in one statement', async () => {
  const run = () => count(subgraph, 'DATASET', ['PORTAL', 'FORMAT', 'THEME'], { text: 'agua' });
  expect(await countOwnStatements(subgraph, run)).toBe(1);
});

describe('a table that cannot be made', () => {
  it.each([
    ['INITIATIVE', [], {}, 'GRAFO_DIMENSIONS_COUNT'],
    ['INITIATIVE', ['YEAR', 'YEAR'], {}, 'GRAFO_DIMENSIONS_COUNT'],
    ['INITIATIVE', ['YEAR', 'KIND', 'STATUS', 'STAGE'], {}, 'GRAFO_DIMENSIONS_COUNT'],
    ['INITIATIVE', ['PORTAL'], {}, 'GRAFO_DIMENSION_UNFIT'],
    ['DATASET', ['RECOGNISED'], {}, 'GRAFO_DIMENSION_UNFIT'],
    ['DATASET', ['FORMAT'], { initiative: { recognised: true } }, 'GRAFO_CONDITION_UNFIT'],
    ['DATASET', ['FORMAT'], { dataset: { sdg: { targets: ['0.1'] } } }, 'GRAFO_ID_MALFORMED'],
  ])('is refused with the reason: %s by %j where %j', async (of, by, where, code) => {
    const variables = { of, by, where };
    const { data, errors } = await subgraph.execute({ query: STATISTICS, variables, principal: null });
    expect({ ...data }).toEqual({ statistics: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  });

  it('is refused when it has more than 10,000 cells', async () => {
    await subgraph.sql(`
      with made as (
        insert into entry (type, id, feed, held)
        select 'Dataset', 'many-' || n, 'many', '{PRESENCE=LISTED}' from generate_series(1, 101) as n
        returning key, id)
      insert into facet (entry, name, value)
      select key, 'FORMAT', id || ' ' || n from made, generate_series(1, 100) as n
      union all select key, 'PRESENCE', 'LISTED' from made`);
    const variables = { of: 'DATASET', by: ['FORMAT'] };
    const { errors } = await subgraph.execute({ query: STATISTICS, variables, principal: null });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'GRAFO_LIMIT_CELLS',
      parameters: { limit: 10_000, figure: expect.any(Number) },
    });
    await subgraph.sql(`delete from entry where feed = 'many'`);
  });
});
