import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '@grafo-abierto/catalog';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { ask } from '@grafo-abierto/plugin-kit/testing';
import {
  DEMO_PROVINCES,
  type FaultName,
  type PortalSimulator,
  startPortalSimulator,
} from '@grafo-abierto/portal-simulator';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HarvestClock } from './harvest-clock.js';

const SOFTWARE = ['ckan', 'andino', 'dkan-1', 'dkan-2', 'data-json', 'table'] as const;
const FAULTY: readonly FaultName[] = [
  'dead-dns',
  'forbidden-to-harvesters',
  'status-502',
  'maintenance-page',
  'challenge-page',
  'empty-body',
  'truncated-json',
  'hanging',
  'success-false',
  'redirect-elsewhere',
];

const LOOK = `query ($id: ID!) { portalPreview(id: $id) { state recordsRead url problem { code message }
  known { id } report { software variant title statedCount datasetsRead rejected isWhole qualityScore qualityMaximum
    datasets { title publisher licence { id open } formats modified }
    findings { rule severity scope count subject message messageEn: message(lang: EN) } } } }`;

interface Preview {
  readonly state: string;
  readonly recordsRead: number;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly known: { readonly id: string } | null;
  readonly report: {
    readonly software: string;
    readonly datasetsRead: number;
    readonly isWhole: boolean;
    readonly findings: readonly { readonly rule: string; readonly count: number }[];
    readonly datasets: readonly { readonly title: string }[];
  } | null;
}

/** Three datasets and a half, of long titles. */
async function cutCatalogue(folder: string): Promise<string> {
  const dataset = (number: number) =>
    JSON.stringify({ identifier: `d${number}`, title: `Datos ${number} `.repeat(10_000) });
  const path = join(folder, 'data.json');
  await writeFile(path, `{"title":"Cortado","dataset":[${[1, 2, 3].map(dataset).join(',')},{"identifier":"d`);
  return path;
}

describe('a look at a portal', () => {
  const clock = new HarvestClock();
  let simulator: PortalSimulator;
  let subgraph: TestSubgraph;
  let isHurried = false;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grafo-previews-'));
    const province = DEMO_PROVINCES.mendoza;
    simulator = await startPortalSimulator({
      portals: [
        ...SOFTWARE.map((software) => ({ id: software, software, province, datasets: 30 })),
        ...FAULTY.map((id) => ({ id, software: 'ckan' as const, province, datasets: 30 })),
        { id: 'large', software: 'ckan', province, datasets: 450 },
        { id: 'long', software: 'data-json', province, datasets: 450 },
        { id: 'cut', software: 'data-json', province, datasets: 1, file: await cutCatalogue(folder) },
      ],
    });
    subgraph = await openTestSubgraph(catalog);
    await subgraph.sql("update portal set operation = 'PAUSED'");
    const say = () => undefined;
    subgraph.open.startBackground({
      clock,
      log: { info: say, error: say },
      openHttp: (options) =>
        createGuardedHttp({
          ...options,
          clock,
          localOrigins: simulator.origins,
          resolveHost: simulator.resolveHost,
        }),
    });
  });
  afterAll(async () => {
    await subgraph?.close();
    await simulator?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  async function begin(input: object) {
    const mutation = `mutation ($input: PreviewPortalInput!) { previewPortal(input: $input) {
      preview { id state } problems { code path } } }`;
    const { previewPortal } = await ask<{
      previewPortal: { preview: { id: string } | null; problems: { code: string; path: string[] | null }[] };
    }>(subgraph, mutation, { input });
    return previewPortal;
  }

  /** Those of earlier tests are of another minute. */
  const forgetTheMinute = () =>
    subgraph.sql("update portal_preview set asked_at = asked_at - interval '1 hour'");

  async function look(input: object): Promise<Preview> {
    await forgetTheMinute();
    const { preview, problems } = await begin(input);
    expect(problems).toEqual([]);
    return until(preview?.id ?? '');
  }

  async function until(id: string): Promise<Preview> {
    let seen: Preview | undefined;
    await expect
      .poll(
        async () => {
          clock.pass(isHurried ? 2_000 : 600);
          ({ portalPreview: seen } = await ask<{ portalPreview: Preview }>(subgraph, LOOK, { id }));
          return seen?.state;
        },
        { timeout: 60_000, interval: 20 },
      )
      .toMatch(/DONE|FAILED/);
    if (seen === undefined) throw new Error('nothing was seen');
    return seen;
  }

  it.each([
    ['ckan', '', 'CKAN'],
    ['andino', '', 'ANDINO'],
    ['dkan-1', '', 'DKAN'],
    ['dkan-2', '', 'DKAN'],
    ['data-json', '', 'DATA_JSON'],
    ['table', '/datasets.csv', 'TABLE'],
  ])('finds %s by itself, and tells what it holds and what to mend', async (id, path, software) => {
    const { state, report, known } = await look({ url: simulator.url(id) + path });
    expect([state, known]).toEqual(['DONE', null]);
    expect(report).toMatchObject({ software, statedCount: 30, datasetsRead: 30, isWhole: true, rejected: 0 });
    expect(report?.datasets).toHaveLength(10);
    for (const finding of report?.findings ?? []) expect(finding.count).toBeGreaterThan(0);
    expect(report).toMatchObject({ qualityScore: expect.any(Number), qualityMaximum: 325 });
  });

  it('reads the first three hundred of a large one, and says so', async () => {
    const { report, recordsRead } = await look({ url: simulator.url('large') });
    expect(report).toMatchObject({ statedCount: 450, datasetsRead: 300, isWhole: false });
    expect(recordsRead).toBe(300);
    const long = await look({ url: simulator.url('long') });
    expect(long.report).toMatchObject({ statedCount: null, datasetsRead: 300, isWhole: false });
  });

  it('tells beside what it read that the rest is broken', async () => {
    const { state, report } = await look({ url: `${simulator.url('cut')}/data.json` });
    expect(state).toBe('DONE');
    expect(report).toMatchObject({ datasetsRead: 3, isWhole: false, statedCount: null });
    expect(report?.findings.map(({ rule }) => rule)).toContain('GRAFO_PORTAL_JSON_CUT');
    for (const { title } of report?.datasets ?? []) expect(title.length).toBeLessThanOrEqual(500);
  });

  it.each([
    ['dead-dns', 'GRAFO_PREVIEW_NAME'],
    ['forbidden-to-harvesters', 'GRAFO_PORTAL_FORBIDDEN'],
    ['status-502', 'GRAFO_FETCH_STATUS'],
    ['maintenance-page', 'GRAFO_PREVIEW_NO_PORTAL'],
    ['challenge-page', 'GRAFO_PORTAL_FORBIDDEN'],
    ['empty-body', 'GRAFO_PORTAL_ANSWER_EMPTY'],
    ['success-false', 'GRAFO_PORTAL_API_REFUSED'],
    ['redirect-elsewhere', 'GRAFO_FETCH_REDIRECT_REFUSED'],
    ['hanging', 'GRAFO_PREVIEW_TIMEOUT'],
  ] as const)('says in words why it cannot be read: %s', async (fault, code) => {
    simulator.setFault(fault, fault);
    isHurried = fault === 'hanging';
    const { state, problem, report } = await look({ url: simulator.url(fault) });
    isHurried = false;
    expect([state, problem?.code, report]).toEqual(['FAILED', code, null]);
    expect(problem?.message).not.toMatch(/\{\w+\}/);
  });

  it.each([
    ['https://127.0.0.1/', 'GRAFO_PREVIEW_ADDRESS'],
    ['https://[::1]/', 'GRAFO_PREVIEW_ADDRESS'],
    ['https://169.254.169.254/latest/meta-data', 'GRAFO_PREVIEW_ADDRESS'],
    ['http://datos.example/', 'GRAFO_PREVIEW_PLAIN_HTTP'],
  ])('reaches nothing but the open internet: %s', async (url, code) => {
    const { state, problem } = await look({ url });
    expect([state, problem?.code]).toEqual(['FAILED', code]);
  });

  it('tells of an address that the graph has, however it is spelt, which portal it is', async () => {
    const { state, problem, known } = await look({ url: 'http://datosabiertos.mendoza.gov.ar/' });
    expect([state, problem?.code, known?.id]).toEqual(['FAILED', 'GRAFO_PORTAL_KNOWN', 'mendoza']);
  });

  it('reads a table that is given, and says what is wrong with one that is none', async () => {
    const table = (name: string, text: string) => ({
      table: { name, content: Buffer.from(text, 'latin1').toString('base64') },
    });
    const given = await look(
      table('datos.csv', 'titulo;organismo;archivo\nRíos;Aguas;https://a.example/r.csv\n'),
    );
    expect(given.report).toMatchObject({
      software: 'TABLE',
      variant: 'CSV',
      datasetsRead: 1,
      statedCount: 1,
      datasets: [{ title: 'Ríos', publisher: 'Aguas' }],
    });
    const other = await look(table('datos.csv', 'a;b\n1;2\n'));
    expect(other.problem?.code).toBe('GRAFO_TABLE_HEADER_UNKNOWN');
    const page = await look(table('datos.xlsx', 'PK\u0003\u0004 no'));
    expect(page.problem?.code).toBe('GRAFO_TABLE_UNREADABLE');
    const kept = "select table_name from portal_preview where content is not null and state = 'FAILED'";
    expect(await subgraph.sql(kept)).toEqual([]);
  });

  it('is refused where it is neither an address nor a table, or a table that is too large', async () => {
    const codes = async (input: object) => (await begin(input)).problems.map(({ code }) => code);
    expect((await begin({})).problems).toEqual([{ code: 'GRAFO_INPUT_CHOICE', path: ['input'] }]);
    expect(await codes({ url: 'https://user:secret@datos.example/' })).toEqual(['GRAFO_PREVIEW_PASSWORD']);
    expect(await codes({ table: { name: '../x.csv', content: 'YQ==' } })).toEqual([
      'GRAFO_INPUT_VALUE_INVALID',
    ]);
    expect(await codes({ table: { name: 'x.csv', content: '' } })).toEqual(['GRAFO_PREVIEW_TABLE_EMPTY']);
    expect(await codes({ table: { name: 'x.csv', content: 'título;organismo' } })).toEqual([
      'GRAFO_INPUT_VALUE_INVALID',
    ]);
    const content = Buffer.alloc(600_001).toString('base64');
    expect(await codes({ table: { name: 'x.csv', content } })).toEqual(['GRAFO_PREVIEW_TABLE_SIZE']);
  });

  it('is one look for all who ask for the same at once, and bounded by address and in all', async () => {
    await forgetTheMinute();
    const url = 'https://192.0.2.7/a';
    const [one, other] = [await begin({ url }), await begin({ url })];
    expect(other.preview?.id).toBe(one.preview?.id);
    const again = await Promise.all(Array.from({ length: 8 }, (_, path) => begin({ url: `${url}${path}` })));
    const refused = again.filter(({ preview }) => preview === null);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.problems).toMatchObject([{ code: 'GRAFO_PREVIEW_BUSY', path: null }]);
    const elsewhere = await Promise.all(
      Array.from({ length: 40 }, (_, host) => begin({ url: `https://192.0.2.${100 + host}/` })),
    );
    expect(elsewhere.some(({ preview }) => preview === null)).toBe(true);
  });
});
