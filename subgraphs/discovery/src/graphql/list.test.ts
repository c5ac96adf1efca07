import { readFileSync } from 'node:fs';
import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discovery } from '../subgraph.js';
import { countOwnStatements } from '../testing/count-own-statements.js';
import { Expected } from '../testing/expected.js';
import {
  DATASET_CONDITIONS,
  INITIATIVE_CONDITIONS,
  randomWhere,
  type Where,
} from '../testing/random-where.js';
import { PROVINCE_FEED, randomWorld } from '../testing/random-world.js';
import { seeded } from '../testing/seeded.js';
import type { WorldEntry } from '../testing/world.type.js';
import { readFeeds, writeWorld } from '../testing/write-world.js';

interface Found {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string }; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

const SDL = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
const WORLD = randomWorld(9, { initiatives: 100, datasets: 100 });
const EXPECTED = new Expected(WORLD, new Date().toISOString().slice(0, 10));
const KINDS = {
  initiatives: {
    input: 'Initiative',
    conditions: INITIATIVE_CONDITIONS,
    of: (where: Where) => EXPECTED.initiatives(where),
  },
  datasets: {
    input: 'Dataset',
    conditions: DATASET_CONDITIONS,
    of: (where: Where) => EXPECTED.datasets(where),
  },
} as const;
type Kind = keyof typeof KINDS;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(discovery);
  await writeWorld(subgraph, WORLD);
  await readFeeds(subgraph, ['initiatives', 'catalog', PROVINCE_FEED]);
});
afterAll(() => subgraph?.close());

function list(
  kind: Kind,
  where: Where | null,
  more: Record<string, unknown> = { first: 100 },
): Promise<Found> {
  const { input } = KINDS[kind];
  const query = `query ($where: ${input}Where, $orderBy: Discovery${input}Order, $first: Int, $after: String, $last: Int, $before: String) {
    found: ${kind}(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage }
    } }`;
  return ask<{ found: Found }>(subgraph, query, { where, ...more }).then(({ found }) => found);
}

const idsOf = ({ edges }: Found) => edges.map(({ node }) => node.id);
const sorted = (entries: readonly WorldEntry[]) => entries.map(({ id }) => id).sort();

describe.each(['initiatives', 'datasets'] as const)('a list of %s', (kind) => {
  const { conditions, of } = KINDS[kind];
  const names = Object.keys(conditions);

  async function expectAnswer(where: Where): Promise<void> {
    const found = await list(kind, where);
    expect({ where, ids: idsOf(found).sort() }).toEqual({ where, ids: sorted(of(where)) });
    expect(found.totalCount).toBe(found.edges.length);
  }

  it('is asked here by every condition that there is', () => {
    const declared = (type: string) => {
      const [, body = ''] = new RegExp(`^input ${type} \\{(.*?)^\\}`, 'ms').exec(SDL) ?? [];
      return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name).sort();
    };
    const { input } = KINDS[kind];
    expect(declared(`${input}Where`)).toEqual([...names].sort());
    const made = randomWhere(seeded(1), conditions, names);
    expect(declared('PlaceWhere')).toEqual(Object.keys(made.jurisdiction ?? {}).sort());
    expect(declared('SdgWhere')).toEqual(Object.keys(made.sdg ?? {}).sort());
    if (kind === 'initiatives')
      expect(declared('RecognitionWhere')).toEqual(Object.keys(made.recognition ?? {}).sort());
  });

  it.each(names)('holds exactly what fulfils %s alone', async (name) => {
    const chance = seeded(name.length);
    for (let round = 0; round < 4; round += 1) await expectAnswer(randomWhere(chance, conditions, [name]));
  });

  it('holds exactly what fulfils any of several conditions at once', async () => {
    const chance = seeded(4);
    let found = 0;
    for (let round = 0; round < 40; round += 1) {
      const where = randomWhere(chance, conditions, chance.someOf(names, 0.18));
      await expectAnswer(where);
      found += of(where).length;
    }
    expect(found).toBeGreaterThan(100);
  });

  it('holds what others only speak of never, and without conditions all the rest', async () => {
    const found = await list(kind, null);
    expect(idsOf(found).sort()).toEqual(sorted(of({})));
    expect(idsOf(found)).not.toContain('I0');
    expect(idsOf(found)).not.toContain('D0');
  });

  it('takes null for no condition, and an empty list for one that nothing fulfils', async () => {
    const nulls = Object.fromEntries(names.filter((name) => name !== 'presence').map((name) => [name, null]));
    expect(idsOf(await list(kind, nulls)).sort()).toEqual(sorted(of({})));
    expect((await list(kind, { sdg: { goals: [] } })).totalCount).toBe(0);
    expect((await list(kind, { jurisdiction: { kind: [] } })).totalCount).toBe(0);
    expect(idsOf(await list(kind, { sdg: {}, jurisdiction: {}, text: ' ' })).sort()).toEqual(sorted(of({})));
  });

  it('asks the database once for its rows and once for its count, whatever the conditions', async () => {
    const where = randomWhere(seeded(1), conditions, names);
    expect(await countOwnStatements(subgraph, () => list(kind, where))).toBe(2);
    const query = `{ ${kind}(first: 100) { edges { node { id } } pageInfo { hasNextPage } } }`;
    expect(await countOwnStatements(subgraph, () => ask(subgraph, query))).toBe(1);
  });
});

const ORDERS = [
  ['initiatives', 'YEAR_DESC'],
  ['initiatives', 'YEAR_ASC'],
  ['initiatives', 'TITLE_ASC'],
  ['initiatives', 'RELEVANCE'],
  ['datasets', 'MODIFIED_DESC'],
  ['datasets', 'MODIFIED_ASC'],
  ['datasets', 'TITLE_ASC'],
  ['datasets', 'RELEVANCE'],
] as const;

describe.each(ORDERS)('pages of %s by %s', (kind, orderBy) => {
  const where: Where = orderBy === 'RELEVANCE' ? { text: 'agua' } : {};

  async function walk(way: 'forward' | 'backward'): Promise<string[]> {
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let more = true; more; ) {
      const page = way === 'forward' ? { first: 17, after: cursor } : { last: 17, before: cursor };
      const found: Found = await list(kind, where, { orderBy, ...page });
      const ids = idsOf(found);
      if (way === 'forward') seen.push(...ids);
      else seen.unshift(...ids);
      cursor = (way === 'forward' ? found.edges.at(-1) : found.edges[0])?.cursor ?? null;
      more = way === 'forward' ? found.pageInfo.hasNextPage : found.pageInfo.hasPreviousPage;
    }
    return seen;
  }

  it('hold everything once, forward and backward in one order', async () => {
    const forward = await walk('forward');
    expect(forward).toEqual(await walk('backward'));
    expect([...forward].sort()).toEqual(sorted(KINDS[kind].of(where)));
  });
});

it('lists newest first unless said, and what has no year last', async () => {
  const years = new Map(WORLD.map(({ id, year }) => [id, year ?? -1]));
  const listed = idsOf(await list('initiatives', {})).map((id) => years.get(id) ?? 0);
  expect(listed).toEqual([...listed].sort((one, other) => other - one));
  const days = new Map(WORLD.map(({ id, modified }) => [id, modified ?? '']));
  const modified = idsOf(await list('datasets', {})).map((id) => days.get(id) ?? '');
  expect(modified).toEqual([...modified].sort().reverse());
});

it('shows what was there when its pages began once, while other things come in', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  const before = idsOf(await list('initiatives', {}));
  for (let more = true, round = 0; more; round += 1) {
    const found: Found = await list('initiatives', {}, { first: 9, after });
    seen.push(...idsOf(found));
    after = found.edges.at(-1)?.cursor ?? null;
    more = found.pageInfo.hasNextPage;
    const text = `insert into entry (type, id, feed, year, held) values ('Initiative', $1, 'late', $2, '{}')`;
    await subgraph.sql(text, [`late-${round}`, 2012 + round]);
  }
  await subgraph.sql(`delete from entry where feed = 'late'`);
  expect(seen.filter((id) => !id.startsWith('late'))).toEqual(before);
  expect(new Set(seen).size).toBe(seen.length);
});

it('knows formats by their names, however these are written', async () => {
  const inCapitals = idsOf(await list('datasets', { format: ['CSV'] }));
  expect(inCapitals.length).toBeGreaterThan(0);
  expect(idsOf(await list('datasets', { format: ['csv'] }))).toEqual(inCapitals);
});

describe('a question that cannot be meant', () => {
  it.each([
    ['initiatives', { sdg: { targets: ['99.99'] } }, {}, 'GRAFO_ID_MALFORMED'],
    ['initiatives', { sdg: { goals: [18] } }, {}, 'GRAFO_NUMBER_OUT_OF_RANGE'],
    ['initiatives', { year: { from: 2020, to: 2019 } }, {}, 'GRAFO_RANGE_REVERSED'],
    ['datasets', { modified: { from: '2020-02-01', to: '2020-01-31' } }, {}, 'GRAFO_RANGE_REVERSED'],
    ['datasets', { jurisdiction: { within: 'Mendoza' } }, {}, 'GRAFO_ID_MALFORMED'],
    ['initiatives', { jurisdiction: { withinAny: ['AR-M', 'Córdoba'] } }, {}, 'GRAFO_ID_MALFORMED'],
    ['datasets', { jurisdiction: { province: ['AR-M:500007'] } }, {}, 'GRAFO_ID_MALFORMED'],
    ['datasets', { text: '  ' }, { orderBy: 'RELEVANCE' }, 'GRAFO_ORDER_UNRANKED'],
    ['initiatives', {}, { orderBy: 'RELEVANCE' }, 'GRAFO_ORDER_UNRANKED'],
  ] as const)('is told why: %s where %j with %j', async (kind, where, more, code) => {
    const { input } = KINDS[kind];
    const query = `query ($where: ${input}Where, $orderBy: Discovery${input}Order) { ${kind}(where: $where, orderBy: $orderBy) { totalCount } }`;
    const { data, errors } = await subgraph.execute({
      query,
      variables: { where, ...more },
      principal: null,
    });
    expect({ ...data }).toEqual({ [kind]: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  });
});
