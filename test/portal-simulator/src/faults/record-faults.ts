/** Faults of what a portal publishes: each changes its records, some of them or all. */
import type { DemoCatalog, JsonRecord } from '../content/demo-catalog.js';
import type { FaultName } from './fault-names.js';

type RecordFault = (record: JsonRecord, index: number) => JsonRecord;

/** A share of the records has the fault: the others show that it harms none of them. */
const some =
  (change: RecordFault): RecordFault =>
  (record, index) =>
    index % 5 === 1 ? change(record, index) : record;

const inFiles = (change: (file: JsonRecord, index: number) => JsonRecord): RecordFault =>
  some((record, index) => {
    const files = Array.isArray(record['distribution']) ? (record['distribution'] as JsonRecord[]) : [];
    return { ...record, distribution: files.map((file) => change(file, index)) };
  });

function without(record: JsonRecord, name: string): JsonRecord {
  const { [name]: _gone, ...rest } = record;
  return rest;
}

const RECORD_FAULTS: Partial<Record<FaultName, RecordFault>> = {
  'raw-ip-urls': inFiles((file) => ({ ...file, downloadURL: 'http://190.2.101.9:8080/archivo.csv' })),
  'duplicate-titles': (record) => ({ ...record, title: 'Base de datos (demostración)' }),
  'duplicate-identifiers': some((record) => ({ ...record, identifier: 'repetido' })),
  'identifiers-with-colons': (record) => ({ ...record, identifier: `AR:${String(record['identifier'])}:v1` }),
  'missing-identifier': some((record) => without(record, 'identifier')),
  'missing-title': some((record) => without(record, 'title')),
  'wrong-types': some((record, index) => ({
    ...record,
    identifier: 900_000 + index,
    theme: 'Salud',
    keyword: null,
    publisher: 'Ministerio (demostración)',
  })),
  'malformed-dates': some((record) => ({ ...record, issued: '31/02/2020', modified: 'ayer' })),
  'malformed-emails': some((record) => ({
    ...record,
    publisher: { name: 'Oficina (demostración)', mbox: 'uno@demo.example; dos@demo.example' },
  })),
  'malformed-uris': inFiles((file) => ({
    ...file,
    accessURL: 'www.demo.example/archivo',
    downloadURL: 'ver web',
  })),
  'empty-mbox': some((record) => ({ ...record, publisher: { name: 'Oficina (demostración)', mbox: '' } })),
  'free-text-licences': some((record) => ({ ...record, license: 'Uso libre citando a la provincia' })),
  'odd-formats': inFiles((file, index) => ({ ...file, format: ['xlxs', 'link', 'RAR'][index % 3] })),
  'markup-in-text': some((record) => ({
    ...record,
    description: '<p>Primera línea<br/>\r\n&nbsp;<b>segunda</b></p>\r\n(demostración)',
  })),
  'dates-overwritten': (record) => ({ ...record, modified: '2026-11-01T03:00:00.000Z' }),
  'identifiers-reminted': (record) => ({ ...record, identifier: `2027-${String(record['identifier'])}` }),
  'publishers-renamed': (record) => ({
    ...record,
    publisher: { name: 'Ministerio de Modernización y Cercanía (demostración)', mbox: 'nuevo@demo.example' },
  }),
};

/** The catalogue as the portal shows it under a fault. */
export function faultyCatalog(catalog: DemoCatalog, fault: FaultName | null): DemoCatalog {
  if (fault === 'zero-datasets') return { ...catalog, count: 0 };
  if (fault === 'mass-deletion') return { ...catalog, count: Math.ceil(catalog.count / 10) };
  const change = fault === null ? undefined : RECORD_FAULTS[fault];
  return change === undefined ? catalog : { ...catalog, at: (index) => change(catalog.at(index), index) };
}
