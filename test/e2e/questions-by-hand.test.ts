import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BY_HAND } from '../discovery/operations-by-hand.js';
import { untilIndexed } from '../discovery/until-indexed.js';
import { generateWorld } from '../discovery/world.js';
import { readOperation } from './read-operation.js';

const WORLD = {
  localGovernments: 60,
  initiatives: 400,
  alignments: 4000,
  datasets: 500,
  portals: 14,
  recognitions: 20,
  seed: 0.5,
};

type Name = keyof typeof BY_HAND;
type Answer = Readonly<Record<string, unknown>>;

interface Cells {
  readonly total: number;
  readonly cells: readonly { readonly keys: readonly { readonly key: string }[]; readonly count: number }[];
}

/** A table says the same in whichever order its cells come, and whatever its keys are called. */
function tableOf(statistics: unknown): object {
  const { total, cells } = statistics as Cells;
  return { total, cells: cells.map(({ keys, count }) => `${keys.map(({ key }) => key)} ${count}`).sort() };
}

const countOf = (list: unknown) => (list as { totalCount: number }).totalCount;

/** What of an answer two who count the same must agree in. */
const AGREED: { readonly [Each in Name]: (data: Answer) => unknown } = {
  'across-subgraphs': (data) => data,
  statistics: (data) => [tableOf(data['then']), tableOf(data['now'])],
  // Those that words find come in an order of relevance, which is the index's own.
  peers: (data) => [countOf(data['datasets']), countOf(data['initiatives'])],
  'open-procurement': (data) => tableOf(data['statistics']),
  search: (data) => countOf(data['search']),
};

describe('a saved operation over all subgraphs answers what SQL by hand over all their tables answers', () => {
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

  it.each(Object.keys(BY_HAND) as Name[])('%s', async (name) => {
    const { data, errors } = await hub.query(readOperation(name));
    expect(errors).toBeUndefined();
    const { rows } = await client.query<{ data: Answer }>(BY_HAND[name]);
    const [agreed, byHand] = [data ?? {}, rows[0]?.data ?? {}].map(AGREED[name]);
    expect(agreed).toEqual(byHand);
    expect(JSON.stringify(agreed)).toMatch(/[1-9]/);
  });
});
