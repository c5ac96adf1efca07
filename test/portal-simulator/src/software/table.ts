/** What a province without a portal publishes: its datasets and initiatives in tables, by the templates. */
import { writeXlsx } from 'hucre/xlsx';
import type { Answer } from '../answer.type.js';
import type { DemoCatalog, JsonRecord } from '../content/demo-catalog.js';
import { demoInitiatives, INITIATIVE_COLUMNS } from '../content/demo-initiatives.js';
import type { DemoProvince } from '../content/provinces.js';
import type { FaultName } from '../faults/fault-names.js';
import type { Asked, Software } from './software.type.js';

export const table: Software = (asked) => {
  const { path, province, catalog, fault } = asked;
  if (path === '/datasets.csv') return csv(datasetRows(catalog, fault), fault);
  if (path === '/iniciativas.csv') return csv(initiativeRows(province, fault), fault);
  if (path === '/planilla.xlsx') return workbook(asked);
  return undefined;
};

const DATASET_COLUMNS = [
  'identificador',
  'titulo',
  'descripcion',
  'organismo',
  'correo',
  'tema',
  'supertema',
  'etiquetas',
  'frecuencia',
  'publicado',
  'modificado',
  'licencia',
  'cobertura',
  'periodo',
  'pagina',
  'archivo',
  'formato',
  'tamano',
];

/** One row for each file. */
function* datasetRows(catalog: DemoCatalog, fault: FaultName | null): Generator<string[], void> {
  yield DATASET_COLUMNS;
  for (let index = 0; index < catalog.count; index++) {
    const record = catalog.at(index);
    for (const file of filesOf(record)) yield datasetRow(record, file, fault);
  }
}

function datasetRow(record: JsonRecord, file: JsonRecord, fault: FaultName | null): string[] {
  const { publisher } = record;
  const office = isRecord(publisher) ? publisher : { name: publisher, mbox: '' };
  const size = Number(file['byteSize']) / 1024 / 1024;
  const megabytes = fault === 'csv-decimal-comma' ? size.toFixed(2).replace('.', ',') : size.toFixed(2);
  const { identifier, title, description, theme, superTheme, keyword, accrualPeriodicity } = record;
  const { issued, modified, license, spatial, temporal, landingPage } = record;
  return [
    identifier,
    title,
    description,
    office['name'],
    office['mbox'],
    theme,
    superTheme,
    keyword,
    accrualPeriodicity,
    issued,
    modified,
    license,
    spatial,
    temporal,
    landingPage,
    file['downloadURL'],
    file['format'],
    `${megabytes} MB`,
  ].map(cellText);
}

function* initiativeRows(
  province: DemoProvince,
  fault: FaultName | null,
): Generator<readonly string[], void> {
  yield INITIATIVE_COLUMNS;
  for (const row of demoInitiatives(province)) {
    yield fault === 'csv-decimal-comma'
      ? row.map((cell, at) => (at === 10 ? cell.replaceAll('.', ',') : cell))
      : row;
  }
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
}

function csv(rows: Iterable<readonly string[]>, fault: FaultName | null): Answer {
  const isLatin = fault === 'csv-semicolon-latin1';
  const delimiter = isLatin || fault === 'csv-decimal-comma' ? ';' : ',';
  const body = lines(rows, delimiter, fault === 'csv-bom' ? '\uFEFF' : '');
  return { status: 200, type: 'text/csv', body: isLatin ? encoded(body, 'latin1') : body };
}

function* lines(
  rows: Iterable<readonly string[]>,
  delimiter: string,
  start: string,
): Generator<string, void> {
  let before = start;
  for (const row of rows) {
    const cells = row.map((cell) => (/["\r\n;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
    yield `${before}${cells.join(delimiter)}\r\n`;
    before = '';
  }
}

function* encoded(texts: Iterable<string>, encoding: BufferEncoding): Generator<Uint8Array, void> {
  for (const text of texts) yield Buffer.from(text, encoding);
}

async function workbook({ catalog, province, fault }: Asked): Promise<Answer> {
  const sheet = (name: string, rows: Iterable<readonly string[]>) => ({
    name,
    rows: Array.from(rows, (row) => [...row]),
  });
  const bytes = await writeXlsx({
    sheets: [
      sheet('Leeme', [['Planilla de demostración: los datos son inventados.']]),
      sheet('Conjuntos', datasetRows(catalog, fault)),
      sheet('Iniciativas', initiativeRows(province, fault)),
    ],
  });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { status: 200, type, body: [bytes] };
}

function filesOf(record: JsonRecord): JsonRecord[] {
  return Array.isArray(record['distribution']) ? record['distribution'].filter(isRecord) : [];
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
