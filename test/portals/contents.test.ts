import type { PublishedDataset } from '@grafo-abierto/connectors';
import type { FaultName, PortalSimulator, SimulatedSoftware } from '@grafo-abierto/portal-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listUnder, startPortalLab } from './portal-lab.js';

const BY_JSON: readonly SimulatedSoftware[] = ['ckan', 'andino', 'dkan-1', 'dkan-2', 'data-json'];
const ALL: readonly SimulatedSoftware[] = [...BY_JSON, 'table'];

let simulator: PortalSimulator;
beforeAll(async () => {
  simulator = await startPortalLab(5);
});
afterAll(() => simulator[Symbol.asyncDispose]());

/** The second dataset of a portal: the one that a fault of some of the records has. */
async function second(
  software: SimulatedSoftware,
  fault: FaultName | null,
  path?: string,
): Promise<PublishedDataset> {
  const { kept } = await listUnder(simulator, software, fault, path);
  const item = kept[1];
  if (item?.kind !== 'dataset') throw new Error('no second dataset');
  return item.dataset;
}

describe.each(ALL)('a dataset of a portal of %s', (software) => {
  it('says what its publisher said', async () => {
    const dataset = await second(software, null);
    expect(dataset).toMatchObject({
      identifier: '30-000001',
      title: 'Compras y contrataciones adjudicadas 2015 (demostración)',
      publisher: {
        name: 'Dirección de Contrataciones de Entre Ríos (demostración)',
        mbox: 'datos@ar-e.demo.example',
      },
      modified: '2026-01-02T12:00:00.000Z',
      keywords: ['compras', 'contrataciones', 'proveedores', 'OCDS', 'demostración'],
      themes: ['Compras públicas'],
      licence: { raw: 'CC-BY-4.0', from: 'DATASET' },
    });
    expect(dataset.distributions.map(({ format }) => format)).toEqual(['CSV', 'JSON']);
  });

  const file = ({ distributions: [first] }: PublishedDataset) => first;
  it.each<[FaultName, (dataset: PublishedDataset) => unknown, unknown]>([
    ['raw-ip-urls', (dataset) => file(dataset)?.downloadURL, 'http://190.2.101.9:8080/archivo.csv'],
    ['identifiers-with-colons', ({ identifier }) => identifier, 'AR:30-000001:v1'],
    ['missing-identifier', ({ identifier }) => identifier, null],
    ['missing-title', ({ title }) => title, null],
    ['malformed-dates', ({ modified }) => modified, 'ayer'],
    ['malformed-emails', ({ publisher }) => publisher?.mbox, 'uno@demo.example; dos@demo.example'],
    ['malformed-uris', (dataset) => file(dataset)?.downloadURL, 'ver web'],
    ['free-text-licences', ({ licence }) => licence?.raw, 'Uso libre citando a la provincia'],
    ['odd-formats', (dataset) => file(dataset)?.format, 'link'],
    [
      'markup-in-text',
      ({ description }) => description,
      '<p>Primera línea<br/>\r\n&nbsp;<b>segunda</b></p>\r\n(demostración)',
    ],
    ['dates-overwritten', ({ modified }) => modified, '2026-11-01T03:00:00.000Z'],
    ['identifiers-reminted', ({ identifier }) => identifier, '2027-30-000001'],
    [
      'publishers-renamed',
      ({ publisher }) => publisher?.name,
      'Ministerio de Modernización y Cercanía (demostración)',
    ],
  ])('is kept as it was published with %s', async (fault, read, expected) => {
    expect(read(await second(software, fault))).toBe(expected);
  });
});

describe('a value of the wrong type', () => {
  it('is read as far as it goes, told, and kept beside', async () => {
    const { identifier, themes, keywords, publisher, misfits, raw } = await second(
      'data-json',
      'wrong-types',
    );
    expect([identifier, themes, keywords, publisher?.name]).toEqual([
      '900001',
      ['Salud'],
      [],
      'Ministerio (demostración)',
    ]);
    expect(misfits).toEqual([
      { path: 'identifier', expected: 'text', found: 'number' },
      { path: 'publisher', expected: 'object', found: 'text' },
      { path: 'keyword', expected: 'list', found: 'null' },
      { path: 'theme', expected: 'list', found: 'text' },
      { path: 'distribution[0].byteSize', expected: 'text', found: 'number' },
      { path: 'distribution[1].byteSize', expected: 'text', found: 'number' },
    ]);
    expect(raw).toMatchObject({ identifier: 900_001, theme: 'Salud', keyword: null });
  });
});

describe('an Andino', () => {
  it('keeps what the Perfil asks for in its extras', async () => {
    expect(await second('andino', null)).toMatchObject({
      superThemes: ['GOVE'],
      accrualPeriodicity: 'R/P1M',
      languages: ['SPA'],
      issued: '2017-05-01',
      temporal: '2015-01-01/2015-12-31',
    });
  });
});

describe('a table', () => {
  it.each(['csv-semicolon-latin1', 'csv-bom', 'csv-decimal-comma'] as const)(
    'is read with %s',
    async (fault) => {
      const { title, keywords } = await second('table', fault);
      expect([title, keywords[0]]).toEqual([
        'Compras y contrataciones adjudicadas 2015 (demostración)',
        'compras',
      ]);
    },
  );

  it('keeps a decimal comma as it was written', async () => {
    const dataset = await second('table', 'csv-decimal-comma');
    expect(dataset.distributions[0]?.byteSize).toBe('0,00 MB');
  });

  it('declares the targets of its initiatives, also where a decimal comma stands in them, and says so', async () => {
    for (const fault of [null, 'csv-decimal-comma'] as const) {
      const { kept, notices } = await listUnder(simulator, 'table', fault, '/iniciativas.csv');
      const targets = kept.flatMap((item) => (item.kind === 'initiative' ? item.initiative.sdgTargets : []));
      expect(targets.map(({ code }) => code)).toEqual([
        '16.7',
        '11.3',
        '16.5',
        '12.7',
        '16.10',
        '6.b',
        '16.7',
      ]);
      expect(notices.includes('GRAFO_TABLE_DECIMAL_COMMA')).toBe(fault !== null);
    }
  });
});
