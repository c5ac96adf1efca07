/** What a person calls each field of the Perfil Nacional. */
import type { Bilingual } from '@grafo-abierto/schema';

const name = (es: string, en: string): Bilingual => ({ es, en });

const NAMES: Readonly<Record<string, Bilingual>> = {
  identifier: name('el identificador', 'the identifier'),
  title: name('el título', 'the title'),
  description: name('la descripción', 'the description'),
  publisher: name('el organismo responsable', 'the publisher'),
  'publisher.name': name('el nombre del organismo responsable', 'the name of the publisher'),
  'publisher.mbox': name('el correo del organismo responsable', 'the mailbox of the publisher'),
  contactPoint: name('el contacto', 'the contact'),
  'contactPoint.fn': name('el nombre del contacto', 'the name of the contact'),
  'contactPoint.hasEmail': name('el correo de contacto', 'the mailbox for contact'),
  dataset: name('la lista de conjuntos de datos', 'the list of datasets'),
  distribution: name('la lista de archivos', 'the list of files'),
  superTheme: name('el tema global', 'the global theme'),
  superThemeTaxonomy: name('la taxonomía de temas globales', 'the taxonomy of global themes'),
  theme: name('los temas', 'the themes'),
  keyword: name('las etiquetas', 'the keywords'),
  accrualPeriodicity: name('la frecuencia de actualización', 'the frequency of update'),
  issued: name('la fecha de publicación', 'the date of publication'),
  modified: name('la fecha de la última actualización', 'the date of the last update'),
  temporal: name('el período que cubren los datos', 'the period that the data cover'),
  spatial: name('la cobertura geográfica', 'the place that the data cover'),
  language: name('el idioma', 'the language'),
  license: name('la licencia', 'the licence'),
  landingPage: name('la página del conjunto', 'the page of the dataset'),
  homepage: name('la página del portal', 'the page of the portal'),
  accessURL: name('la dirección de la página', 'the address of the page'),
  downloadURL: name('la dirección de descarga', 'the address to download from'),
  format: name('el formato', 'the format'),
  mediaType: name('el tipo de contenido', 'the media type'),
  byteSize: name('el tamaño', 'the size'),
  field: name('la lista de columnas', 'the list of columns'),
};

const FILE = /^distribution\[(\d+)\](?:\.(.+))?$/;
const COLUMN = /^field\[(\d+)\](?:\.title)?$/;

/** "distribution[2].issued" → "la fecha de publicación del archivo 3"; what has no name is told by its path. */
export function fieldName(path: string): Bilingual {
  const [, index, rest] = FILE.exec(path.slice(0, 300)) ?? [];
  if (index === undefined) return nameOf(path);
  const number = Number(index) + 1;
  if (rest === undefined) return name(`el archivo ${number}`, `file ${number}`);
  const { es, en } = nameOf(rest);
  return name(`${es} del archivo ${number}`, `${en} of file ${number}`);
}

function nameOf(path: string): Bilingual {
  const [, column] = COLUMN.exec(path) ?? [];
  if (column !== undefined) {
    const number = Number(column) + 1;
    return name(`la columna ${number}`, `column ${number}`);
  }
  const field = path.replace(/\[\d+\]$/, '');
  return Object.hasOwn(NAMES, field) ? (NAMES[field] ?? name(path, path)) : name(`«${path}»`, `"${path}"`);
}
