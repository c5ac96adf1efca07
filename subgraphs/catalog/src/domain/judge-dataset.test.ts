import { readCatalog, readDataset } from '@grafo-abierto/connectors/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundFile, soundRecord } from '../testing/sound-record.js';
import { DISTRIBUTIONS_JUDGED, type JudgedDataset, judgeDataset } from './judge-dataset.js';
import { type Finding, PARAMETER_CHARACTERS } from './perfil/finding.type.js';
import { findingMessage } from './perfil/finding-message.js';
import { FINDINGS_OF_A_RULE } from './perfil/findings.js';
import { judgeCatalog } from './perfil/judge-catalog.js';
import { isRuleName } from './perfil/rules.js';
import { QUALITY_MAXIMUM, type Quality } from './quality/quality.type.js';

const now = new Date('2026-11-26T12:00:00Z');
/** Each run tries the same, so that what fails here fails everywhere. */
const SEED = 1;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const judge = (
  record: Readonly<Record<string, unknown>>,
  catalogLicence: string | null = null,
): JudgedDataset => judgeDataset(readDataset(record, null), { catalogLicence, now });

/** What a field may hold: values that nearly fit, and anything that JSON can be. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '2016-04-14',
    '31/02/2020',
    'R/P0.5M',
    'ARG',
    'xlxs',
    'CC BY-NC',
    'mailto:a@b.gob.ar',
    '<p>&nbsp;',
  ),
  fc.webUrl(),
  fc.array(fc.string(), { maxLength: 5 }),
  fc.array(fc.double(), { minLength: 2, maxLength: 4 }),
);
const file = fc.record(
  Object.fromEntries(
    [...Object.keys(soundFile()), 'license', 'field', 'rights'].map((field) => [field, value]),
  ),
  { requiredKeys: [] },
);
const record = fc.record(
  {
    ...Object.fromEntries(Object.keys(soundRecord()).map((field) => [field, value])),
    distribution: fc.oneof(value, fc.array(file, { maxLength: 4 })),
    publisher: fc.oneof(value, fc.record({ name: value, mbox: value }, { requiredKeys: [] })),
    contactPoint: fc.oneof(value, fc.record({ fn: value, hasEmail: value }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);

describe('whatever a portal publishes', () => {
  it('is judged, and what is kept of it is well formed', () => {
    fc.assert(
      fc.property(record, fc.option(fc.string()), (published, catalogLicence) => {
        const judged = judge(published, catalogLicence);
        expectWellFormed(judged);
        expectWithin(judged.quality);
        expectReadable(judged.findings);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('is judged the same each time', () => {
    fc.assert(
      fc.property(record, (published) => {
        expect(judge(published)).toEqual(judge(structuredClone(published)));
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('is judged where it is a catalogue', () => {
    fc.assert(
      fc.property(record, (published) => {
        expect(
          judgeCatalog(readCatalog(published), { datasets: null, now }).every(({ rule }) => isRuleName(rule)),
        ).toBe(true);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

/** A megabyte each, of what makes careless patterns try again and again. */
const HOSTILE = {
  blanks: `a${' '.repeat(1_000_000)}b`,
  'blank lines': `a${'\r\n '.repeat(300_000)}b`,
  'tags that never end': '<a '.repeat(300_000),
  'tags in tags': '<'.repeat(1_000_000),
  'links that never end': '[a]('.repeat(250_000),
  emphasis: '**a'.repeat(300_000),
  entities: '&amp'.repeat(250_000),
  'at signs': `${'a@'.repeat(500_000)}`,
  dots: `a@${'a.'.repeat(500_000)}`,
  digits: '1'.repeat(1_000_000),
  'digits and dots': '1.'.repeat(500_000),
  slashes: `https://${'/'.repeat(1_000_000)}`,
  'a host': `https://${'a.'.repeat(500_000)}`,
  brackets: '['.repeat(1_000_000),
  'words of licences': 'creative commons sin obra '.repeat(40_000),
  commas: ','.repeat(1_000_000),
  'combining marks': 'e\u0301\u0302'.repeat(300_000),
  'half characters': '\ud800'.repeat(300_000),
};

describe('a hostile text', () => {
  it.each(Object.entries(HOSTILE))('of %s holds up nobody, in whichever field it stands', (_name, text) => {
    const spoilt = Object.fromEntries(Object.keys(soundRecord()).map((field) => [field, text]));
    const spoiltFile = Object.fromEntries(Object.keys(soundFile()).map((field) => [field, text]));
    const published = {
      ...spoilt,
      ...Object.fromEntries(
        ['superTheme', 'theme', 'keyword', 'language', 'spatial'].map((field) => [field, [text]]),
      ),
      publisher: { name: text, mbox: text },
      contactPoint: { fn: text, hasEmail: text },
      distribution: [{ ...spoiltFile, field: [{ title: text }] }],
    };
    const { values, quality, findings } = judge(published, text);
    expectWithin(quality);
    expect(JSON.stringify(values.title).length).toBeLessThan(10_000);
    expect(JSON.stringify(findings).length).toBeLessThan(50_000);
  });
});

describe('a record of very many parts', () => {
  it('is judged for as many files as a dataset can have, and says so', () => {
    const { distributions, findings } = judge(
      soundRecord({ distribution: Array.from({ length: 20_000 }, () => ({})) }),
    );
    expect(distributions).toHaveLength(DISTRIBUTIONS_JUDGED);
    expect(findings.find(({ rule }) => rule === 'distributions-too-many')?.parameters).toEqual({
      count: 20_000,
      limit: DISTRIBUTIONS_JUDGED,
    });
    expect(findings.filter(({ rule }) => rule === 'distribution-title-missing')).toHaveLength(
      FINDINGS_OF_A_RULE,
    );
  });

  it('keeps a bounded list of keywords, places and columns', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `etiqueta; ${index}`);
    const columns = many.map(() => 'columna');
    const { values, findings } = judge(
      soundRecord({
        keyword: many,
        theme: many,
        spatial: many,
        distribution: [soundFile({ field: columns })],
      }),
    );
    expect(values.keywords).toHaveLength(1_000);
    expect(values.spatial).toHaveLength(100);
    expect(findings.length).toBeLessThan(400);
  });
});

describe('the values of a dataset', () => {
  it('stand for what was published, in forms that can be compared', () => {
    const { values, distributions } = judge(
      soundRecord({
        title: ' Compras\r\n2025 ',
        description: '<p>Órdenes</p>\r\n<p>de compra</p>',
        modified: '2026-02-01T09:30:00-03:00',
        accrualPeriodicity: 'R/P0.5M',
        keyword: ['Compras', 'compras', ' gastos '],
        superTheme: ['econ', 'ECON', 'gove'],
        distribution: [
          soundFile({ format: 'xlxs', mediaType: null, byteSize: '1,5 MB', downloadURL: 'ver web' }),
        ],
      }),
    );
    expect(values).toMatchObject({
      title: 'Compras 2025',
      description: 'Órdenes\n\nde compra',
      publisher: { name: 'Contaduría General', mbox: 'datos@ejemplo.gob.ar' },
      contactPoint: { name: 'Mesa de datos', mbox: 'mesa@ejemplo.gob.ar' },
      issued: '2025-02-01T00:00:00.000Z',
      modified: '2026-02-01T12:30:00.000Z',
      periodicity: { code: 'R/P0.5M', days: 15.5 },
      spatial: [{ kind: 'COUNTRY', code: 'AR' }],
      temporal: { start: '2025-01-01', end: '2025-12-31' },
      languages: ['es'],
      keywords: ['Compras', 'gastos'],
      superThemes: ['ECON', 'GOVE'],
      licence: { id: 'CC-BY-4.0', open: true, from: 'DATASET' },
    });
    expect(distributions).toMatchObject([
      {
        format: 'XLSX',
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        byteSize: 1_500_000,
        downloadUrl: null,
      },
    ]);
  });

  it('are unknown where nothing, or nothing readable, was said', () => {
    const { values } = judge({ identifier: 'x', modified: 'ayer', accrualPeriodicity: 'a veces' });
    expect(values).toMatchObject({
      title: null,
      publisher: null,
      modified: null,
      periodicity: null,
      temporal: null,
    });
    expect(values.licence).toEqual({ id: null, open: null, reason: 'NOT_STATED', raw: null, from: null });
  });

  it('take the format of a file from its media type, or its name, where it states none', () => {
    const format = (changes: Readonly<Record<string, unknown>>) =>
      judge(soundRecord({ distribution: [soundFile({ format: null, ...changes })] })).distributions[0]
        ?.format;
    expect(format({ mediaType: 'application/json' })).toBe('JSON');
    expect(format({ mediaType: null })).toBe('CSV');
    expect(format({ mediaType: null, downloadURL: 'https://a.gob.ar/datos' })).toBeNull();
  });
});

function expectWellFormed({ values, distributions }: JudgedDataset): void {
  const dated = [values, ...distributions].flatMap(({ issued, modified }) => [issued, modified]);
  expect(dated.filter((instant) => instant !== null && !INSTANT.test(instant))).toEqual([]);
  const addresses = distributions.flatMap(({ accessUrl, downloadUrl }) => [accessUrl, downloadUrl]);
  const stated = [values.landingPage, ...addresses].filter((url) => url !== null);
  expect(stated.filter((url) => !/^https?:$/.test(new URL(url).protocol))).toEqual([]);
  // A database keeps no such character.
  expect(JSON.stringify({ ...values, licence: null })).not.toContain('\\u0000');
}

function expectReadable(findings: readonly Finding[]): void {
  for (const finding of findings) {
    expect(isRuleName(finding.rule)).toBe(true);
    expect(findingMessage(finding, 'ES')).not.toContain('{field}');
    expect(findingMessage(finding, 'EN')).not.toBe('');
    const lengths = Object.values(finding.parameters).map((parameter) => String(parameter).length);
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(PARAMETER_CHARACTERS);
  }
}

function expectWithin(quality: Quality): void {
  const { total, ...dimensions } = quality;
  for (const [name, points] of Object.entries(quality)) {
    expect(points).toBeGreaterThanOrEqual(0);
    expect(points).toBeLessThanOrEqual(QUALITY_MAXIMUM[name as keyof Quality]);
  }
  expect(total).toBeCloseTo(Object.values(dimensions).reduce((sum, points) => sum + points, 0));
}
