import { problem } from './problem-text.js';

/** The part of the table about spreadsheets and CSV files that follow one of the published templates. */
export const tableProblems = {
  GRAFO_TABLE_UNREADABLE: problem(
    502,
    ['No se puede leer la planilla {url}: {detail}.', 'The table {url} cannot be read: {detail}.'],
    [
      'Está dañada, tiene contraseña, o no es CSV ni XLSX.',
      'It is damaged, has a password, or is neither CSV nor XLSX.',
    ],
    [
      'Guardala de nuevo como CSV o XLSX, sin contraseña.',
      'Save it again as CSV or XLSX, without a password.',
    ],
  ),
  GRAFO_TABLE_HEADER_UNKNOWN: problem(
    400,
    [
      'La primera fila de {url} no tiene las columnas de la plantilla: {columns}.',
      'The first row of {url} does not have the columns of the template: {columns}.',
    ],
    [
      'Falta la columna «titulo», o los nombres son otros.',
      'The column "titulo" is missing, or the names are others.',
    ],
    ['Copiá la primera fila de la plantilla publicada.', 'Copy the first row of the published template.'],
  ),
  GRAFO_TABLE_COLUMNS_UNKNOWN: problem(
    400,
    ['No se usan estas columnas de {sheet}: {columns}', 'These columns of {sheet} are not used: {columns}'],
    [
      'No están en la plantilla; sus valores quedan en el registro original.',
      'They are not in the template; their values stay in the raw record.',
    ],
    [
      'Si dicen algo de la plantilla, usá su nombre.',
      'Where they say something of the template, use its name.',
    ],
  ),
  GRAFO_TABLE_READ_AS: problem(
    400,
    [
      '{url} se leyó como {encoding}, con «{delimiter}» entre columnas.',
      '{url} was read as {encoding}, with "{delimiter}" between columns.',
    ],
    [
      'El archivo no lo dice; se dedujo de su contenido.',
      'The file does not say so; it was inferred from its content.',
    ],
    ['Si se ve mal, guardalo como CSV UTF-8.', 'If it looks wrong, save it as CSV UTF-8.'],
  ),
  GRAFO_TABLE_TARGET_AMBIGUOUS: problem(
    400,
    [
      'En {place}, «{value}» puede ser la meta {value} o la {value}0.',
      'In {place}, "{value}" may be target {value} or {value}0.',
    ],
    [
      'La planilla guardó la meta como número y le quitó el cero.',
      'The spreadsheet kept the target as a number and dropped its zero.',
    ],
    [
      'Dale formato de texto a la columna y escribila de nuevo.',
      'Format the column as text and write it again.',
    ],
  ),
  GRAFO_TABLE_DECIMAL_COMMA: problem(
    400,
    [
      'En {place}, «{value}» se leyó como la meta {code}.',
      'In {place}, "{value}" was read as target {code}.',
    ],
    [
      'Una coma entre dos números puede ser decimal o separar dos valores.',
      'A comma between two numbers may be a decimal one or stand between two values.',
    ],
    [
      'Escribí las metas con punto y separalas con punto y coma: 16.7; 16.10.',
      'Write targets with a point and put semicolons between them: 16.7; 16.10.',
    ],
  ),
  GRAFO_TABLE_CELLS_SPARE: problem(
    400,
    ['{place} tiene más celdas que la primera fila.', '{place} has more cells than the first row.'],
    [
      'Un separador dentro de un texto sin comillas corre las columnas.',
      'A delimiter inside a text without quotes shifts the columns.',
    ],
    ['Poné el texto entre comillas.', 'Put the text between quotes.'],
  ),
  GRAFO_TABLE_FILE_REFUSED: problem(
    400,
    ['No se puede leer el archivo {file}.', 'The file {file} cannot be read.'],
    [
      'No existe, o está fuera de la carpeta de planillas del nodo.',
      'It does not exist, or lies outside the hub’s folder of tables.',
    ],
    [
      'Poné el archivo en esa carpeta, o usá una dirección https.',
      'Put the file into that folder, or use an https address.',
    ],
  ),
} as const;
