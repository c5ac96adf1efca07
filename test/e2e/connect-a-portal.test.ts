import { readFileSync } from 'node:fs';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HarvestClock } from '../portals/harvest-clock.js';

const PAGE = readFileSync(new URL('../../docs/conectar-un-portal.md', import.meta.url), 'utf8');

/** What the page asks to paste, in its order. */
const [REGISTER_TABLE, REGISTER_CKAN, APPROVE, LOOK, DATASETS, ISSUES] = [
  ...PAGE.matchAll(/```graphql\n(.+?)```/gs),
].map(([, query = '']) => query);

/** Longer than the pauses of a harvest that looks for work. */
const WHILE_MS = 10_000;

describe('the page for a province that connects its portal', () => {
  const clock = new HarvestClock();
  let simulator: PortalSimulator;
  let hub: TestHub;
  beforeAll(async () => {
    simulator = await startPortalSimulator({
      portals: [
        { id: 'planilla', software: 'table', province: DEMO_PROVINCES.mendoza, datasets: 4 },
        { id: 'ckan', software: 'ckan', province: DEMO_PROVINCES.mendoza, datasets: 7 },
      ],
    });
    const say = () => undefined;
    hub = await startTestHub([], {
      postgresUrl: inject('postgresUrl'),
      outside: {
        clock,
        log: { info: say, error: say },
        openHttp: (options) =>
          createGuardedHttp({
            ...options,
            localOrigins: simulator.origins,
            resolveHost: simulator.resolveHost,
          }),
      },
    });
  });
  afterAll(async () => {
    await hub?.close();
    await simulator?.[Symbol.asyncDispose]();
  });

  /** Pastes what the page shows, with what a person puts in its place. */
  async function paste(
    query: string | undefined,
    places: Readonly<Record<string, string>>,
    token?: string,
  ): Promise<Record<string, unknown>> {
    const text = Object.entries(places).reduce(
      (pasted, [example, own]) => pasted.replace(example, own),
      query ?? '',
    );
    const { data, errors } = await hub.query(text, {}, token);
    expect(errors).toBeUndefined();
    return data ?? {};
  }

  it.each([
    [
      'a spreadsheet',
      REGISTER_TABLE,
      'https://municipio.example/datasets.csv',
      'planilla',
      '/datasets.csv',
      4,
    ],
    ['a CKAN', REGISTER_CKAN, 'https://datos.provincia.example', 'ckan', '', 7],
  ])('leads from nothing to the first datasets in the graph, with %s', async (...given) => {
    const [, register, example, portal, path, datasets] = given;
    const editor = await hub.token('editor:AR-M', { office: 'Dirección de Modernización' });
    const url = simulator.url(portal) + path;
    const registered = await paste(register, { [example]: url }, editor);
    expect(registered['registerPortal']).toMatchObject({
      portal: { version: 1, operation: 'AWAITING_APPROVAL' },
      problems: [],
    });
    const { id } = (registered['registerPortal'] as { portal: { id: string } }).portal;
    const own = { 'el-id': id };
    const approved = await paste(APPROVE, own, await hub.token('administrator'));
    expect(approved['approvePortal']).toMatchObject({ portal: { operation: 'ACTIVE' }, problems: [] });
    await expect
      .poll(
        async () => {
          clock.pass(WHILE_MS);
          return (await paste(LOOK, own))['portal'];
        },
        { timeout: 60_000 },
      )
      .toMatchObject({ status: 'HEALTHY', datasetCount: datasets });
    const { jurisdiction } = await paste(DATASETS, {});
    expect(jurisdiction).toMatchObject({ name: 'Mendoza', datasets: { edges: expect.any(Array) } });
    expect(JSON.stringify(jurisdiction)).toContain(`"${id}:`);
    expect((await paste(ISSUES, own))['portal']).toMatchObject({
      metadataIssues: { totalCount: expect.any(Number) },
    });
  });
});
