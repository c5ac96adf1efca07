import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jurisdictions } from './subgraph.js';

interface Node {
  readonly id: string;
  readonly name: string;
  readonly population: { readonly year: number; readonly value: number }[] | null;
}

describe('jurisdictions', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(jurisdictions);
  });
  afterAll(() => subgraph?.close());

  async function firstLevels(fields: string): Promise<Node[]> {
    const { jurisdictions: page } = await ask<{ jurisdictions: { edges: { node: Node }[] } }>(
      subgraph,
      `{ jurisdictions(where: { kind: [PROVINCE, AUTONOMOUS_CITY] }, first: 100) { edges { node { id ${fields} } } } }`,
    );
    return page.edges.map(({ node }) => node);
  }

  it('are the 23 provinces and the Autonomous City on the first level, by name as Spanish sorts', async () => {
    const names = (await firstLevels('name')).map(({ name }) => name);
    expect(names).toHaveLength(24);
    expect(names).toEqual([...names].sort(new Intl.Collator('es').compare));
  });

  it.each([
    [2010, 40_117_096],
    [2022, 45_892_285],
  ])('have the inhabitants that the census of %i counted: %i', async (year, total) => {
    const levels = await firstLevels('population { year value }');
    const counted = levels.map(
      ({ population }) => population?.find((observed) => observed.year === year)?.value ?? Number.NaN,
    );
    expect(counted.reduce((sum, value) => sum + value)).toBe(total);
  });

  it('keep the zeros of their INDEC codes, and sit each on a tile of its own', async () => {
    const levels = (await firstLevels(
      'indecCode isoCode region capital tile { column row } labelPoint { latitude }',
    )) as never as {
      indecCode: string;
      tile: object;
    }[];
    expect(levels.map(({ indecCode }) => indecCode)).toContain('06');
    expect(new Set(levels.map(({ tile }) => JSON.stringify(tile))).size).toBe(24);
    expect(JSON.stringify(levels)).not.toContain('null');
  });

  it('answer in English where there is an English name, and in Spanish where there is none', async () => {
    expect(
      await ask(
        subgraph,
        '{ c: jurisdiction(id: "AR-C") { name(lang: EN) } x: jurisdiction(id: "AR-X") { name(lang: EN) } }',
      ),
    ).toEqual({
      c: { name: 'Autonomous City of Buenos Aires' },
      x: { name: 'Córdoba' },
    });
  });

  it('tell what they lie in, what lies in them, and where they were read', async () => {
    const query = `{ jurisdiction(id: "AR-M:500007") {
      kind category population { year } parent { id } ancestors { id } provenance { source licence } } }`;
    expect(await ask(subgraph, query)).toEqual({
      jurisdiction: {
        kind: 'LOCAL_GOVERNMENT',
        category: null,
        population: null,
        parent: { id: 'AR-M' },
        ancestors: [{ id: 'AR' }, { id: 'AR-M' }],
        provenance: { source: expect.stringContaining('georef'), licence: 'CC BY 4.0' },
      },
    });
  });

  it('lie within a place at any depth', async () => {
    const count = (within: string) =>
      ask<{ jurisdictions: { totalCount: number } }>(
        subgraph,
        `{ jurisdictions(where: { within: "${within}" }) { totalCount } }`,
      );
    const { rows } = {
      rows: await subgraph.sql<{ count: string }>("select count(*) from jurisdiction where id like 'AR-S%'"),
    };
    expect((await count('AR-S')).jurisdictions.totalCount).toBe(Number(rows[0]?.count));
    expect((await count('AR')).jurisdictions.totalCount).toBe(48);
    expect((await count('AR-S:820210')).jurisdictions.totalCount).toBe(1);
  });

  it('are read in as many statements for one as for twenty-four', async () => {
    const query = (
      first: number,
    ) => `{ jurisdictions(where: { kind: [PROVINCE, AUTONOMOUS_CITY] }, first: ${first}) {
      totalCount edges { node { name parent { name } ancestors { name } provenance { source }
        population { value provenance { source } } children(first: 2) { totalCount edges { node { name provenance { source } } } } } } } }`;
    const one = await subgraph.countStatements(() => ask(subgraph, query(1)));
    expect(await subgraph.countStatements(() => ask(subgraph, query(24)))).toBe(one);
  });

  it('are described by the same schema after they have answered', async () => {
    await ask(
      subgraph,
      '{ jurisdiction(id: "AR") { children(where: { kind: [PROVINCE] }) { totalCount } } }',
    );
    expect((await jurisdictions.buildSchema()).sdl).toBe(subgraph.sdl);
  });

  it('are none where no kind is asked', async () => {
    expect(
      await ask(subgraph, '{ jurisdictions(where: { kind: [] }) { totalCount edges { cursor } } }'),
    ).toEqual({
      jurisdictions: { totalCount: 0, edges: [] },
    });
  });

  it('count only when the count is asked', async () => {
    const without = await subgraph.countStatements(() =>
      ask(subgraph, '{ jurisdictions { edges { cursor } } }'),
    );
    const withCount = await subgraph.countStatements(() =>
      ask(subgraph, '{ jurisdictions { totalCount edges { cursor } } }'),
    );
    expect([without, withCount]).toEqual([1, 2]);
  });

  it.each([
    ['{ jurisdiction(id: "mendoza") { id } }', 'GRAFO_ID_MALFORMED'],
    ['{ jurisdictions(where: { within: "*" }) { totalCount } }', 'GRAFO_ID_MALFORMED'],
    ['{ jurisdictions(first: 101) { totalCount } }', 'GRAFO_PAGE_SIZE_INVALID'],
    ['{ jurisdiction(id: "AR") { children(after: "?") { totalCount } } }', 'GRAFO_CURSOR_MALFORMED'],
  ])('refuse %s with %s', async (query, code) => {
    const { errors } = await subgraph.execute({ query });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });
});
