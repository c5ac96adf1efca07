/** Tables as they are counted, and as going through all that a made-up world holds counts them. */
import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { expect } from 'vitest';
import { discovery } from '../subgraph.js';
import { Expected } from './expected.js';
import { DATASET_CONDITIONS, INITIATIVE_CONDITIONS, type Where } from './random-where.js';
import { PROVINCE_FEED, randomWorld } from './random-world.js';
import { readFeeds, writeWorld } from './write-world.js';

export interface Counted {
  readonly total: number;
  readonly cells: readonly { readonly count: number; readonly keys: readonly { readonly key: string }[] }[];
}

type Table = Readonly<Record<string, number>>;
type Day = string | null;

const WORLD = randomWorld(3, { initiatives: 60, datasets: 60 });
const EXPECTED = new Expected(WORLD, new Date().toISOString().slice(0, 10));

export const SUBJECTS = {
  INITIATIVE: {
    field: 'initiative',
    conditions: INITIATIVE_CONDITIONS,
    of: (where: Where, at: Day) => EXPECTED.initiatives(where, at),
  },
  DATASET: {
    field: 'dataset',
    conditions: DATASET_CONDITIONS,
    of: (where: Where, at: Day) => EXPECTED.datasets(where, at),
  },
} as const;
export type Subject = keyof typeof SUBJECTS;

export const STATISTICS = `query ($of: StatisticsSubject!, $by: [Dimension!]!, $where: StatisticsWhere, $asOf: Date) {
  statistics(of: $of, by: $by, where: $where, asOf: $asOf) { total cells { count keys { key } } } }`;

/** An index that holds the world, and that has read all of every feed. */
export async function openCounted(): Promise<TestSubgraph> {
  const subgraph = await openTestSubgraph(discovery);
  await writeWorld(subgraph, WORLD);
  await readFeeds(subgraph, ['initiatives', 'catalog', 'sdg', 'recognition', 'jurisdictions', PROVINCE_FEED]);
  return subgraph;
}

export async function count(
  subgraph: TestSubgraph,
  of: Subject,
  by: readonly string[],
  where: Where = {},
  asOf: Day = null,
): Promise<Counted> {
  const variables = { of, by, asOf, where: { [SUBJECTS[of].field]: where } };
  return (await ask<{ statistics: Counted }>(subgraph, STATISTICS, variables)).statistics;
}

export async function expectCounts(
  subgraph: TestSubgraph,
  of: Subject,
  by: readonly string[],
  where: Where = {},
  at: Day = null,
): Promise<void> {
  const counted = await count(subgraph, of, by, where, at);
  const asked = { by, where, at };
  expect({ ...asked, table: tableOf(counted) }).toEqual({
    ...asked,
    table: expectedTable(of, by, where, at),
  });
  expect(counted.total).toBe(SUBJECTS[of].of(where, at).length);
}

/** All ways to choose three of them. */
export function triplesOf<Value>(values: readonly Value[]): Value[][] {
  return values.flatMap((one, i) =>
    values.slice(i + 1).flatMap((two, j) => values.slice(i + j + 2).map((three) => [one, two, three])),
  );
}

const tableOf = ({ cells }: Counted): Table =>
  Object.fromEntries(cells.map(({ keys, count: figure }) => [keys.map(({ key }) => key).join(' '), figure]));

/** An entity is in the cell of each combination of its values. */
function expectedTable(of: Subject, by: readonly string[], where: Where, at: Day): Table {
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
