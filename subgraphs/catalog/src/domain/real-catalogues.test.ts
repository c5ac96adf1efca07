import { readFileSync } from 'node:fs';
import { readCatalog, readDataset } from '@grafo-abierto/connectors/testing';
import { referenceFile } from '@grafo-abierto/subgraph-kit/testing';
import { describe, expect, it } from 'vitest';
import { openPerfilSchema } from '../testing/perfil-schema.js';
import { judgeDataset } from './judge-dataset.js';
import { judgeCatalog } from './perfil/judge-catalog.js';
import type { RuleName } from './perfil/rules.js';
import { QUALITY_MAXIMUM } from './quality/quality.type.js';

const NODES = [
  'ambiente',
  'arsat',
  'datosgobar',
  'datosgobar-ckan',
  'justicia',
  'pami',
  'procuracion-penitenciaria',
  'transporte',
].map((name) => `nodos/${name}.data.json`);
const SAMPLES = [
  'central',
  'federated_1',
  'full_data',
  'invalid_multiple_emails',
  'malformed_date',
  'malformed_temporal',
  'missing_dataset_title',
  'null_dataset_theme',
  'time_series_data',
].map((name) => `pydatajson/tests/samples/${name}.json`);
const catalogues = [...NODES, ...SAMPLES].flatMap((name) => {
  const path = referenceFile(`portal-samples/${name}`);
  return path === undefined ? [] : [[name, path] as const];
});
const isAbsent = catalogues.length === 0;
const now = new Date('2026-11-26T12:00:00Z');

type Json = Readonly<Record<string, unknown>>;
interface RawCatalog extends Json {
  readonly dataset: readonly RawDataset[];
}
interface RawDataset extends Json {
  readonly distribution: readonly Json[];
}

function open(path: string) {
  const raw = JSON.parse(readFileSync(path, 'utf8')) as RawCatalog;
  const catalog = readCatalog(raw);
  const judged = raw.dataset.map((each) =>
    judgeDataset(readDataset(each, catalog.licence), { catalogLicence: null, now }),
  );
  const count = (rule: RuleName) =>
    judged.flatMap(({ findings }) => findings).filter((f) => f.rule === rule).length;
  return { raw, catalog, judged, count };
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
const ofDatasets = (test: (dataset: RawDataset) => boolean) => (raw: RawCatalog) =>
  raw.dataset.filter(test).length;
const ofFiles = (test: (file: Json) => boolean) => (raw: RawCatalog) =>
  raw.dataset.flatMap(({ distribution }) => distribution).filter(test).length;
const inText = (value: unknown, pattern: RegExp) => typeof value === 'string' && pattern.test(value);

/** Counted over the raw JSON, by other means than the judge's own. */
const INDEPENDENT: readonly (readonly [RuleName, (raw: RawCatalog) => number])[] = [
  ['dataset-super-theme-missing', ofDatasets(({ superTheme }) => isEmpty(superTheme))],
  ['dataset-periodicity-missing', ofDatasets(({ accrualPeriodicity }) => isEmpty(accrualPeriodicity))],
  ['dataset-publisher-name-missing', ofDatasets(({ publisher }) => isEmpty((publisher as Json)['name']))],
  ['dataset-title-missing', ofDatasets(({ title }) => isEmpty(title))],
  ['distribution-identifier-missing', ofFiles(({ identifier }) => isEmpty(identifier))],
  ['distribution-download-url-missing', ofFiles(({ downloadURL }) => isEmpty(downloadURL))],
  ['format-missing', ofFiles(({ format }) => isEmpty(format))],
  ['format-unknown', ofFiles(({ format }) => format === 'link')],
  ['format-misspelt', ofFiles(({ format }) => format === 'xlxs')],
  ['archive-proprietary', ofFiles(({ format }) => format === 'RAR')],
  ['spatial-missing', ofDatasets(({ spatial }) => isEmpty(spatial))],
  ['temporal-missing', ofDatasets(({ temporal }) => isEmpty(temporal))],
  ['keywords-missing', ofDatasets(({ keyword }) => isEmpty(keyword))],
  ['modified-missing', ofDatasets(({ modified }) => isEmpty(modified))],
  ['field-misnamed', ofDatasets((dataset) => 'keywords' in dataset)],
  ['title-too-long', ofDatasets(({ title }) => String(title ?? '').length > 100)],
  [
    'mailbox-not-plain',
    ofDatasets(({ contactPoint }) => inText((contactPoint as Json | undefined)?.['hasEmail'], /^mailto:/)),
  ],
  [
    'url-raw-ip',
    (raw) =>
      ofFiles(({ accessURL }) => inText(accessURL, /\/\/\d+\.\d+\.\d+\.\d+[:/]/))(raw) +
      ofFiles(({ downloadURL }) => inText(downloadURL, /\/\/\d+\.\d+\.\d+\.\d+[:/]/))(raw) +
      ofDatasets(({ landingPage }) => inText(landingPage, /\/\/\d+\.\d+\.\d+\.\d+[:/]/))(raw),
  ],
  [
    'licence-missing',
    (raw) =>
      isEmpty(raw['license'])
        ? ofDatasets(({ license }) => isEmpty(license) || license === 'No se especificó la licencia')(raw)
        : 0,
  ],
];

describe.skipIf(isAbsent)('a real catalogue (skipped where the samples are absent)', () => {
  it.each(catalogues)(
    '%s: every dataset is judged, and as much is found as an independent count finds',
    (_name, path) => {
      const { raw, judged, count } = open(path);
      expect(judged).toHaveLength(raw.dataset.length);
      for (const [rule, expected] of INDEPENDENT) {
        // Of one rule a record keeps a hundred findings: none of these catalogues has more in one.
        expect([rule, count(rule)]).toEqual([rule, expected(raw)]);
      }
      for (const { values, distributions, quality } of judged) {
        expect(values.issued).toMatch(/^20\d\d-/);
        expect(distributions.every(({ issued }) => issued?.startsWith('20'))).toBe(true);
        expect(quality.total).toBeGreaterThan(0);
        expect(quality.total).toBeLessThanOrEqual(QUALITY_MAXIMUM.total);
      }
    },
  );

  it('of datos.gob.ar has no global theme in any of its 70 datasets, but says them elsewhere', () => {
    const { judged, count } = open(referenceFile('portal-samples/nodos/datosgobar.data.json') ?? '');
    expect([judged.length, count('dataset-super-theme-missing')]).toEqual([70, 70]);
    expect(count('super-theme-in-theme')).toBeGreaterThan(0);
    expect(judged.every(({ quality }) => quality.interoperability < QUALITY_MAXIMUM.interoperability)).toBe(
      true,
    );
  });

  it('of ARSAT has no licence in any of its 41 datasets, which are then neither open nor closed', () => {
    const { judged, count } = open(referenceFile('portal-samples/nodos/arsat.data.json') ?? '');
    expect([judged.length, count('licence-missing')]).toEqual([41, 41]);
    expect(judged.map(({ values }) => values.licence.open)).toEqual(Array.from({ length: 41 }, () => null));
  });

  it('has its licences, formats and frequencies recognised, but for what names none', () => {
    const judged = catalogues.flatMap(([, path]) => open(path).judged);
    const unrecognised = (rule: RuleName) =>
      new Set(
        judged.flatMap(({ findings }) =>
          findings.filter((f) => f.rule === rule).map((f) => f.parameters['value']),
        ),
      );
    expect([...unrecognised('licence-unrecognised')]).toEqual([]);
    expect([...unrecognised('format-unknown')]).toEqual(['link']);
    expect([...unrecognised('periodicity-unreadable')]).toEqual([]);
    expect([...unrecognised('date-unreadable')]).toEqual([]);
    expect([...unrecognised('period-unreadable')]).toEqual([]);
  });

  it('is judged itself', () => {
    const found = (name: string) => {
      const { catalog, raw } = open(referenceFile(`portal-samples/${name}`) ?? '');
      return judgeCatalog(catalog, { datasets: raw.dataset.length, now })
        .filter(({ severity }) => severity === 'ERROR')
        .map(({ rule, path }) => `${rule} ${path}`);
    };
    expect(found('nodos/ambiente.data.json')).toEqual([
      'catalog-publisher-name-missing publisher.name',
      'catalog-publisher-mbox-missing publisher.mbox',
    ]);
    expect(found('pydatajson/tests/samples/malformed_date.json')).toEqual(['date-not-iso issued']);
    expect(found('nodos/justicia.data.json')).toEqual([]);
  });
});

const schema = openPerfilSchema();

describe.skipIf(schema === undefined || isAbsent)(
  'the published JSON Schema of the Perfil Nacional (skipped where it is absent)',
  () => {
    it.each(catalogues)('finds the same fields of %s in error, dataset by dataset', (_name, path) => {
      const { raw, judged } = open(path);
      const ours = judged.map(
        ({ findings }) =>
          new Set(
            findings.filter(({ severity }) => severity === 'ERROR').map((finding) => fieldOf(finding.path)),
          ),
      );
      const theirs = raw.dataset.map((dataset) => schema?.(dataset));
      expect(ours.map((fields) => [...fields].sort())).toEqual(
        theirs.map((fields) => [...(fields ?? [])].sort()),
      );
    });
  },
);

/** An item of a list breaks the list. */
function fieldOf(path: string): string {
  return path.replace(/(?<!^distribution)\[\d+\]$/, '');
}
