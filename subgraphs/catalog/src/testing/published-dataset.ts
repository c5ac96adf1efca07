import type { PublishedDataset } from '@grafo-abierto/connectors';

/** A published dataset for a test, whole but for what the test says. */
export function publishedDataset(more: Partial<PublishedDataset> = {}): PublishedDataset {
  return {
    identifier: '1',
    title: 'Compras (prueba)',
    description: null,
    publisher: { identifier: null, name: 'Contaduría (prueba)', mbox: null },
    contactPoint: null,
    landingPage: 'https://datos.demo.example/compras',
    issued: null,
    modified: null,
    accrualPeriodicity: null,
    spatial: [],
    temporal: null,
    languages: [],
    keywords: [],
    themes: [],
    superThemes: [],
    licence: null,
    distributions: [],
    misfits: [],
    raw: {},
    ...more,
  };
}
