import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { datasetsByHand, initiativesByHand } from '../discovery/by-hand.js';
import { datasetQuestions, initiativeQuestions } from '../discovery/random-questions.js';
import { untilIndexed } from '../discovery/until-indexed.js';
import { generateWorld, localGovernmentIds } from '../discovery/world.js';

const WORLD = {
  localGovernments: 40,
  initiatives: 250,
  alignments: 900,
  datasets: 250,
  portals: 14,
  recognitions: 60,
  seed: 0.7,
};
const PLACES = localGovernmentIds(WORLD).slice(0, 3);
const RUNS = { numRuns: 60, seed: Number(process.env['GRAFO_TEST_SEED'] ?? 20_261_126) };

interface Found {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Answer = Awaited<ReturnType<TestHub['query']>> & { data?: { found?: Found } | null };

const NOTHING: Found = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

describe('a question over all subgraphs is answered as SQL over all their tables answers it', () => {
  let hub: TestHub;
  let client: pg.Client;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
    await generateWorld(hub.databaseUrl, WORLD);
    client = new pg.Client({ connectionString: hub.databaseUrl });
    await client.connect();
    await untilIndexed(client);
  });
  afterAll(async () => {
    await client?.end();
    await hub?.close();
  });

  const byHand = async (sql: string) =>
    (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id).sort();

  async function ask(
    field: 'initiatives' | 'datasets',
    type: string,
    where: object,
  ): Promise<readonly string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data, errors }: Answer = await hub.query(
        `query ($where: ${type}, $after: String) { found: ${field}(where: $where, first: 100, after: $after) {
          totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
        { where, after },
      );
      expect(errors).toBeUndefined();
      const { totalCount, edges, pageInfo } = data?.['found'] ?? NOTHING;
      ids.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) {
        expect(ids).toHaveLength(totalCount);
        return ids.sort();
      }
      after = pageInfo.endCursor;
    }
  }

  it('by every condition that there is, but for words, which are the index’s own', async () => {
    const { data } = await hub.query(`{
      initiatives: __type(name: "InitiativeWhere") { inputFields { name } }
      datasets: __type(name: "DatasetWhere") { inputFields { name } }
      place: __type(name: "PlaceWhere") { inputFields { name } } }`);
    const types = data as Record<string, { inputFields: { name: string }[] }> | null;
    const declared = (type: string) => types?.[type]?.inputFields.map(({ name }) => name) ?? [];
    const asked = (questions: fc.Arbitrary<object>) => [
      ...new Set(fc.sample(questions, RUNS).flatMap(Object.keys)),
    ];
    const initiatives = initiativeQuestions(PLACES);
    expect(['text', ...asked(initiatives)].sort()).toEqual(declared('initiatives').sort());
    expect(['text', ...asked(datasetQuestions(PLACES))].sort()).toEqual(declared('datasets').sort());
    const places = initiatives.map(({ jurisdiction }) => jurisdiction ?? {});
    expect(asked(places).sort()).toEqual(declared('place').sort());
  });

  it('for initiatives, by any conditions together', async () => {
    await fc.assert(
      fc.asyncProperty(initiativeQuestions(PLACES), async (where) => {
        expect(await ask('initiatives', 'InitiativeWhere', where)).toEqual(
          await byHand(initiativesByHand(where)),
        );
      }),
      RUNS,
    );
  });

  it('for datasets, by any conditions together', async () => {
    await fc.assert(
      fc.asyncProperty(datasetQuestions(PLACES), async (where) => {
        expect(await ask('datasets', 'DatasetWhere', where)).toEqual(await byHand(datasetsByHand(where)));
      }),
      RUNS,
    );
  });

  it('by each condition alone, which finds some and leaves others out', async () => {
    const found = new Map<string, Set<number>>();
    const note = (name: string, ids: readonly string[]) =>
      found.set(name, (found.get(name) ?? new Set()).add(ids.length));
    const few = { ...RUNS, numRuns: 8 };
    for (const where of fc.sample(initiativeQuestions(PLACES), few)) {
      for (const [name, asked] of Object.entries(where)) {
        const ids = await ask('initiatives', 'InitiativeWhere', { [name]: asked });
        expect(ids, name).toEqual(await byHand(initiativesByHand({ [name]: asked })));
        note(name, ids);
      }
    }
    for (const where of fc.sample(datasetQuestions(PLACES), few)) {
      for (const [name, asked] of Object.entries(where)) {
        const ids = await ask('datasets', 'DatasetWhere', { [name]: asked });
        expect(ids, name).toEqual(await byHand(datasetsByHand({ [name]: asked })));
        note(name, ids);
      }
    }
    expect([...found].filter(([, counts]) => Math.max(...counts) === 0)).toEqual([]);
  });
});
