/** What can go wrong when somebody takes rows out of the graph as a file. */
import { type ProblemText, problem } from './problem-text.js';

export const exportProblems = {
  GRAFO_EXPORT_FORMAT: problem(
    400,
    ['Falta el formato: csv o ndjson.', 'The format is missing: csv or ndjson.'],
    [
      'Ni format ni el encabezado Accept nombran uno de los que hay.',
      'Neither format nor the header Accept names one that there is.',
    ],
    [
      'Agregá ?format=csv o ?format=ndjson, o mandá Accept: text/csv o application/x-ndjson.',
      'Add ?format=csv or ?format=ndjson, or send Accept: text/csv or application/x-ndjson.',
    ],
  ),
  GRAFO_EXPORT_OPTION: problem(
    400,
    ['/export no entiende {option}={value}.', '/export does not understand {option}={value}.'],
    [
      'La opción no existe, no vale ahí o con ese formato, o no admite ese valor.',
      'There is no such option, it does not go there or with that format, or it does not take that value.',
    ],
    [
      'Son format; rows, una lista de la consulta; partial y, con csv, bom y excel (0 o 1); por GET además query, operation, operationName y variables.',
      'There are format; rows, a list of the query; partial and, with csv, bom and excel (0 or 1); by GET also query, operation, operationName and variables.',
    ],
  ),
  GRAFO_EXPORT_OPERATION_UNKNOWN: problem(
    404,
    ['No hay una operación guardada «{id}».', 'There is no saved operation "{id}".'],
    ['Las que hay: {known}.', 'Those that there are: {known}.'],
    ['Elegí una de ellas, o mandá tu consulta en query.', 'Choose one of them, or send your query in query.'],
  ),
  GRAFO_EXPORT_QUERY_ONLY: problem(
    400,
    ['Una operación de tipo {kind} no se exporta.', 'An operation of type {kind} is not exported.'],
    ['Exportar es leer: solo se exportan queries.', 'To export is to read: only queries are exported.'],
    ['Mandá una query; lo demás va a /graphql.', 'Send a query; everything else goes to /graphql.'],
  ),
  GRAFO_EXPORT_ROWS_AMBIGUOUS: problem(
    400,
    [
      'Las filas podrían ser las de «{first}» o las de «{second}».',
      'The rows could be those of "{first}" or of "{second}".',
    ],
    [
      'Las filas de un archivo son las de una sola lista, y la consulta tiene dos a la misma altura.',
      'The rows of a file are those of one list, and the query has two at the same level.',
    ],
    [
      'Elegí una con rows={first} o rows={second}; la otra queda en cada fila.',
      'Choose one with rows={first} or rows={second}; the other stays in each row.',
    ],
  ),
  GRAFO_EXPORT_COLUMN_TWICE: problem(
    400,
    ['Dos columnas se llamarían «{column}».', 'Two columns would be called "{column}".'],
    [
      'Tienen los mismos nombres en dos lugares: el nodo, la arista o lo que rodea la lista.',
      'They have the same names in two places: the node, the edge, or what stands around the list.',
    ],
    ['Dale un alias a uno de los campos.', 'Give one of the fields an alias.'],
  ),
  GRAFO_EXPORT_COLUMNS_NONE: problem(
    400,
    ['La consulta no pide ningún dato de las filas.', 'The query asks for nothing of the rows.'],
    ['Sin campos no hay columnas.', 'Without fields there are no columns.'],
    ['Agregá campos, por ejemplo id.', 'Add fields, such as id.'],
  ),
  GRAFO_EXPORT_PAGING: problem(
    400,
    [
      '{argument} no vale así en las filas de una exportación.',
      '{argument} does not go so with the rows of an export.',
    ],
    [
      'Se recorren hacia adelante: first es cuántas filas se quieren en total (1 o más) y after desde dónde.',
      'They are read forwards: first is how many rows are wanted in all (1 or more), and after says from where.',
    ],
    ['Quitá last y before, o corregí first.', 'Remove last and before, or correct first.'],
  ),
  GRAFO_EXPORT_ROWS_UNKNOWN: problem(
    404,
    ['No se sabe qué filas hay: «{path}» es nulo.', 'Which rows there are is not known: "{path}" is null.'],
    [
      'No existe lo que se pidió, o nadie lo relevó: un archivo sin filas diría que no hay ninguna.',
      'What was asked for does not exist, or nobody has surveyed it: a file without rows would say that there are none.',
    ],
    ['Revisá los ids y los argumentos de la consulta.', 'Check the ids and arguments of the query.'],
  ),
  GRAFO_EXPORT_INCOMPLETE: problem(
    502,
    [
      'Parte de lo pedido no se pudo leer; no se exportó nada.',
      'Part of what was asked could not be read; nothing was exported.',
    ],
    ['Los errores que siguen dicen qué y por qué.', 'The errors that follow say what and why.'],
    [
      'Probá de nuevo en un rato, o aceptá lo que haya con partial=1: la columna $errors dice qué falta en cada fila.',
      'Try again in a while, or take what there is with partial=1: the column $errors says what each row lacks.',
    ],
  ),
  GRAFO_EXPORT_CUT: problem(
    502,
    ['La exportación se cortó después de {rows} filas.', 'The export was cut after {rows} rows.'],
    [
      'La página siguiente no se pudo leer entera; el archivo no está completo.',
      'The next page could not be read whole; the file is not complete.',
    ],
    ['Descartá el archivo y pedilo de nuevo.', 'Discard the file and ask for it again.'],
  ),
  GRAFO_EXPORT_STOPPED: problem(
    503,
    [
      'El nodo se detiene; la exportación quedó en {rows} filas.',
      'The hub is stopping; the export stayed at {rows} rows.',
    ],
    ['Quien lo opera lo detuvo o lo reinicia.', 'Its operator has stopped it or restarts it.'],
    [
      'Descartá el archivo y pedilo de nuevo en un rato.',
      'Discard the file and ask for it again in a while.',
    ],
  ),
} as const satisfies Record<string, ProblemText>;
