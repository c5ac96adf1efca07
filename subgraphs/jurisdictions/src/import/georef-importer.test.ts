import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { ask } from '@grafo-abierto/plugin-kit/testing';
import { addressOrigin, fileOrigin, type ImportReport } from '@grafo-abierto/subgraph-kit';
import {
  contentDigest,
  describeImporterContract,
  openTestSubgraph,
  referenceFile,
  type TestSubgraph,
  textOrigin,
} from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jurisdictions } from '../subgraph.js';
import { georefImporter } from './georef-importer.js';

const MENDOZA = { id: '50', nombre: 'Mendoza' };
const TUNUYAN = {
  id: '500119',
  nombre: 'Tunuyán',
  categoria: 'Municipio',
  provincia: MENDOZA,
  centroide: { lat: -33.57, lon: -69.01 },
};
const GUAYMALLEN = { ...TUNUYAN, id: '500028', nombre: 'Guaymallén' };
const DEPARTMENT = { id: '50119', nombre: 'Tunuyán', categoria: 'Departamento', provincia: MENDOZA };

const answer = (municipios: readonly unknown[], total = municipios.length, inicio = 0) =>
  JSON.stringify({ cantidad: municipios.length, inicio, municipios, parametros: {}, total }, null, 1);

const whole = answer([TUNUYAN, GUAYMALLEN]);
const table = (...rows: string[]) =>
  ['id,nombre,provincia_id,provincia_nombre,centroide_lat,centroide_lon', ...rows, ''].join('\n');

describeImporterContract({
  open: () => openTestSubgraph(jurisdictions),
  importer: georefImporter,
  document: whole,
  cut: [
    whole.slice(0, -2),
    whole.slice(0, 150),
    // The register says how many rows an answer has.
    JSON.stringify({ ...JSON.parse(whole), municipios: [TUNUYAN] }),
    `${JSON.stringify(TUNUYAN)}\n${JSON.stringify(GUAYMALLEN).slice(0, 40)}`,
    table('500119,Tunuyán,50,Mendoza,-33.57,-69.01').slice(0, -14),
    'id,nombre,provincia_id\n500119,"Tunu',
  ],
  wrong: [
    ['GRAFO_IMPORT_SHAPE', '{"errores": [{"mensaje": "no"}]}'],
    ['GRAFO_IMPORT_SHAPE', '{"localidades": []}'],
    ['GRAFO_IMPORT_MALFORMED', '503 Service Unavailable'],
    ['GRAFO_IMPORT_MALFORMED', '{"municipios": [undefined], "total": 1}'],
  ],
});

describe('departments and local governments of georef', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(jurisdictions);
  });
  afterAll(() => subgraph?.close());

  const rehearse = (text: string) =>
    subgraph.open.importFrom(georefImporter, textOrigin(text), { isDryRun: true });

  it('read the same from JSON, NDJSON and CSV of each version', async () => {
    const outcomes = [];
    for (const text of [
      whole,
      JSON.stringify(JSON.parse(whole)),
      `${JSON.stringify(TUNUYAN)}\n${JSON.stringify(GUAYMALLEN)}\n`,
      table('500119,Tunuyán,50,Mendoza,-33.57,-69.01', '500028,Guaymallén,50,Mendoza,-33.57,-69.01'),
      'municipio_id;municipio_nombre;provincia_id\r\n500119;Tunuyán;50\r\n500028;Guaymallén;50\r\n',
      'gobierno_local_id,gobierno_local_nombre,provincia_id\n500119,Tunuyán,50\n500028,Guaymallén,50\n',
      answer([TUNUYAN, GUAYMALLEN]).replace('municipios', 'gobiernos_locales'),
    ]) {
      const { counts, rejected } = await rehearse(text);
      outcomes.push([counts.map(({ what, added }) => [what.en, added]), rejected]);
    }
    expect(outcomes).toEqual(outcomes.map(() => [[['local governments', 2]], []]));
  });

  it('belong to the province that their row names', async () => {
    await subgraph.open.importFrom(georefImporter, textOrigin(whole), {
      settings: { 'as-of': '2025-09-01' },
    });
    await subgraph.open.importFrom(
      georefImporter,
      textOrigin(answer([DEPARTMENT]).replace('municipios', 'departamentos')),
    );
    const query = `{ department: jurisdiction(id: "AR-M:50119") { kind category parent { id } provenance { url } }
      local: jurisdiction(id: "AR-M:500119") { name rawName kind category indecCode parent { id }
        labelPoint { latitude longitude } provenance { source url licence asOf retrievedAt } } }`;
    expect(await ask(subgraph, query)).toEqual({
      department: {
        kind: 'DEPARTMENT',
        category: 'Departamento',
        parent: { id: 'AR-M' },
        provenance: { url: 'https://apis.datos.gob.ar/georef/api/departamentos' },
      },
      local: {
        name: 'Tunuyán',
        rawName: null,
        kind: 'LOCAL_GOVERNMENT',
        category: 'Municipio',
        indecCode: '500119',
        parent: { id: 'AR-M' },
        labelPoint: { latitude: -33.57, longitude: -69.01 },
        provenance: {
          source: expect.stringContaining('georef'),
          url: 'https://apis.datos.gob.ar/georef/api/municipios',
          licence: 'CC BY 4.0',
          asOf: '2025-09-01',
          retrievedAt: null,
        },
      },
    });
  });

  it('that the starter data knows are confirmed where all is the same, and changed where a category comes in', async () => {
    const capital = { id: '500007', nombre: 'Mendoza', provincia: MENDOZA };
    const [row] = await subgraph.sql<{ name_es: string }>(
      "select name_es from jurisdiction where id = 'AR-M:500007'",
    );
    const known = answer([{ ...capital, nombre: row?.name_es }]);
    expect((await rehearse(known)).counts).toMatchObject([
      { added: 0, changed: 0, confirmed: 1, unchanged: 0 },
    ]);
    const { changes } = await rehearse(
      answer([{ ...capital, nombre: row?.name_es, categoria: 'Municipio' }]),
    );
    expect(changes).toMatchObject([
      { row: 'AR-M:500007', fields: [{ field: 'category', before: null, after: 'Municipio' }] },
    ]);
  });

  it.each([
    [
      'a province that does not exist',
      { provincia: { id: '99', nombre: 'Nada' } },
      'GRAFO_IMPORT_PARENT_UNKNOWN',
    ],
    ['no province', { provincia: null }, 'GRAFO_IMPORT_VALUE_MISSING'],
    ['a province other than its code says', { provincia: { id: '06' } }, 'GRAFO_IMPORT_PARENT_MISMATCH'],
    ['an ISO code of another province', { province_iso: 'AR-X' }, 'GRAFO_IMPORT_PARENT_MISMATCH'],
    [
      'a code without its leading zero',
      { id: '60007', provincia: { id: '06' } },
      'GRAFO_IMPORT_PARENT_MISMATCH',
    ],
    ['a code that is a number', { id: 500_119 }, 'GRAFO_IMPORT_VALUE_INVALID'],
    ['a code of a locality', { id: '50119010' }, 'GRAFO_IMPORT_VALUE_INVALID'],
    ['no name', { nombre: '' }, 'GRAFO_IMPORT_VALUE_MISSING'],
    ['a name that cannot be kept', { nombre: 'a\0b' }, 'GRAFO_IMPORT_VALUE_INVALID'],
    ['a latitude beyond the pole', { centroide: { lat: -95, lon: -69 } }, 'GRAFO_IMPORT_VALUE_INVALID'],
    ['half a point', { centroide: { lat: -33 } }, 'GRAFO_IMPORT_VALUE_MISSING'],
    ['a decimal comma', { centroide: { lat: '-33,5', lon: '-69,0' } }, 'GRAFO_IMPORT_VALUE_INVALID'],
  ])('with %s are rejected, and the others taken', async (_what, wrong, code) => {
    const { rejected, counts } = await rehearse(
      answer([
        { ...TUNUYAN, ...wrong },
        { ...GUAYMALLEN, id: '500035' },
      ]),
    );
    expect(rejected.map((finding) => finding.code)).toEqual([code]);
    expect(rejected[0]?.line).toBe(5);
    expect(counts).toMatchObject([{ added: 1 }]);
  });

  it('with a code that comes twice are rejected on every line where they differ', async () => {
    const rows = ['500200,Uno,50,,,', '500201,Dos,50,,,', '500200,Otro,50,,,', '500201,Dos,50,,,'];
    const { rejected, counts } = await rehearse(table(...rows));
    expect(rejected.map(({ line, row, parameters }) => [line, row, parameters['lines']])).toEqual([
      [2, '500200', '4'],
      [4, '500200', '2'],
      [5, '500201', '3'],
    ]);
    expect(counts).toMatchObject([{ added: 1 }]);
  });

  it('whose names have line breaks keep them beside the name, and repeated names stay as they are', async () => {
    const text = answer([
      { ...TUNUYAN, id: '500300', nombre: 'San\nRafael ' },
      { ...TUNUYAN, id: '500301', nombre: 'Gan Gan' },
    ]);
    const { notes, rejected } = await subgraph.open.importFrom(georefImporter, textOrigin(text));
    expect(notes.slice(0, 2).map(({ row, code }) => [row, code])).toEqual([
      ['500300', 'GRAFO_IMPORT_NOTE_NORMALISED'],
      ['500301', 'GRAFO_IMPORT_NOTE_REPEATED'],
    ]);
    expect(rejected).toEqual([]);
    const query =
      '{ a: jurisdiction(id: "AR-M:500300") { name rawName } b: jurisdiction(id: "AR-M:500301") { name } }';
    expect(await ask(subgraph, query)).toEqual({
      a: { name: 'San Rafael', rawName: 'San\nRafael ' },
      b: { name: 'Gan Gan' },
    });
  });

  it('that the document lacks stay, and are told', async () => {
    await subgraph.open.importFrom(georefImporter, textOrigin(whole));
    const { notes } = await subgraph.open.importFrom(georefImporter, textOrigin(answer([TUNUYAN], 18)));
    expect(notes.map(({ code }) => code)).toEqual(['GRAFO_IMPORT_NOTE_PART', 'GRAFO_IMPORT_NOTE_ABSENT']);
    expect(await ask(subgraph, '{ jurisdiction(id: "AR-M:500028") { name } }')).toEqual({
      jurisdiction: { name: 'Guaymallén' },
    });
  });

  it('of a day that is none are refused', async () => {
    const settings = { 'as-of': '2025-02-30' };
    await expect(
      subgraph.open.importFrom(georefImporter, textOrigin(whole), { settings }),
    ).rejects.toMatchObject({
      code: 'GRAFO_IMPORT_OPTION_INVALID',
    });
  });
});

describe('georef over the network', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(jurisdictions);
  });
  afterAll(() => subgraph?.close());

  const rows = [1, 2, 3, 4, 5].map((number) => ({ ...TUNUYAN, id: `50090${number}` }));

  async function importFrom(
    path: string,
    respond: (query: URLSearchParams, response: ServerResponse) => unknown,
  ) {
    const asked: URLSearchParams[] = [];
    const retries: string[] = [];
    const server = createServer((request, response) => {
      const query = new URL(request.url ?? '', 'http://host').searchParams;
      asked.push(query);
      respond(query, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await using http = createGuardedHttp({ localOrigins: [host], limits: { firstPauseMs: 1 } });
    const origin = addressOrigin(host + path, http, new Date('2026-01-02T03:04:05Z'), (_ms, code) =>
      retries.push(code),
    );
    const report: ImportReport | Error = await subgraph.open
      .importFrom(georefImporter, origin, { isDryRun: true })
      .catch((error: Error) => error)
      .finally(() => server.close());
    return { report, asked, retries };
  }

  const page = (query: URLSearchParams, total = rows.length) => {
    const start = Number(query.get('inicio'));
    return answer(rows.slice(start, start + Number(query.get('max'))), total, start);
  };

  it('is read page by page, and again where the register is out of order for a while', async () => {
    let failures = 0;
    const { report, asked, retries } = await importFrom('/municipios?max=2', (query, response) =>
      query.get('inicio') === '2' && failures++ < 2
        ? response.writeHead(503).end('down')
        : response.end(page(query)),
    );
    expect(report).toMatchObject({ counts: [{ added: 5 }], rejected: [] });
    expect(asked.map((query) => query.get('inicio'))).toEqual(['0', '2', '2', '2', '4']);
    expect(asked[0]?.get('orden')).toBe('id');
    expect(retries).toEqual(['GRAFO_FETCH_STATUS', 'GRAFO_FETCH_STATUS']);
  });

  it('is read page by page in CSV too, until a page is not full', async () => {
    const { report, asked } = await importFrom('/municipios?max=2&formato=csv', (query, response) => {
      const start = Number(query.get('inicio'));
      response.end(table(...rows.slice(start, start + 2).map(({ id }) => `${id},X,50,,,`)));
    });
    expect(report).toMatchObject({ counts: [{ added: 5 }] });
    expect(asked).toHaveLength(3);
  });

  it('is one document where the address is of a download', async () => {
    const { report, asked } = await importFrom('/municipios.json', (_query, response) => response.end(whole));
    expect(report).toMatchObject({ counts: [{ added: 2 }] });
    expect(asked.map(String)).toEqual(['']);
  });

  it.each([
    [
      'ends before it has given all',
      (query: URLSearchParams) => (query.get('inicio') === '4' ? answer([], 5, 4) : page(query)),
      'GRAFO_IMPORT_TRUNCATED',
    ],
    [
      'changes between two pages',
      (query: URLSearchParams) => page(query, query.get('inicio') === '0' ? 5 : 6),
      'GRAFO_IMPORT_TRUNCATED',
    ],
    ['gives a page of its maintenance', () => '<html><h1>Mantenimiento</h1></html>', 'GRAFO_IMPORT_HTML'],
    ['gives nothing', () => '', 'GRAFO_IMPORT_EMPTY'],
  ])('applies nothing where the register %s', async (_what, respond, code) => {
    const before = await contentDigest(subgraph);
    const { report } = await importFrom('/municipios?max=2', (query, response) =>
      response.end(respond(query)),
    );
    expect(report).toMatchObject({ code });
    expect(await contentDigest(subgraph)).toBe(before);
  });
});

const departments = referenceFile('departments.csv');
const localGovernments = referenceFile('local-governments.csv');

describe.skipIf(departments === undefined || localGovernments === undefined)(
  'the whole register (skipped where ../shared/data is absent)',
  () => {
    it('is 525 departments and 2,082 local governments, counted right in Mendoza, and unchanged the second time', async () => {
      const subgraph = await openTestSubgraph(jurisdictions);
      try {
        const read = async (path: string | undefined) => {
          const { counts, rejected } = await subgraph.open.importFrom(georefImporter, fileOrigin(path ?? ''));
          expect(rejected).toEqual([]);
          return counts;
        };
        expect(await read(departments)).toMatchObject([{ added: 525 }]);
        expect(await read(localGovernments)).toMatchObject([{ added: 2059, confirmed: 23 }]);
        const query = `{ jurisdiction(id: "AR-M") {
          local: children(where: { kind: [LOCAL_GOVERNMENT] }) { totalCount }
          departments: children(where: { kind: [DEPARTMENT] }) { totalCount } } }`;
        expect(await ask(subgraph, query)).toEqual({
          jurisdiction: { local: { totalCount: 18 }, departments: { totalCount: 18 } },
        });
        expect(await read(departments)).toMatchObject([{ unchanged: 525 }]);
        expect(await read(localGovernments)).toMatchObject([{ unchanged: 2082 }]);
      } finally {
        await subgraph.close();
      }
    });
  },
);
