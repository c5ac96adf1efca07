import { readCatalog, readDataset } from '@grafo-abierto/connectors/testing';
import { describe, expect, it } from 'vitest';
import { soundCatalog, soundFile, soundRecord } from '../../testing/sound-record.js';
import { judgeDataset } from '../judge-dataset.js';
import { findingMessage } from './finding-message.js';
import { judgeCatalog, judgeSharedDates } from './judge-catalog.js';
import { type RuleName, rules } from './rules.js';

const now = new Date('2026-11-26T12:00:00Z');
type Changes = Readonly<Record<string, unknown>>;

const findingsOf = (changes: Changes) =>
  judgeDataset(readDataset(soundRecord(changes), null), { catalogLicence: null, now }).findings;
const inFile = (changes: Changes): Changes => ({ distribution: [soundFile(changes)] });
const ofCatalog = (changes: Changes, datasets = 1) =>
  judgeCatalog(readCatalog(soundCatalog(changes)), { datasets, now });

/** What is spoilt in a sound record, which rule tells, and where. */
const OF_A_DATASET: readonly (readonly [RuleName, string, Changes])[] = [
  ['dataset-identifier-missing', 'identifier', { identifier: ' ' }],
  ['dataset-title-missing', 'title', { title: undefined }],
  ['dataset-description-missing', 'description', { description: '' }],
  ['dataset-publisher-name-missing', 'publisher.name', { publisher: { name: '', mbox: 'a@ejemplo.gob.ar' } }],
  ['dataset-super-theme-missing', 'superTheme', { superTheme: [] }],
  ['dataset-super-theme-missing', 'superTheme', { superTheme: null }],
  ['dataset-distribution-missing', 'distribution', { distribution: [] }],
  ['dataset-periodicity-missing', 'accrualPeriodicity', { accrualPeriodicity: null }],
  ['dataset-issued-missing', 'issued', { issued: '' }],
  ['distribution-identifier-missing', 'distribution[0].identifier', inFile({ identifier: null })],
  ['distribution-title-missing', 'distribution[0].title', inFile({ title: '' })],
  ['distribution-access-url-missing', 'distribution[0].accessURL', inFile({ accessURL: '' })],
  ['distribution-download-url-missing', 'distribution[0].downloadURL', inFile({ downloadURL: null })],
  ['distribution-issued-missing', 'distribution[0].issued', inFile({ issued: undefined })],
  ['value-type-wrong', 'identifier', { identifier: 900_001 }],
  ['value-type-wrong', 'theme', { theme: 'Salud' }],
  ['value-type-wrong', 'distribution[1]', { distribution: [soundFile(), null] }],
  ['value-type-wrong', 'distribution[0].field', inFile({ field: '[]' })],
  ['value-type-wrong', 'distribution[0].field[0]', inFile({ field: ['monto'] })],
  ['list-item-empty', 'keyword[1]', { keyword: ['compras', ''] }],
  ['list-item-empty', 'theme[0]', { theme: ['', 'Compras'] }],
  ['list-item-empty', 'language[0]', { language: [''] }],
  ['field-misnamed', 'licencia', { license: undefined, licencia: 'CC-BY-4.0' }],
  ['title-too-long', 'title', { title: 'a'.repeat(101) }],
  [
    'column-title-too-long',
    'distribution[0].field[1].title',
    inFile({ field: [{ title: 'monto' }, { title: 'a'.repeat(61) }] }),
  ],
  ['date-not-iso', 'issued', { issued: '01/02/2025' }],
  ['date-unreadable', 'modified', { modified: 'ayer' }],
  ['date-unreadable', 'distribution[0].issued', inFile({ issued: '31/02/2020' })],
  ['date-in-future', 'modified', { modified: '2027-02-01' }],
  ['dates-reversed', 'modified', { modified: '2025-01-31' }],
  ['period-not-iso', 'temporal', { temporal: '2025-1-1/2025-12-31' }],
  ['period-unreadable', 'temporal', { temporal: 'siempre' }],
  ['period-reversed', 'temporal', { temporal: '2025-12-31/2025-01-01' }],
  ['periodicity-not-code', 'accrualPeriodicity', { accrualPeriodicity: 'Anual' }],
  ['periodicity-unreadable', 'accrualPeriodicity', { accrualPeriodicity: 'a veces' }],
  ['super-theme-not-code', 'superTheme[0]', { superTheme: ['SOCI, TECH'] }],
  ['super-theme-unknown', 'superTheme[1]', { superTheme: ['ECON', 'Turismo'] }],
  ['super-theme-in-theme', 'theme[0]', { superTheme: [], theme: ['Salud'] }],
  ['keyword-characters', 'keyword[0]', { keyword: ['compras; gastos'] }],
  ['keywords-missing', 'keyword', { keyword: [] }],
  [
    'mailbox-not-plain',
    'contactPoint.hasEmail',
    { contactPoint: { hasEmail: 'mailto:mesa@ejemplo.gob.ar' } },
  ],
  ['mailbox-malformed', 'publisher.mbox', { publisher: { name: 'Contaduría', mbox: 'a@b.ar; c@d.ar' } }],
  [
    'contact-missing',
    'contactPoint.hasEmail',
    { publisher: { name: 'Contaduría', mbox: '' }, contactPoint: null },
  ],
  ['url-malformed', 'distribution[0].accessURL', inFile({ accessURL: 'www.ejemplo.gob.ar/a' })],
  ['url-malformed', 'landingPage', { landingPage: 'ver web' }],
  [
    'url-unescaped',
    'distribution[0].downloadURL',
    inFile({ downloadURL: 'https://ejemplo.gob.ar/mi a.csv' }),
  ],
  [
    'url-raw-ip',
    'distribution[0].downloadURL',
    inFile({ downloadURL: 'http://190.2.101.9:8080/archivo.csv' }),
  ],
  ['url-not-public', 'distribution[0].downloadURL', inFile({ downloadURL: 'http://10.0.0.5/archivo.csv' })],
  [
    'url-with-credentials',
    'distribution[0].downloadURL',
    inFile({ downloadURL: 'https://u:clave@a.gob.ar/a.csv' }),
  ],
  ['byte-size-not-number', 'distribution[0].byteSize', inFile({ byteSize: '1,2 MB' })],
  ['byte-size-unreadable', 'distribution[0].byteSize', inFile({ byteSize: 'grande' })],
  ['byte-sizes-missing', 'distribution', inFile({ byteSize: null })],
  ['licence-missing', 'license', { license: undefined }],
  ['licence-missing', 'license', { license: 'No se especificó la licencia' }],
  ['licence-unrecognised', 'license', { license: 'Uso libre citando a la provincia' }],
  ['licence-unrecognised', 'distribution[0].license', inFile({ license: 'Uso libre' })],
  ['licence-version-missing', 'license', { license: 'Creative Commons Attribution' }],
  ['licence-not-open', 'license', { license: 'CC BY-NC 4.0' }],
  ['format-missing', 'distribution[0].format', inFile({ format: null })],
  ['format-misspelt', 'distribution[0].format', inFile({ format: 'cvs' })],
  ['format-unknown', 'distribution[0].format', inFile({ format: 'link' })],
  ['format-differs', 'distribution[0].format', inFile({ format: 'XLSX' })],
  [
    'archive-proprietary',
    'distribution[0].format',
    inFile({ format: 'RAR', downloadURL: 'https://a.gob.ar/a.rar' }),
  ],
  [
    'no-machine-readable-file',
    'distribution',
    inFile({ format: 'PDF', downloadURL: 'https://a.gob.ar/a.pdf' }),
  ],
  ['media-type-malformed', 'distribution[0].mediaType', inFile({ mediaType: 'planilla' })],
  ['media-types-missing', 'distribution', inFile({ mediaType: '' })],
  ['identifier-repeated', 'distribution[1].identifier', { distribution: [soundFile(), soundFile()] }],
  ['text-has-markup', 'description', { description: '<p>Compras</p>' }],
  ['text-has-markup', 'title', { title: 'Compras &amp; ventas' }],
  ['language-unknown', 'language[0]', { language: ['klingonés'] }],
  ['spatial-unreadable', 'spatial', { spatial: '???' }],
  ['spatial-missing', 'spatial', { spatial: null }],
  ['temporal-missing', 'temporal', { temporal: '' }],
  ['modified-missing', 'modified', { modified: undefined }],
  ['distributions-too-many', 'distribution', { distribution: Array.from({ length: 5_001 }, () => ({})) }],
  ['findings-cut', '', { keyword: Array.from({ length: 102 }, () => '#') }],
];

const OF_A_CATALOG: readonly (readonly [RuleName, string, Changes])[] = [
  ['catalog-title-missing', 'title', { title: '' }],
  ['catalog-description-missing', 'description', { description: null }],
  ['catalog-publisher-name-missing', 'publisher.name', { publisher: { mbox: 'a@ejemplo.gob.ar' } }],
  ['catalog-publisher-mbox-missing', 'publisher.mbox', { publisher: { name: 'Contaduría', mbox: '' } }],
  ['catalog-super-theme-taxonomy-missing', 'superThemeTaxonomy', { superThemeTaxonomy: undefined }],
  ['catalog-licence-missing', 'license', { license: null }],
  ['mailbox-malformed', 'publisher.mbox', { publisher: { name: 'Contaduría', mbox: 'no tiene' } }],
  ['date-not-iso', 'issued', { issued: '2016/04/14' }],
  ['date-unreadable', 'modified', { modified: 'ayer' }],
  ['url-malformed', 'homepage', { homepage: 'datos.ejemplo.gob.ar' }],
  ['value-type-wrong', 'title', { title: 2025 }],
  ['language-unknown', 'language[0]', { language: ['???'] }],
];

describe('the Perfil Nacional', () => {
  it('finds nothing wrong with a record that keeps it, nor with its catalogue', () => {
    expect(findingsOf({})).toEqual([]);
    expect(ofCatalog({})).toEqual([]);
  });

  it.each(OF_A_DATASET)('tells %s at %s', (rule, path, changes) => {
    const told = findingsOf(changes).filter((finding) => finding.rule === rule && finding.path === path);
    expect(told).toHaveLength(1);
  });

  it.each(OF_A_CATALOG)('tells of a catalogue %s at %s', (rule, path, changes) => {
    const told = ofCatalog(changes);
    expect(told.map((finding) => [finding.rule, finding.path])).toEqual([[rule, path]]);
  });

  it('tells that a catalogue lists nothing, but not where nobody knows', () => {
    expect(ofCatalog({}, 0).map(({ rule }) => rule)).toEqual(['catalog-dataset-missing']);
    expect(judgeCatalog(readCatalog(soundCatalog()), { datasets: null, now })).toEqual([]);
  });

  it('tells dates that a bulk load overwrote, but not the few that were edited together', () => {
    const modified = '2026-11-01T03:00';
    expect(judgeSharedDates({ datasets: 250, sharing: 250, modified })).toMatchObject([
      {
        rule: 'dates-overwritten',
        severity: 'WARNING',
        parameters: { datasets: 250, sharing: 250, modified },
      },
    ]);
    expect(judgeSharedDates({ datasets: 41, sharing: 8, modified })).toEqual([]);
    expect(judgeSharedDates({ datasets: 3, sharing: 3, modified })).toEqual([]);
  });

  it('requires 19 fields, each an error when it is missing', () => {
    const required = Object.entries(rules).filter(
      ([name, { severity }]) => name.endsWith('-missing') && severity === 'ERROR',
    );
    expect(required).toHaveLength(19);
  });

  it('has a case above for every rule', () => {
    const apart: RuleName[] = ['catalog-dataset-missing', 'dates-overwritten'];
    const told = new Set([...OF_A_DATASET, ...OF_A_CATALOG].map(([rule]) => rule).concat(apart));
    expect(Object.keys(rules).filter((rule) => !told.has(rule as RuleName))).toEqual([]);
  });

  it('takes a table as people write it, and does not ask for what its template has no column for', () => {
    const published = readDataset(
      soundRecord({
        issued: '01/02/2025',
        temporal: '2025',
        accrualPeriodicity: 'Anual',
        superTheme: ['Economía y finanzas'],
        distribution: [soundFile({ identifier: null, byteSize: '1,2 MB', mediaType: null })],
      }),
      null,
    );
    const ofTable = { ...published, raw: { Título: 'Compras 2025', Publicado: '01/02/2025', filas: [] } };
    expect(judgeDataset(ofTable, { catalogLicence: null, now }).findings).toEqual([]);
    const unreadable = { ...ofTable, issued: 'ayer' };
    expect(judgeDataset(unreadable, { catalogLicence: null, now }).findings.map(({ rule }) => rule)).toEqual([
      'date-unreadable',
    ]);
  });

  it('is content with the licence of the catalogue', () => {
    const published = readDataset(soundRecord({ license: undefined }), null);
    const { findings, values, distributions } = judgeDataset(published, { catalogLicence: 'ODbL-1.0', now });
    expect(findings).toEqual([]);
    expect([values.licence, distributions[0]?.licence]).toMatchObject([
      { id: 'ODbL-1.0', from: 'CATALOG' },
      { id: 'ODbL-1.0', from: 'CATALOG' },
    ]);
  });

  it('keeps a hundred of a kind, and says how many more there are', () => {
    const findings = findingsOf({ keyword: Array.from({ length: 250 }, () => '#') });
    expect(findings.filter(({ rule }) => rule === 'keyword-characters')).toHaveLength(100);
    expect(findings.at(-1)).toMatchObject({ rule: 'findings-cut', parameters: { more: 150 } });
  });

  it('repeats no password that an address holds', () => {
    const told = findingsOf(inFile({ downloadURL: 'https://ana:clave@a.gob.ar/a b.csv' }));
    expect(JSON.stringify(told)).not.toContain('clave');
    const malformed = findingsOf(inFile({ downloadURL: 'ftp://ana:clave@a.gob.ar/a.csv' }));
    expect(JSON.stringify(malformed)).not.toContain('clave');
  });
});

describe('a message', () => {
  const every = [
    ...OF_A_DATASET.flatMap(([, , changes]) => findingsOf(changes)),
    ...OF_A_CATALOG.flatMap(([, , changes]) => ofCatalog(changes)),
    ...ofCatalog({}, 0),
    ...judgeSharedDates({ datasets: 20, sharing: 20, modified: '2026-11-01T03:00' }),
  ];

  it('is whole, in both languages, and of one or two short sentences', () => {
    for (const finding of every) {
      const [spanish, english] = [findingMessage(finding, 'ES'), findingMessage(finding, 'EN')];
      for (const text of [spanish, english]) {
        expect(text).toMatch(/^[A-ZÁÉÍÓÚ«"{\d].*\.$/s);
        expect(text).not.toMatch(/\{\w+\}|undefined/);
        expect(text.length).toBeLessThan(400);
      }
      expect(spanish).not.toBe(english);
    }
  });

  it('says where, what and what to do, in the words of who publishes', () => {
    const [finding] = findingsOf({
      distribution: [soundFile(), soundFile({ identifier: 'b', issued: 'ayer' })],
    });
    if (finding === undefined) throw new Error('nothing was found');
    expect(findingMessage(finding, 'ES')).toBe(
      'En la fecha de publicación del archivo 2 dice «ayer», que no es una fecha. Escribila como AAAA-MM-DD, por ejemplo 2026-03-15.',
    );
    expect(findingMessage(finding, 'EN')).toBe(
      'The date of publication of file 2 says "ayer", which is no date. Write it as YYYY-MM-DD, for example 2026-03-15.',
    );
  });

  it('names the kinds of values as people do', () => {
    const [finding] = findingsOf({ theme: 'Salud' });
    if (finding === undefined) throw new Error('nothing was found');
    expect(findingMessage(finding, 'ES')).toContain('En los temas va una lista y hay un texto.');
  });
});
