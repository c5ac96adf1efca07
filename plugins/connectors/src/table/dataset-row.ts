/** Rows of the template for datasets: one for each file, those of one dataset below each other. */
import type { PublishedDataset, PublishedDistribution, PublishedLicence } from '../published-dataset.type.js';
import type { DatasetColumn } from './columns.js';
import type { TableRow } from './table-row.js';

type DatasetRow = TableRow<DatasetColumn>;

/** Whether a row only adds a file to the dataset of the row above it. */
export function continues(above: DatasetRow, row: DatasetRow): boolean {
  const [identifier, title] = [row.text('identificador'), row.text('titulo')];
  const isSame =
    identifier === above.text('identificador') && (identifier !== null || title === above.text('titulo'));
  const isUnnamed = identifier === null && title === null;
  return (isSame || isUnnamed) && row.text('archivo') !== null;
}

export function readDatasetRows(rows: readonly [DatasetRow, ...DatasetRow[]]): PublishedDataset {
  const [first] = rows;
  const licence = licenceOf(first, 'DATASET');
  const name = first.text('organismo');
  const mbox = first.text('correo');
  return {
    identifier: first.text('identificador'),
    title: first.text('titulo'),
    description: first.text('descripcion'),
    publisher: name === null && mbox === null ? null : { identifier: null, name, mbox },
    contactPoint: null,
    landingPage: first.text('pagina'),
    issued: first.text('publicado'),
    modified: first.text('modificado'),
    accrualPeriodicity: first.text('frecuencia'),
    spatial: first.list('cobertura'),
    temporal: first.text('periodo'),
    languages: [],
    keywords: first.list('etiquetas'),
    themes: first.list('tema'),
    superThemes: first.list('supertema'),
    licence,
    distributions: rows.filter((row) => row.text('archivo') !== null).map((row) => readFile(row, licence)),
    misfits: [],
    raw: rows.length === 1 ? first.raw : { ...first.raw, filas: rows.map(({ raw }) => raw) },
  };
}

function readFile(row: DatasetRow, inherited: PublishedLicence | null): PublishedDistribution {
  const url = row.text('archivo');
  return {
    identifier: null,
    title: row.text('archivo_titulo') ?? row.text('titulo'),
    description: null,
    accessURL: url,
    downloadURL: url,
    format: row.text('formato'),
    mediaType: null,
    byteSize: row.text('tamano'),
    issued: row.text('publicado'),
    modified: row.text('modificado'),
    licence: licenceOf(row, 'DISTRIBUTION') ?? inherited,
  };
}

function licenceOf(row: DatasetRow, from: PublishedLicence['from']): PublishedLicence | null {
  const raw = row.text('licencia');
  return raw === null ? null : { raw, from };
}
