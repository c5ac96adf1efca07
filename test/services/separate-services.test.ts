import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { OPERATIONS, readOperation } from '../e2e/read-operation.js';
import { until } from '../faults/hub-process.js';
import { startPluginServer } from '../faults/kills/plugin-server.js';
import { Publisher } from '../faults/kills/publisher.js';
import type { TestProcess } from '../faults/test-process.js';
import { SUBGRAPHS, type SubgraphName, Topology } from './topology.js';

const ASKED = OPERATIONS.flatMap((name) =>
  (['ES', 'EN'] as const).map((language) => [name, language] as const),
);

describe('the services of docker-compose.yml', { timeout: 120_000 }, () => {
  let embedded: TestHub;
  let topology: Topology;
  let hub: TestProcess;
  let url: string;
  beforeAll(async () => {
    [embedded, topology] = await Promise.all([
      startTestHub([], { sharedPostgresUrl: inject('postgresUrl') }),
      Topology.start(inject('postgresUrl')),
    ]);
    hub = topology.startHub();
    url = await hub.ready();
    await until(() => isRead(ask(url, FRESHNESS)));
    await until(() => isRead(askEmbedded(FRESHNESS)));
  }, 180_000);
  afterAll(async () => {
    await embedded?.close();
    await topology?.[Symbol.asyncDispose]();
  });

  async function ask(
    at: string,
    query: string,
    variables: object = {},
    token?: string,
  ): Promise<ExecutionResult> {
    const headers = {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${at}/graphql`, { method: 'POST', headers, body });
    return withoutItsOwn((await response.json()) as ExecutionResult);
  }

  const askEmbedded = async (query: string, variables?: object, token?: string) =>
    withoutItsOwn(await embedded.query(query, { ...variables }, token));

  let lacking: SubgraphName | undefined;
  const told = new Map<string, Promise<ExecutionResult>>();

  /** What the embedded hub answers, which stays the same as long as it lacks the same. */
  function sameOperation(name: string, language: 'ES' | 'EN'): Promise<ExecutionResult> {
    const key = `${lacking} ${name} ${language}`;
    const answer = told.get(key) ?? askEmbedded(readOperation(name, language));
    told.set(key, answer);
    return answer;
  }

  const isRead = async (answer: Promise<ExecutionResult>): Promise<boolean> => {
    const { indexFreshness: feeds } = (await answer).data as {
      indexFreshness: { behindSeconds: number | null }[];
    };
    return feeds.length === SUBGRAPHS.length && feeds.every(({ behindSeconds }) => behindSeconds === 0);
  };

  /** Compares every operation with what the embedded hub answers. */
  async function expectSameAnswers(at: string): Promise<void> {
    for (const [name, language] of ASKED) {
      const answer = await ask(at, readOperation(name, language));
      expect(answer, `${name} in ${language}`).toEqual(await sameOperation(name, language));
    }
  }

  async function ready(at: string) {
    const response = await fetch(`${at}/readyz`);
    const { subgraphs } = (await response.json()) as { subgraphs: Record<string, string> };
    return { status: response.status, subgraphs };
  }

  /** Kills a subgraph there and here, and revives it after. */
  async function without(dead: SubgraphName, check: () => Promise<void>): Promise<void> {
    await topology.kill(dead);
    embedded.kill(dead);
    lacking = dead;
    try {
      await check();
    } finally {
      await topology.startSubgraph(dead);
      embedded.revive(dead);
      lacking = undefined;
    }
  }

  it.each(ASKED)('answer %s in %s as the embedded hub does', async (name, language) => {
    const answer = await ask(url, readOperation(name, language));
    expect(answer.errors).toBeUndefined();
    expect(answer).toEqual(await sameOperation(name, language));
  });

  it('answer an operation with variables as the embedded hub does', async () => {
    const operation = readOperation('province-page');
    const variables = { id: 'AR-X' };
    expect(await ask(url, operation, variables)).toEqual(await askEmbedded(operation, variables));
  });

  it('show the same graph as the embedded hub, without the addresses behind it', async () => {
    const [schema, same] = await Promise.all(
      [url, embedded.url].map(async (at) => (await fetch(`${at}/schema.graphql`)).text()),
    );
    expect(schema).toBe(same);
  });

  it('know who asks, and let an editor write who is named in a token of the hub', async () => {
    const mutation = `mutation { createInitiative(input: { title: { es: "Prueba" }, kind: PROGRAM_PROJECT,
      jurisdictionId: "AR-M", year: 2026, clientMutationId: "1" }) { initiative { title status } problems { code } } }`;
    const office = 'Dirección de Gobierno Abierto';
    const token = await topology.token('--as', 'editor', '--jurisdiction', 'AR-M', '--office', office);
    const answer = await ask(url, mutation, {}, token);
    expect(answer.data).toEqual({
      createInitiative: { initiative: { title: 'Prueba', status: 'DRAFT' }, problems: [] },
    });
    const same = await askEmbedded(mutation, {}, await embedded.token('editor:AR-M', { office }));
    expect(answer).toEqual(same);
    expect(await ask(url, mutation)).toEqual(await askEmbedded(mutation));
  });

  it('are healthy as their health checks see it, and ready with every subgraph up', async () => {
    expect(await ready(url)).toMatchObject({
      status: 200,
      subgraphs: Object.fromEntries(SUBGRAPHS.map((name) => [name, 'up'])),
    });
    const healthy = await Promise.all([
      topology.isHealthy('hub', url),
      ...SUBGRAPHS.map((name) => topology.isHealthy(name, topology.urlOf(name))),
    ]);
    expect(healthy).toEqual(healthy.map(() => true));
  });

  it('find through the index what the embedded hub finds', async () => {
    const query = `{ search(text: "gobierno abierto", where: { jurisdiction: { within: "AR" } }) { totalCount edges { node { type entityId trust } } }
      initiatives(where: { sdg: { goals: [16] } }) { totalCount edges { node { id title } } } }`;
    const answer = await ask(url, query);
    expect(answer.errors).toBeUndefined();
    expect(answer).toEqual(await askEmbedded(query));
  });

  it('go on when one is killed, tell which, and take it back when it returns', async () => {
    await without('sdg', async () => {
      await expectSameAnswers(url);
      expect(await ready(url)).toMatchObject({ status: 200, subgraphs: { sdg: 'down', initiatives: 'up' } });
      expect(await topology.isHealthy('sdg', topology.urlOf('sdg'))).toBe(false);
      await hub.printed(/sdg: does not answer\./);
    });
    await until(async () => (await ready(url)).subgraphs['sdg'] === 'up');
    await expectSameAnswers(url);
  });

  it('start with one down: from the last good graph, or red until there is one', async () => {
    await hub.stop('SIGTERM');
    let alone: TestProcess | undefined;
    await without('recognition', async () => {
      alone = topology.startHubWithoutRegistry();
      const fresh = topology.startFreshHub();
      hub = topology.startHub();
      url = await hub.ready();
      expect(hub.output).toMatch(/recognition: does not answer\.[\s\S]+supergraph \w{12}: the last good one/);
      expect(await ready(url)).toMatchObject({ status: 200, subgraphs: { recognition: 'down', sdg: 'up' } });
      await expectSameAnswers(url);
      await expectSameAnswers(await fresh.ready());
      await fresh.stop('SIGTERM');
      await alone.printed(/never was a good supergraph: waiting for recognition\./);
    });
    await until(async () => (await ready(url)).subgraphs['recognition'] === 'up');
    await expectSameAnswers(url);
    expect((await ready((await alone?.ready()) ?? '')).status).toBe(200);
  });

  it('answer at every hub what is published at one, find it, and go on when that one is killed', async () => {
    const other = topology.startFreshHub();
    const otherUrl = await other.ready();
    await using server = await startPluginServer(RAIN_GAUGE);
    const token = await topology.token('--as', 'administrator');
    const findHub = async () => url;
    const onPublished = () => undefined;
    const place = { plugin: 'plugin-a', jurisdiction: 'AR-S' };
    const publisher = new Publisher({ ...place, token, findHub, server, onPublished });
    await publisher.begin();
    await publisher.publish();
    const knows = async (at: string) =>
      (await (await fetch(`${at}/schema.graphql`)).text()).includes('pluginAV1');
    expect(await knows(url)).toBe(true);
    const published = performance.now();
    await until(() => knows(otherUrl));
    process.stdout.write(`the other hub followed after ${Math.round(performance.now() - published)} ms\n`);
    const search =
      '{ search(text: "pluviómetro") { edges { node { entityId trust jurisdiction { name } } } } }';
    const found = [{ node: { entityId: 'gauge-1', trust: 'VERIFIED', jurisdiction: { name: 'Santa Fe' } } }];
    const isFound = async () =>
      JSON.stringify((await ask(url, search)).data) === JSON.stringify({ search: { edges: found } });
    await until(isFound);
    await hub.stop('SIGKILL');
    const operation = readOperation('plugins');
    const { data } = (await ask(otherUrl, operation)) as { data: { supergraph: { generation: number } } };
    expect(data.supergraph.generation).toBe(3);
    hub = topology.startHub();
    url = await hub.ready();
    expect(await knows(url)).toBe(true);
    await other.stop('SIGTERM');
  });

  it('stop cleanly when they are asked to, and never told a secret', async () => {
    await hub.stop('SIGTERM');
    const stopped = await Promise.all(SUBGRAPHS.map((name) => topology.process(name).stop('SIGTERM')));
    for (const { code, output } of [...stopped, await hub.ended]) {
      expect([code, output]).toEqual([0, expect.stringMatching(/Stopped\.\n$/)]);
    }
    for (const { output, child } of topology.processes)
      for (const secret of topology.secrets) expect(output + child.spawnargs.join(' ')).not.toContain(secret);
  });
});

const NOTHING = { es: null, en: null };
const RAIN_GAUGE = {
  position: 'p1',
  type: 'PluginAGauge',
  id: 'gauge-1',
  deleted: false,
  about: null,
  title: { es: 'Pluviómetro de ejemplo', en: null },
  summary: NOTHING,
  url: null,
  jurisdiction: 'AR-S',
  dates: [],
  sdgTargets: [],
  facets: [],
};

const FRESHNESS = '{ indexFreshness { feed behindSeconds } }';

/** When each of two databases was filled, how far each of two indexes is, and the addresses that are part of its supergraph's hash. */
const ITS_OWN = new Set(['at', 'composedAt', 'hash', 'freshness']);

interface Source {
  readonly id: string;
  readonly status: string;
}

/** Since when and in how many attempts a source did not answer each hub knows of itself. */
function withoutItsOwn(answer: ExecutionResult): ExecutionResult {
  const text = JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'sources') return (value as readonly Source[]).map(({ id, status }) => ({ id, status }));
    return ITS_OWN.has(key) ? 'its own' : value;
  });
  return JSON.parse(text) as ExecutionResult;
}
