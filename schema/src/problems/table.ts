import { callProblems } from './call-problems.js';
import { changeProblems } from './change-problems.js';
import { compositionProblems } from './composition-problems.js';
import { conformanceProblems } from './conformance-problems.js';
import { exportProblems } from './export-problems.js';
import { feedProblems } from './feed-problems.js';
import { fetchProblems } from './fetch-problems.js';
import { harvestProblems } from './harvest-problems.js';
import { identityProblems } from './identity-problems.js';
import { importProblems } from './import-problems.js';
import { limitProblems } from './limit-problems.js';
import { manifestProblems } from './manifest-problems.js';
import { pluginCommandProblems } from './plugin-command-problems.js';
import { pluginHostProblems } from './plugin-host-problems.js';
import { pluginKitProblems } from './plugin-kit-problems.js';
import { pluginProblems } from './plugin-problems.js';
import { policyProblems } from './policy-problems.js';
import { portalProblems } from './portal-problems.js';
import { type Bilingual, type ProblemText, problem } from './problem-text.js';
import { proposalProblems } from './proposal-problems.js';
import { questionProblems } from './question-problems.js';
import { searchProblems } from './search-problems.js';
import { serviceProblems } from './service-problems.js';
import { tableProblems } from './table-problems.js';
import { writingProblems } from './writing-problems.js';

export type { Bilingual, ProblemText };

/**
 * The one table of everything that can go wrong, for every part of the hub: code → what to say, why it
 * happens and what to do, in Spanish and English.
 *
 * `{name}` in a text is replaced by the error's parameter of that name. `status` is the HTTP status of an
 * answer without `data`; a problem beside `data`, even null, never changes the status.
 */
export const problems = {
  GRAFO_ID_MALFORMED: problem(
    400,
    ['«{value}» no es un identificador de {type}.', '"{value}" is not an identifier of {type}.'],
    ['El identificador no tiene la forma {expected}.', 'The identifier does not have the form {expected}.'],
    [
      'Usá un identificador tal como lo devuelve el grafo, por ejemplo {example}.',
      'Use an identifier as the graph returns it, for example {example}.',
    ],
  ),
  GRAFO_NUMBER_OUT_OF_RANGE: problem(
    400,
    ['{argument} = {value} está fuera de rango.', '{argument} = {value} is out of range.'],
    [
      'El valor debe estar entre {minimum} y {maximum}.',
      'The value must lie between {minimum} and {maximum}.',
    ],
    ['Elegí un número dentro del rango.', 'Choose a number within the range.'],
  ),
  GRAFO_PAGE_SIZE_INVALID: problem(
    400,
    ['{argument} = {value} no es un tamaño de página.', '{argument} = {value} is not a page size.'],
    ['Una página tiene entre 1 y {maximum} elementos.', 'A page holds between 1 and {maximum} items.'],
    [
      'Pedí entre 1 y {maximum} elementos y seguí con el cursor de la página anterior.',
      'Ask for 1 to {maximum} items and go on with the cursor of the previous page.',
    ],
  ),
  GRAFO_PAGE_ARGUMENTS_CONFLICT: problem(
    400,
    ['first/after y last/before no se pueden combinar.', 'first/after and last/before cannot be combined.'],
    [
      'Una página se lee hacia adelante o hacia atrás, no en ambos sentidos.',
      'A page is read forwards or backwards, not both ways.',
    ],
    ['Usá first con after, o last con before.', 'Use first with after, or last with before.'],
  ),
  GRAFO_CURSOR_MALFORMED: problem(
    400,
    ['El cursor de {argument} no sirve para esta lista.', 'The cursor of {argument} does not fit this list.'],
    [
      'Está cortado, fue modificado o viene de una lista con otro orden.',
      'It is cut, was modified, or comes from a list in another order.',
    ],
    [
      'Usá un cursor tal como vino en pageInfo o en edges de esta misma lista.',
      'Use a cursor as it came in pageInfo or edges of this very list.',
    ],
  ),
  GRAFO_DATE_MALFORMED: problem(
    400,
    ['«{value}» no es una fecha.', '"{value}" is not a date.'],
    [
      'Una fecha se escribe AAAA-MM-DD y debe existir en el calendario.',
      'A date is written YYYY-MM-DD and must exist in the calendar.',
    ],
    ['Escribí por ejemplo 2022-05-18.', 'Write for example 2022-05-18.'],
  ),
  GRAFO_DATETIME_MALFORMED: problem(
    400,
    ['«{value}» no es una fecha con hora.', '"{value}" is not a date with time.'],
    ['Se escribe según RFC 3339, con su zona horaria.', 'It is written as in RFC 3339, with its time zone.'],
    ['Escribí por ejemplo 2022-05-18T14:30:00Z.', 'Write for example 2022-05-18T14:30:00Z.'],
  ),
  GRAFO_URL_MALFORMED: problem(
    400,
    ['«{value}» no es una dirección web.', '"{value}" is not a web address.'],
    ['Falta el esquema o el servidor.', 'The scheme or the host is missing.'],
    ['Escribí la dirección completa, con https://.', 'Write the whole address, with https://.'],
  ),

  GRAFO_DOCUMENT_SYNTAX: problem(
    400,
    ['El documento GraphQL no se puede leer: {detail}', 'The GraphQL document cannot be read: {detail}'],
    ['Hay un error de sintaxis.', 'There is a syntax error.'],
    ['Corregilo en la línea que se indica.', 'Correct it at the line that is named.'],
  ),
  GRAFO_DOCUMENT_INVALID: problem(
    400,
    [
      'El documento no es válido en este grafo: {detail}',
      'The document is not valid in this graph: {detail}',
    ],
    [
      'Nombra algo que el esquema no tiene, o lo usa de otra manera.',
      'It names something that the schema does not have, or uses it in another way.',
    ],
    ['Mirá /schema.graphql o /graphiql.', 'Look at /schema.graphql or /graphiql.'],
  ),
  GRAFO_VARIABLES_INVALID: problem(
    400,
    ['Las variables no son válidas: {detail}', 'The variables are not valid: {detail}'],
    [
      'Falta una variable obligatoria o su valor es de otro tipo.',
      'A required variable is missing or its value has another type.',
    ],
    ['Corregí el valor de la variable que se nombra.', 'Correct the value of the variable that is named.'],
  ),
  GRAFO_OPERATION_UNKNOWN: problem(
    400,
    [
      'No se sabe qué operación del documento ejecutar: {detail}',
      'It is not known which operation of the document to run: {detail}',
    ],
    [
      'El documento tiene varias operaciones, o ninguna con ese nombre.',
      'The document has several operations, or none of that name.',
    ],
    ['Mandá operationName.', 'Send operationName.'],
  ),
  GRAFO_REQUEST_MALFORMED: problem(
    400,
    [
      'El pedido HTTP no es un pedido GraphQL: {detail}',
      'The HTTP request is not a GraphQL request: {detail}',
    ],
    [
      'Falta query, el cuerpo no es JSON, o el método no corresponde.',
      'query is missing, the body is not JSON, or the method does not fit.',
    ],
    [
      'Mandá un POST con JSON {"query": "…"}, o un GET con ?query=….',
      'Send a POST with JSON {"query": "…"}, or a GET with ?query=….',
    ],
  ),
  GRAFO_REQUEST_ENCODED: problem(
    415,
    [
      'El cuerpo del pedido viene codificado como {encoding}.',
      'The body of the request is encoded as {encoding}.',
    ],
    [
      'El nodo lee cuerpos sin comprimir: así ninguno crece después de llegar.',
      'The hub reads bodies that are not compressed: so none grows after it has arrived.',
    ],
    ['Mandalo sin content-encoding.', 'Send it without content-encoding.'],
  ),
  GRAFO_OPERATION_UNSUPPORTED: problem(
    400,
    [
      'Este grafo no responde operaciones de tipo {kind}.',
      'This graph answers no operations of type {kind}.',
    ],
    ['No hay nada de ese tipo en el esquema.', 'There is nothing of that type in the schema.'],
    ['Mandá una query.', 'Send a query.'],
  ),
  GRAFO_TEXT_MALFORMED: problem(
    400,
    ['Un texto del pedido no es texto Unicode.', 'A text of the request is no Unicode text.'],
    [
      'Tiene el carácter NUL o la mitad de un par sustituto.',
      'It holds the character NUL or half of a surrogate pair.',
    ],
    ['Quitá ese carácter.', 'Remove that character.'],
  ),
  GRAFO_ROUTE_UNKNOWN: problem(
    404,
    ['Acá no hay nada: {path}', 'There is nothing here: {path}'],
    ['La dirección no es una de las del nodo.', 'The address is not one of the hub.'],
    [
      'Las direcciones son /, /graphql, /export, /graphiql, /schema.graphql, /healthz y /readyz.',
      'The addresses are /, /graphql, /export, /graphiql, /schema.graphql, /healthz and /readyz.',
    ],
  ),
  GRAFO_HUB_FAILED: problem(
    500,
    ['Algo falló de nuestro lado.', 'Something failed on our side.'],
    ['Es un error del programa, no de tu pedido.', 'It is an error of the program, not of your request.'],
    [
      'Probá de nuevo; si sigue, avisá con la hora y la consulta.',
      'Try again; if it goes on, tell us the time and the query.',
    ],
  ),

  GRAFO_SUBGRAPH_UNAVAILABLE: problem(
    200,
    ['La fuente «{subgraph}» no responde.', 'The source "{subgraph}" does not answer.'],
    [
      'Está caída o no se llega a ella; el resto de la respuesta vale.',
      'It is down or cannot be reached; the rest of the answer holds.',
    ],
    ['Usá lo demás y probá de nuevo en un rato.', 'Use the rest and try again in a while.'],
  ),
  GRAFO_SUBGRAPH_MALFORMED: problem(
    200,
    [
      'La fuente «{subgraph}» respondió algo que no se pidió.',
      'The source "{subgraph}" answered something that was not asked.',
    ],
    ['Su respuesta no tiene la forma acordada.', 'Its answer does not have the agreed shape.'],
    ['Avisá a quien mantiene esa fuente.', 'Tell those who maintain that source.'],
  ),
  GRAFO_SUBGRAPH_FAILED: problem(
    200,
    [
      'La fuente «{subgraph}» no pudo responder este campo.',
      'The source "{subgraph}" could not answer this field.',
    ],
    ['Hubo un error dentro de esa fuente.', 'There was an error inside that source.'],
    ['Usá lo demás y probá de nuevo en un rato.', 'Use the rest and try again in a while.'],
  ),
  GRAFO_SUBGRAPH_URL_INVALID: problem(
    500,
    [
      'La dirección de la fuente «{subgraph}» no sirve.',
      'The address of the source "{subgraph}" does not serve.',
    ],
    [
      'No es http://, https:// ni unix:, o lleva una contraseña.',
      'It is not http://, https:// or unix:, or it holds a password.',
    ],
    [
      'Escribí por ejemplo https://servidor/graphql o unix:/carpeta/nombre.sock:/graphql.',
      'Write for example https://host/graphql or unix:/folder/name.sock:/graphql.',
    ],
  ),
  GRAFO_FIELD_NULL: problem(
    200,
    ['{coordinate} no puede ser nulo y no tiene valor.', '{coordinate} cannot be null and has no value.'],
    [
      'La fuente que lo responde no lo dio, o no se le pregunta por lo que está fuera de sus jurisdicciones.',
      'The source that answers it did not give it, or is not asked for what lies outside its jurisdictions.',
    ],
    [
      'Usá lo demás; el campo que lo contiene quedó nulo.',
      'Use the rest; the field that holds it became null.',
    ],
  ),
  ...callProblems,
  ...compositionProblems,
  ...identityProblems,
  ...limitProblems,
  ...fetchProblems,
  ...harvestProblems,
  ...feedProblems,
  ...exportProblems,
  ...writingProblems,
  ...searchProblems,
  ...serviceProblems,
  ...manifestProblems,
  ...policyProblems,
  ...pluginProblems,
  ...pluginHostProblems,
  ...pluginKitProblems,
  ...pluginCommandProblems,
  ...conformanceProblems,
  ...changeProblems,
  ...portalProblems,
  ...proposalProblems,
  ...tableProblems,
  ...importProblems,
  ...questionProblems,

  GRAFO_SETTING_INVALID: problem(
    500,
    ['{setting} = «{value}» no sirve: {expected}.', '{setting} = "{value}" does not serve: {expected}.'],
    [
      'Una variable de entorno tiene un valor que no se entiende.',
      'An environment variable has a value that is not understood.',
    ],
    ['Corregila o quitala; el README tiene la tabla.', 'Correct it or remove it; the README has the table.'],
  ),
  GRAFO_PORT_IN_USE: problem(
    500,
    ['El puerto {port} de {host} está ocupado.', 'Port {port} of {host} is in use.'],
    ['Otro programa ya escucha ahí.', 'Another program listens there already.'],
    [
      'Cerralo o elegí otro con PORT o --port (0 toma uno libre).',
      'Close it or choose another with PORT or --port (0 takes a free one).',
    ],
  ),
  GRAFO_HOST_UNAVAILABLE: problem(
    500,
    [
      'No se puede escuchar en {host}:{port} ({detail}).',
      'It is not possible to listen on {host}:{port} ({detail}).',
    ],
    [
      'Esa dirección no es de esta máquina, o falta permiso.',
      'That address is not of this machine, or a permission is missing.',
    ],
    [
      'Elegí otra con HOST y PORT, o --host y --port.',
      'Choose another with HOST and PORT, or --host and --port.',
    ],
  ),
  GRAFO_DATA_FOLDER_IN_USE: problem(
    500,
    [
      'Otro proceso{holder} usa la carpeta de datos {path}.',
      'Another process{holder} uses the data folder {path}.',
    ],
    ['Dos nodos no pueden compartir una carpeta de datos.', 'Two hubs cannot share a data folder.'],
    [
      'Detené el otro o elegí otra carpeta con GRAFO_DATA.',
      'Stop the other or choose another folder with GRAFO_DATA.',
    ],
  ),
  GRAFO_DATA_FOLDER_UNWRITABLE: problem(
    500,
    [
      'No se puede escribir en la carpeta de datos {path} ({detail}).',
      'The data folder {path} cannot be written ({detail}).',
    ],
    [
      'Falta permiso, el disco no admite escritura, o hay un archivo en su lugar.',
      'A permission is missing, the disk cannot be written, or a file stands in its place.',
    ],
    [
      'Da permiso o elegí otra carpeta con GRAFO_DATA.',
      'Give permission or choose another folder with GRAFO_DATA.',
    ],
  ),
  GRAFO_POSTGRES_UNSUPPORTED: problem(
    500,
    ['No hay PostgreSQL incluido para {platform}.', 'There is no bundled PostgreSQL for {platform}.'],
    [
      'npm trae PostgreSQL para Linux (glibc) y macOS, en x64 y arm64.',
      'npm brings PostgreSQL for Linux (glibc) and macOS, on x64 and arm64.',
    ],
    ['Instalá PostgreSQL y pasá DATABASE_URL.', 'Install PostgreSQL and pass DATABASE_URL.'],
  ),
  GRAFO_POSTGRES_START_FAILED: problem(
    500,
    ['PostgreSQL no arrancó: {detail}', 'PostgreSQL did not start: {detail}'],
    ['Su carpeta de datos o la máquina no lo permiten.', 'Its data folder or the machine does not allow it.'],
    ['Mirá {log}.', 'Look at {log}.'],
  ),
  GRAFO_DATABASE_UNREACHABLE: problem(
    500,
    ['La base de datos {host} no responde: {detail}', 'The database {host} does not answer: {detail}'],
    [
      'DATABASE_URL apunta a un servidor caído, o el usuario no entra.',
      'DATABASE_URL points to a server that is down, or the user is refused.',
    ],
    [
      'Revisá DATABASE_URL; un nodo sin ella usa el PostgreSQL incluido.',
      'Check DATABASE_URL; a hub without it uses the bundled PostgreSQL.',
    ],
  ),
  GRAFO_DATABASE_PRIVILEGE: problem(
    500,
    [
      'El usuario «{user}» de DATABASE_URL no puede crear roles y esquemas.',
      'The user "{user}" of DATABASE_URL cannot create roles and schemas.',
    ],
    [
      'Cada subgrafo tiene un rol y un esquema propios.',
      'Every subgraph has a role and a schema of its own.',
    ],
    ['Dale CREATEROLE y CREATE sobre la base.', 'Give it CREATEROLE, and CREATE on the database.'],
  ),
  GRAFO_STARTER_INVALID: problem(
    500,
    [
      'El archivo {file} tiene un dato inválido en la línea {line}: {detail}',
      'The file {file} has an invalid value at line {line}: {detail}',
    ],
    ['Los datos iniciales no pasan su propio control.', 'The starter data does not pass its own check.'],
    ['Corregí la línea; no se cargó nada.', 'Correct the line; nothing was loaded.'],
  ),
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problems;
