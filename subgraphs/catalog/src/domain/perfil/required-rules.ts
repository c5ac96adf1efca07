/** The 19 fields that the Perfil Nacional 1.2 requires: of a catalogue, of a dataset, of each of its files. */
import { type Rule, rule } from './rule.type.js';

const missing = (es: string, en: string): Rule =>
  rule('ERROR', `Falta {field}. ${es}`, `Missing: {field}. ${en}`);

export const requiredRules = {
  'catalog-title-missing': missing('Escribí cómo se llama el portal.', 'Write what the portal is called.'),
  'catalog-description-missing': missing(
    'Contá en una o dos oraciones qué datos reúne el portal.',
    'Tell in a sentence or two what data the portal gathers.',
  ),
  'catalog-publisher-name-missing': missing(
    'Escribí qué organismo mantiene el portal.',
    'Write which body maintains the portal.',
  ),
  'catalog-publisher-mbox-missing': missing(
    'Escribí un correo de la oficina al que se pueda preguntar.',
    'Write a mailbox of the office that can be asked.',
  ),
  'catalog-dataset-missing': missing(
    'El catálogo no tiene ninguno: publicá al menos uno, o revisá que el portal los exporte.',
    'The catalogue holds none: publish at least one, or check that the portal exports them.',
  ),
  'catalog-super-theme-taxonomy-missing': missing(
    'Poné «http://datos.gob.ar/superThemeTaxonomy.json».',
    'Put "http://datos.gob.ar/superThemeTaxonomy.json".',
  ),
  'dataset-identifier-missing': missing(
    'Dale uno propio y no lo cambies más: es lo que permite citarlo.',
    'Give it one of its own and never change it: it is what lets it be cited.',
  ),
  'dataset-title-missing': missing(
    'Escribí un nombre corto que diga qué datos son.',
    'Write a short name that says what data they are.',
  ),
  'dataset-description-missing': missing(
    'Contá qué datos hay, de dónde salen y qué período cubren.',
    'Tell what the data are, where they come from and which period they cover.',
  ),
  'dataset-publisher-name-missing': missing(
    'Escribí el nombre del organismo que responde por los datos.',
    'Write the name of the body that answers for the data.',
  ),
  'dataset-super-theme-missing': missing(
    'Elegí al menos uno de los 13 temas globales: AGRI, ECON, EDUC, ENER, ENVI, GOVE, HEAL, INTR, JUST, REGI, SOCI, TECH o TRAN.',
    'Choose at least one of the 13 global themes: AGRI, ECON, EDUC, ENER, ENVI, GOVE, HEAL, INTR, JUST, REGI, SOCI, TECH or TRAN.',
  ),
  'dataset-distribution-missing': missing(
    'El conjunto no tiene nada para descargar: agregá al menos un archivo con su dirección.',
    'The dataset has nothing to download: add at least one file with its address.',
  ),
  'dataset-periodicity-missing': missing(
    'Decí cada cuánto se actualiza: «R/P1Y» es por año, «R/P1M» por mes, «R/P1D» por día, «eventual» si no hay fecha fija.',
    'Say how often it is updated: "R/P1Y" is by year, "R/P1M" by month, "R/P1D" by day, "eventual" where there is no fixed date.',
  ),
  'dataset-issued-missing': missing(
    'Escribí cuándo se publicó por primera vez, como AAAA-MM-DD.',
    'Write when it was first published, as YYYY-MM-DD.',
  ),
  'distribution-identifier-missing': missing(
    'Dale uno propio y no lo cambies más.',
    'Give it one of its own and never change it.',
  ),
  'distribution-title-missing': missing(
    'Escribí un nombre que lo distinga de los otros archivos.',
    'Write a name that tells it from the other files.',
  ),
  'distribution-access-url-missing': missing(
    'Poné la dirección de la página donde se lo encuentra.',
    'Put the address of the page where it is found.',
  ),
  'distribution-download-url-missing': missing(
    'Poné la dirección que descarga el archivo.',
    'Put the address that downloads the file.',
  ),
  'distribution-issued-missing': missing(
    'Escribí cuándo se publicó, como AAAA-MM-DD.',
    'Write when it was published, as YYYY-MM-DD.',
  ),
} as const;
