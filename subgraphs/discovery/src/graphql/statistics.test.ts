import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIMENSIONS, StatisticsSubject } from '../domain/dimension.js';
import { discovery } from '../subgraph.js';
import { Expected } from '../testing/expected.js';
import {
  DATASET_CONDITIONS,
  INITIATIVE_CONDITIONS,
  randomWhere,
  type Where,
} from '../testing/random-where.js';
import { DAYS, randomWorld } from '../testing/random-world.js';
import { seeded } from '../testing/seeded.js';
import { readFeeds, writeWorld } from '../testing/write-world.js';

interface Counted {
  readonly total: number;
  readonly cells: readonly { readonly count: number; readonly keys: readonly { readonly key: string }[] }[];
}

type Table = Readonly<Record<string, number>>;

const WORLD = randomWorld(3, { initiatives: 60, datasets: 60 });
const EXPECTED = new Expected(WORLD, new Date().toISOString().slice(0, 10));
const SUBJECTS = {
  INITIATIVE: {
    field: 'initiative',
    conditions: INITIATIVE_CONDITIONS,
    of: (where: Where, at: string | null) => EXPECTED.initiatives(where, at),
  },
  DATASET: {
    field: 'dataset',
    conditions: DATASET_CONDITIONS,
    of: (where: Where, at: string | null) => EXPECTED.datasets(where, at),
  },
} as const;
type Subject = keyof typeof SUBJECTS;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(discovery);
  await writeWorld(subgraph, WORLD);
  await readFeeds(subgraph, ['initiatives', 'catalog', 'sdg', 'recognition', 'jurisdictions']);
});
afterAll(() => subgraph?.close());

const STATISTICS = `query ($of: StatisticsSubject!, $by: [Dimension!]!, $where: StatisticsWhere, $asOf: Date) {
  statistics(of: $of, by: $by, where: $where, asOf: $asOf) { total cells { count keys { key } } } }`;

async function count(
  of: Subject,
  by: readonly string[],
  where: Where,
  asOf: string | null,
): Promise<Counted> {
  const variables = { of, by, asOf, where: { [SUBJECTS[of].field]: where } };
  return (await ask<{ statistics: Counted }>(subgraph, STATISTICS, variables)).statistics;
}

const tableOf = ({ cells }: Counted): Table =>
  Object.fromEntries(cells.map(({ keys, count: figure }) => [keys.map(({ key }) => key).join(' '), figure]));

/** Counted by going through all that is there: an entity is in the cell of each combination of its values. */
function expectedTable(of: Subject, by: readonly string[], where: Where, at: string | null): Table {
  const table: Record<string, number> = {};
  for (const entry of SUBJECTS[of].of(where, at)) {
    const values = by.map((dimension) => EXPECTED.valuesOf(entry, dimension, at, where.sdg?.basis));
    const cells = values.reduce<string[][]>(
      (made, more) => made.flatMap((cell) => more.map((value) => [...cell, value])),
      [[]],
    );
    for (const cell of cells) table[cell.join(' ')] = (table[cell.join(' ')] ?? 0) + 1;
  }
  return table;
}

async function expectCounts(
  of: Subject,
  by: readonly string[],
  where: Where,
  at: string | null,
): Promise<void> {
  const counted = await count(of, by, where, at);
  expect({ by, where, at, table: tableOf(counted) }).toEqual({
    by,
    where,
    at,
    table: expectedTable(of, by, where, at),
  });
  expect(counted.total).toBe(SUBJECTS[of].of(where, at).length);
}

function triplesOf<Value>(values: readonly Value[]): Value[][] {
  return values.flatMap((one, i) =>
    values.slice(i + 1).flatMap((two, j) => values.slice(i + j + 2).map((three) => [one, two, three])),
  );
}

describe.each([StatisticsSubject.INITIATIVE, StatisticsSubject.DATASET])('statistics of %s', (of) => {
  const { conditions } = SUBJECTS[of];
  const chance = seeded(of.length);
  const moment = () => (chance.is(0.5) ? null : chance.oneOf([...DAYS, '2010-01-01', '2999-12-31']));

  it.each(DIMENSIONS[of])('count by %s, now and by what was observed by each day', async (dimension) => {
    for (const at of [null, '2014-01-01', ...DAYS]) await expectCounts(of, [dimension], {}, at);
  });

  it('count by any three dimensions at once', async () => {
    const triples = triplesOf(DIMENSIONS[of]);
    for (const triple of triples) await expectCounts(of, triple, {}, null);
  });

  it('count what fulfils any conditions, by what was observed by any day', async () => {
    const names = Object.keys(conditions);
    for (let round = 0; round < 80; round += 1) {
      const where = randomWhere(chance, conditions, chance.someOf(names, 0.1));
      const by = [...new Set([chance.oneOf(DIMENSIONS[of]), chance.oneOf(DIMENSIONS[of])])];
      await expectCounts(of, by, where, moment());
    }
  });

  it('have their cells in one order, whatever is stated before what is not', async () => {
    const { cells } = await count(of, ['SDG_TARGET'], {}, null);
    const keys = cells.map(({ keys: [first] }) => first?.key);
    expect(keys).toEqual(['5.5', '16.7', '16.10', '16.a', '17.1', 'NOT_STATED']);
  });
});

it('call each value by its name in both languages, in one statement for all names', async () => {
  await subgraph.sql(
    `update entry set title_es = 'Mendoza', title_en = 'Mendoza Province' where id = 'AR-M'`,
  );
  const query = `{ statistics(of: INITIATIVE, by: [PROVINCE, STATUS]) {
    cells { place: key(of: PROVINCE) none: key(of: YEAR) keys { dimension key es: label(lang: ES) en: label(lang: EN) } } } }`;
  const { statistics } = await ask<{ statistics: { cells: { keys: object[] }[] } }>(subgraph, query);
  expect(statistics.cells).toContainEqual({
    place: 'AR-M',
    none: null,
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
  expect(await subgraph.countStatements(() => ask(subgraph, query))).toBe(2);
});

it('answer total and cells in one statement', async () => {
  const run = () => count('DATASET', ['PORTAL', 'FORMAT', 'THEME'], { text: 'agua' }, null);
  expect(await subgraph.countStatements(run)).toBe(1);
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
        insert into entry (type, id, feed) select 'Dataset', 'many-' || n, 'many' from generate_series(1, 101) as n
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
