import { readFileSync } from 'node:fs';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HarvestClock } from '../portals/harvest-clock.js';

const PAGE = readFileSync(new URL('../../docs/conectar-un-portal.md', import.meta.url), 'utf8');

/** What the page asks to paste, in its order. */
const [PREVIEW, FOLLOW, PROPOSE, RECEIPT, REGISTER, APPROVE, LOOK, REPLACE] = [
  ...PAGE.matchAll(/```graphql\n(.+?)```/gs),
].map(([, query = '']) => query);

/** What the page says that stands on the pages of the console. */
const SAID = [...(PAGE.split('## Para quien programa')[0] ?? '').matchAll(/\*\*(.+?)\*\*/gs)].map(
  ([, words = '']) => words.replace(/\s+/g, ' ').replace(/\.$/, ''),
);
const WORDS = ['connect', 'review'].map((name) =>
  readFileSync(new URL(`../../gateway/console/src/words/es/${name}.ts`, import.meta.url), 'utf8'),
);

/** Longer than the pause of who looks at portals, and far below what a look may take. */
const MOMENT_MS = 600;
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
      sharedPostgresUrl: inject('postgresUrl'),
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

  /** Until what the page shows answers so. */
  async function until(
    query: string | undefined,
    own: Readonly<Record<string, string>>,
    passing: number,
    expected: object,
  ) {
    await expect
      .poll(
        async () => {
          clock.pass(passing);
          return Object.values(await paste(query, own))[0];
        },
        { timeout: 60_000 },
      )
      .toMatchObject(expected);
  }

  it('says what stands on the pages of the console', () => {
    expect(SAID.length).toBeGreaterThan(8);
    for (const words of SAID)
      expect(
        WORDS.some((text) => text.includes(`'${words}'`)),
        words,
      ).toBe(true);
  });

  it('leads from nothing to the first datasets in the graph, without a token', async () => {
    const url = simulator.url('ckan');
    const shown = await paste(PREVIEW, { 'https://datos.provincia.example': url });
    expect(shown['previewPortal']).toMatchObject({ preview: { id: expect.any(String) }, problems: [] });
    const look = { 'el-id': (shown['previewPortal'] as { preview: { id: string } }).preview.id };
    await until(FOLLOW, look, MOMENT_MS, { state: 'DONE', report: { statedCount: 7, datasetsRead: 7 } });
    const proposed = await paste(PROPOSE, look);
    expect(proposed['proposePortal']).toMatchObject({ receipt: expect.any(String), problems: [] });
    const { receipt } = proposed['proposePortal'] as { receipt: string };
    const own = { 'el-comprobante': receipt };
    expect((await paste(RECEIPT, own))['portalProposal']).toMatchObject({ state: 'WAITING', portal: null });
    const administrator = await hub.token('administrator');
    const waiting = await paste(RECEIPT, own, administrator);
    const { portal } = waiting['portalProposal'] as { portal: { id: string } };
    const approved = await paste(APPROVE, { 'el-id': portal.id }, administrator);
    expect(approved['approvePortal']).toMatchObject({ portal: { operation: 'ACTIVE' }, problems: [] });
    await until(RECEIPT, own, WHILE_MS, {
      state: 'APPROVED',
      portal: { status: 'HEALTHY', datasetCount: 7, metadataIssues: { edges: expect.any(Array) } },
    });
  });

  it('leads there with the token of an editor, with a spreadsheet', async () => {
    const editor = await hub.token('editor:AR-M', { office: 'Dirección de Modernización' });
    const url = `${simulator.url('planilla')}/datasets.csv`;
    const registered = await paste(REGISTER, { 'https://municipio.example/datasets.csv': url }, editor);
    expect(registered['registerPortal']).toMatchObject({
      portal: { version: 1, operation: 'AWAITING_APPROVAL' },
      problems: [],
    });
    const { id } = (registered['registerPortal'] as { portal: { id: string } }).portal;
    const own = { 'el-id': id };
    const approved = await paste(APPROVE, own, await hub.token('administrator'));
    expect(approved['approvePortal']).toMatchObject({ portal: { operation: 'ACTIVE' }, problems: [] });
    await until(LOOK, own, WHILE_MS, {
      status: 'HEALTHY',
      datasetCount: 4,
      metadataIssues: { totalCount: expect.any(Number) },
    });
    const { data } = await hub.query('{ jurisdiction(id: "AR-M") { datasets { edges { node { id } } } } }');
    expect(JSON.stringify(data)).toContain(`"${id}:`);
  });

  it('leads from a table that was given to another one in its place', async () => {
    const administrator = await hub.token('administrator');
    /** Shows a table of so many datasets, and answers the look once it is over. */
    const show = async (datasets: number) => {
      const rows = Array.from({ length: datasets }, (_, number) => `Datos ${number},Dirección\n`);
      const content = Buffer.from(`titulo,organismo\n${rows.join('')}`).toString('base64');
      const given = `table: { name: "datos.csv", content: "${content}" }`;
      const shown = await paste(PREVIEW, { 'url: "https://datos.provincia.example"': given });
      const { id } = (shown['previewPortal'] as { preview: { id: string } }).preview;
      await until(FOLLOW, { 'el-id': id }, MOMENT_MS, { state: 'DONE', report: { datasetsRead: datasets } });
      return id;
    };
    const proposed = await paste(PROPOSE, { 'el-id': await show(2) });
    const { receipt } = proposed['proposePortal'] as { receipt: string };
    const waiting = await paste(RECEIPT, { 'el-comprobante': receipt }, administrator);
    const { portal } = waiting['portalProposal'] as { portal: { id: string } };
    const approved = await paste(APPROVE, { 'el-id': portal.id }, administrator);
    const own = { 'el-id': (approved['approvePortal'] as { portal: { id: string } }).portal.id };
    await until(LOOK, own, WHILE_MS, { status: 'HEALTHY', datasetCount: 2 });
    const read = await paste('{ portal(id: "el-id") { version } }', own);
    const { version } = read['portal'] as { version: number };
    const places = { ...own, 'version: 1': `version: ${version}`, 'la-mirada': await show(3) };
    const replaced = await paste(REPLACE, places, administrator);
    expect(replaced['replacePortalTable']).toMatchObject({ portal: { operation: 'ACTIVE' }, problems: [] });
    await until(LOOK, own, WHILE_MS, { datasetCount: 3 });
  });
});
