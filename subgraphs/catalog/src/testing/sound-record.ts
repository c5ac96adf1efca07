/** A record of a `data.json` with which nothing is wrong, for tests that then spoil one thing. */
export function soundRecord(
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    identifier: 'compras-2025',
    title: 'Compras 2025',
    description: 'Órdenes de compra de la provincia durante 2025.',
    publisher: { name: 'Contaduría General', mbox: 'datos@ejemplo.gob.ar' },
    contactPoint: { fn: 'Mesa de datos', hasEmail: 'mesa@ejemplo.gob.ar' },
    superTheme: ['ECON'],
    theme: ['Compras'],
    keyword: ['compras', 'contrataciones'],
    accrualPeriodicity: 'R/P1Y',
    issued: '2025-02-01',
    modified: '2026-02-01',
    temporal: '2025-01-01/2025-12-31',
    spatial: 'ARG',
    language: ['spa'],
    license: 'CC-BY-4.0',
    landingPage: 'https://datos.ejemplo.gob.ar/dataset/compras-2025',
    accessLevel: 'public',
    rights: 'Uso libre con cita de la fuente.',
    distribution: [soundFile()],
    ...changes,
  };
}

export function soundFile(
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    identifier: 'compras-2025-csv',
    title: 'Compras 2025, CSV',
    accessURL: 'https://datos.ejemplo.gob.ar/dataset/compras-2025',
    downloadURL: 'https://datos.ejemplo.gob.ar/compras-2025.csv',
    format: 'CSV',
    mediaType: 'text/csv',
    byteSize: 5120,
    issued: '2025-02-01',
    modified: '2026-02-01',
    ...changes,
  };
}

/** What stands around the datasets. */
export function soundCatalog(
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    title: 'Datos de la provincia',
    description: 'Datos abiertos de los organismos de la provincia.',
    publisher: { name: 'Contaduría General', mbox: 'datos@ejemplo.gob.ar' },
    superThemeTaxonomy: 'http://datos.gob.ar/superThemeTaxonomy.json',
    license: 'CC-BY-4.0',
    ...changes,
  };
}
