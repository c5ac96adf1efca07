/** Two hubs, their subgraphs and a plugin on one database, which goes away and comes back. */
import type { ExecutionResult } from 'graphql';
import pg from 'pg';
import { expect } from 'vitest';
import { OPERATIONS, readOperation } from '../e2e/read-operation.js';
import { until } from '../faults/hub-process.js';
import { type PluginServer, startPluginServer } from '../faults/kills/plugin-server.js';
import { Publisher } from '../faults/kills/publisher.js';
import type { TestProcess } from '../faults/test-process.js';
import { DatabaseLink } from './database-link.js';
import { SUBGRAPHS, Topology } from './topology.js';

export interface OutageFigures {
  /** Rounds of questions to both hubs that were answered while the database was away. */
  readonly rounds: number;
  /** Milliseconds from its return until both hubs answered all again. */
  readonly recovery: number;
  /** Milliseconds from a publication at one hub, after that, until the other one answered with it. */
  readonly following: number;
}

/** Needs no database: the hub itself answers it, and a plugin. */
const WITHOUT_DATABASE = '{ __typename __schema { queryType { name } } pluginAV0 }';
const WITH_DATABASE = '{ jurisdiction(id: "AR-M") { name } plugins { totalCount } }';
/** Asked for the first time while nothing can be recorded. */
const ONLY_MEANWHILE = 'query OnlyMeanwhile { pluginAV0 }';

/** @param isLongEnough asked after each round: whether the database may come back */
export async function loseTheDatabase(
  postgresUrl: string,
  isLongEnough: (round: number) => boolean,
): Promise<OutageFigures> {
  const link = await DatabaseLink.open(postgresUrl);
  const topology = await Topology.start(link.url);
  const server = await startPluginServer();
  try {
    return await loseIt({ link, topology, server }, isLongEnough);
  } finally {
    for (const part of [server, topology, link]) await part[Symbol.asyncDispose]();
  }
}

interface Parts {
  readonly link: DatabaseLink;
  readonly topology: Topology;
  readonly server: PluginServer;
}

async function loseIt(
  { link, topology, server }: Parts,
  isLongEnough: (round: number) => boolean,
): Promise<OutageFigures> {
  const hubs = [topology.startHub(), topology.startFreshHub()] as const;
  const urls = await Promise.all([hubs[0].ready(), hubs[1].ready()]);
  const token = await topology.token('--as', 'administrator');
  const findHub = async () => urls[0];
  const place = { plugin: 'plugin-a', jurisdiction: 'AR-S' };
  const publisher = new Publisher({ ...place, token, findHub, server, onPublished: () => undefined });
  await publisher.begin();
  const knows = (field: string) => async (url: string) =>
    (await (await fetch(`${url}/schema.graphql`)).text()).includes(field);
  await untilAll(urls, knows('pluginAV0'));
  const before = await Promise.all(urls.map(askAll));

  let rounds = 0;
  await link.without(async () => {
    do {
      await Promise.all(urls.map(expectWithout));
      rounds++;
    } while (!isLongEnough(rounds));
    for (const name of SUBGRAPHS) expect(await topology.isHealthy(name, topology.urlOf(name))).toBe(false);
  });
  const mended = performance.now();
  await untilAll(urls, async (url) => (await ask(url, WITH_DATABASE)).errors === undefined);
  await untilAll(urls, async (url) => Object.values(await readiness(url)).every((state) => state === 'up'));
  const recovery = Math.round(performance.now() - mended);
  expect(await Promise.all(urls.map(askAll))).toEqual(before);
  for (const name of SUBGRAPHS) expect(await topology.isHealthy(name, topology.urlOf(name))).toBe(true);
  // By polling they would follow as well, later.
  await until(async () => (await listeners(topology.databaseUrl)) === hubs.length);
  await publisher.publish();
  const published = performance.now();
  await untilAll(urls, knows('pluginAV1'));
  const following = Math.round(performance.now() - published);
  await until(async () => (await recorded(topology.databaseUrl)) === rounds * hubs.length);
  await expectCleanEnd(hubs);
  return { rounds, recovery, following };
}

async function expectWithout(url: string): Promise<void> {
  expect(await ask(url, WITHOUT_DATABASE)).toEqual({
    data: { __typename: 'Query', __schema: { queryType: { name: 'Query' } }, pluginAV0: 1 },
  });
  expect(await ask(url, ONLY_MEANWHILE)).toEqual({ data: { pluginAV0: 1 } });
  const { data, errors } = await ask(url, WITH_DATABASE);
  expect(data).toEqual({ jurisdiction: null, plugins: null });
  // The first of its fields that fails is told.
  const codes = errors?.map(({ path, extensions }) => [path?.[0], extensions?.['code']]);
  expect(codes?.sort()).toEqual([
    ['jurisdiction', 'GRAFO_SUBGRAPH_FAILED'],
    ['plugins', 'GRAFO_SUBGRAPH_FAILED'],
  ]);
  expect(await readiness(url)).toMatchObject({ hub: 'down' });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
}

async function askAll(url: string): Promise<readonly ExecutionResult[]> {
  const answers = [];
  for (const name of OPERATIONS) answers.push(await ask(url, readOperation(name)));
  // How often the plugin was called meanwhile is in its health.
  return JSON.parse(JSON.stringify(answers, (key, value) => (key === 'health' ? null : value)));
}

async function ask(url: string, query: string): Promise<ExecutionResult> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as ExecutionResult;
}

async function readiness(url: string): Promise<Record<string, string>> {
  const response = await fetch(`${url}/readyz`);
  return ((await response.json()) as { subgraphs: Record<string, string> }).subgraphs;
}

async function untilAll(urls: readonly string[], holds: (url: string) => Promise<boolean>): Promise<void> {
  await Promise.all(urls.map((url) => until(() => holds(url))));
}

/** Connections that wait to be told of a publication. */
function listeners(databaseUrl: string): Promise<number> {
  return numberOf(
    databaseUrl,
    `select count(*)::int as number from pg_stat_activity
     where datname = current_database() and usename = 'grafo_hub' and query like 'listen %'`,
  );
}

/** How often the operation was run that was asked while nothing could be recorded. */
function recorded(databaseUrl: string): Promise<number> {
  return numberOf(
    databaseUrl,
    `select coalesce(sum(count), 0)::int as number from hub.recorded_operation where name = 'OnlyMeanwhile'`,
  );
}

async function numberOf(databaseUrl: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<{ number: number }>(statement)).rows[0]?.number ?? 0;
  } finally {
    await client.end();
  }
}

async function expectCleanEnd(hubs: readonly TestProcess[]): Promise<void> {
  for (const { code, output } of await Promise.all(hubs.map((hub) => hub.stop('SIGTERM'))))
    expect([code, output]).toEqual([0, expect.stringMatching(/Stopped\.\n$/)]);
}
