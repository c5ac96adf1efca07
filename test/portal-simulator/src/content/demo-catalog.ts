/** Demonstration catalogues by the Perfil Nacional de Metadatos; every record says that it is one. */
import type { DemoProvince } from './provinces.js';
import { SUBJECTS, type Subject } from './subjects.js';

/** Loose, since faults put anything anywhere. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export interface DemoCatalog {
  /** What stands around the datasets in a `data.json`. */
  readonly about: JsonRecord;
  readonly count: number;
  /** Made when asked for, so that a catalogue of any size takes no memory. */
  at(index: number): JsonRecord;
}

const FIRST_YEAR = 2015;
const MARK = 'demostración';

export function demoCatalog(province: DemoProvince, count: number): DemoCatalog {
  return {
    about: {
      title: `Datos abiertos de ${province.name} (${MARK})`,
      description: `Catálogo de ${MARK}: los datos son inventados y ningún organismo los publicó.`,
      publisher: { name: `Gobierno de ${province.name} (${MARK})`, mbox: mailbox(province) },
      superThemeTaxonomy: 'http://datos.gob.ar/superThemeTaxonomy.json',
      themeTaxonomy: SUBJECTS.map(({ theme, slug }) => ({ id: slug, label: theme, description: theme })),
      issued: '2016-03-01',
      modified: '2026-10-01',
      language: ['SPA'],
      license: 'Creative Commons Attribution 4.0',
      homepage: `https://datos.${domain(province)}`,
      version: '1.2',
    },
    count,
    at: (index) => demoDataset(province, index),
  };
}

function demoDataset(province: DemoProvince, index: number): JsonRecord {
  const subject = subjectAt(index);
  const year = FIRST_YEAR + Math.floor(index / SUBJECTS.length);
  const identifier = `${province.indec}-${String(index).padStart(6, '0')}`;
  const modified = new Date(Date.UTC(2026, 0, 1 + (index % 270), 12)).toISOString();
  const site = `https://datos.${domain(province)}`;
  return {
    identifier,
    title: `${subject.title} ${year} (${MARK})`,
    description: `${subject.description} Provincia de ${province.name}, serie ${year}. Dato de ${MARK}.`,
    publisher: { name: `${subject.office} de ${province.name} (${MARK})`, mbox: mailbox(province) },
    contactPoint: { fn: subject.office, hasEmail: mailbox(province) },
    superTheme: [subject.superTheme],
    theme: [subject.theme],
    keyword: [...subject.keywords, MARK],
    accrualPeriodicity: subject.periodicity,
    issued: `${2016 + (index % 8)}-05-01`,
    modified,
    language: ['SPA'],
    spatial: province.indec,
    temporal: `${year}-01-01/${year}-12-31`,
    license: 'CC-BY-4.0',
    landingPage: `${site}/dataset/${subject.slug}-${index}`,
    distribution: subject.files.map((format, file) => ({
      identifier: `${identifier}.${file + 1}`,
      title: `${subject.title} ${year}, ${format}`,
      description: `Archivo ${format} de ${MARK}.`,
      accessURL: `${site}/dataset/${subject.slug}-${index}/archivo/${file + 1}`,
      downloadURL: `${site}/archivos/${subject.slug}-${index}.${format.toLowerCase()}`,
      format,
      mediaType: format === 'CSV' ? 'text/csv' : 'application/octet-stream',
      byteSize: 1024 * (1 + (index % 500)),
      issued: `${2016 + (index % 8)}-05-01`,
      modified,
    })),
  };
}

function subjectAt(index: number): Subject {
  const subject = SUBJECTS[index % SUBJECTS.length];
  if (subject === undefined) throw new RangeError(`no subject for ${index}`);
  return subject;
}

/** Under a name that nobody can own. */
function domain({ jurisdiction }: DemoProvince): string {
  return `${jurisdiction.toLowerCase()}.demo.example`;
}

function mailbox(province: DemoProvince): string {
  return `datos@${domain(province)}`;
}
