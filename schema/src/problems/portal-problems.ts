import { problem } from './problem-text.js';

/** The part of the table about what a portal answers, and what of it cannot be read. `place`: where in the source. */
export const portalProblems = {
  GRAFO_PORTAL_OPERATION: problem(
    409,
    [
      'Mientras el portal está {operation} no se puede: {action}.',
      'While the portal is {operation} this cannot be done: {action}.',
    ],
    [
      'Se aprueba o rechaza lo que espera aprobación; se pausa, se lee y se confirma lo activo; se reanuda lo pausado; de ambos se cambia la planilla.',
      'What awaits approval is approved or rejected; what is active is paused, read and confirmed; what is paused is resumed; of both the table is replaced.',
    ],
    ['Mirá operation y el historial del portal.', 'Look at operation and the history of the portal.'],
  ),
  GRAFO_PORTAL_NO_TABLE: problem(
    409,
    ['{subject} no es una planilla que se subió.', '{subject} is no table that was given.'],
    [
      'Lo que está en una dirección se lee de ahí, y se cambia ahí.',
      'What lies at an address is read from there, and is changed there.',
    ],
    [
      'Mostrá la planilla nueva con previewPortal, y usá el portal que se conectó subiendo una.',
      'Show the new table with previewPortal, and use the portal that was connected by giving one.',
    ],
  ),
  GRAFO_PORTAL_KNOWN: problem(
    409,
    [
      '{url} ya está en el grafo: es el portal {id}.',
      '{url} is in the graph already: it is the portal {id}.',
    ],
    [
      'Alguien lo registró antes, o vino con el programa.',
      'Somebody registered it before, or it came with the program.',
    ],
    ['Usá ese portal.', 'Use that portal.'],
  ),
  GRAFO_PORTAL_ID_TAKEN: problem(
    409,
    [
      'Ya hay otro portal con el identificador «{id}».',
      'There is another portal with the identifier "{id}".',
    ],
    ['Los identificadores no se repiten.', 'Identifiers are not repeated.'],
    ['Mandá otro en id.', 'Send another one as id.'],
  ),
  GRAFO_PORTAL_UNREAD: problem(
    409,
    ['El portal {id} no se lee.', 'The portal {id} is not read.'],
    [
      'Se sabe de él, pero ya no existe o funciona con un programa que ningún conector entiende.',
      'It is known, but it exists no more or runs a software that no connector understands.',
    ],
    [
      'Si ahora está en otra dirección, registrala como otro portal.',
      'Where it is at another address now, register that as another portal.',
    ],
  ),
  GRAFO_PORTAL_REMOVALS: problem(
    409,
    [
      'Se confirmaron {given} bajas y esperan {held}.',
      '{given} removals were confirmed, and {held} are waiting.',
    ],
    [
      'El portal se volvió a leer desde que miraste, o no hay nada que confirmar.',
      'The portal was read again since you looked, or there is nothing to confirm.',
    ],
    [
      'Leé removalHeld del portal, revisá qué falta, y confirmá ese número.',
      'Read removalHeld of the portal, see what is missing, and confirm that number.',
    ],
  ),
  GRAFO_PORTAL_NOT_RECOGNISED: problem(
    400,
    ['{url} no responde como {software}.', '{url} does not answer as {software}.'],
    [
      'Es otro programa, otra dirección del mismo sitio, o una página común.',
      'It is another software, another address of the same site, or an ordinary page.',
    ],
    [
      'Usá la dirección de entrada del portal, la de su data.json o la de una planilla.',
      'Use the address of the portal’s entrance, of its data.json or of a table.',
    ],
  ),
  GRAFO_PORTAL_FORBIDDEN: problem(
    502,
    ['{url} no deja leer al nodo (estado {status}).', '{url} does not let the hub read (status {status}).'],
    [
      'El portal rechaza a los programas, aunque en un navegador ande.',
      'The portal turns programs away, even where a browser works.',
    ],
    [
      'Pedí a quien lo mantiene que deje pasar al agente «GrafoAbierto».',
      'Ask those who maintain it to let the agent "GrafoAbierto" pass.',
    ],
  ),
  GRAFO_PORTAL_ANSWER_HTML: problem(
    502,
    ['{url} respondió una página web en lugar de datos.', '{url} answered a web page in place of data.'],
    [
      'El portal está en mantenimiento, o esa dirección no es la de sus datos.',
      'The portal is under maintenance, or that is not the address of its data.',
    ],
    [
      'Abrí la dirección en un navegador para ver qué dice.',
      'Open the address in a browser to see what it says.',
    ],
  ),
  GRAFO_PORTAL_ANSWER_EMPTY: problem(
    502,
    ['{url} respondió sin contenido.', '{url} answered without content.'],
    ['El portal falló sin decirlo.', 'The portal failed without saying so.'],
    [
      'Probá de nuevo más tarde, o avisá a quien lo mantiene.',
      'Try again later, or tell those who maintain it.',
    ],
  ),
  GRAFO_PORTAL_JSON_CUT: problem(
    502,
    [
      'El JSON de {url} termina antes de tiempo, a los {bytes} bytes.',
      'The JSON of {url} ends too early, after {bytes} bytes.',
    ],
    [
      'El archivo se publicó incompleto, o algo lo corta siempre al mismo tamaño.',
      'The file was published incomplete, or something always cuts it at the same size.',
    ],
    [
      'Avisá a quien mantiene el portal; lo ya leído se conserva.',
      'Tell those who maintain the portal; what was read is kept.',
    ],
  ),
  GRAFO_PORTAL_JSON_MALFORMED: problem(
    502,
    ['{url} no es JSON válido, cerca del byte {bytes}.', '{url} is not valid JSON, near byte {bytes}.'],
    ['El archivo está mal escrito o dañado.', 'The file is badly written or damaged.'],
    ['Avisá a quien mantiene el portal.', 'Tell those who maintain the portal.'],
  ),
  GRAFO_PORTAL_API_REFUSED: problem(
    502,
    ['La API de {url} dice que no pudo: {detail}', 'The API of {url} says that it failed: {detail}'],
    ['El portal respondió con un error suyo.', 'The portal answered with an error of its own.'],
    [
      'Probá de nuevo más tarde, o avisá a quien lo mantiene.',
      'Try again later, or tell those who maintain it.',
    ],
  ),
  GRAFO_PORTAL_SHAPE_UNKNOWN: problem(
    502,
    ['La respuesta de {url} no tiene {expected}.', 'The answer of {url} has no {expected}.'],
    ['Es JSON, pero no el de un catálogo.', 'It is JSON, but not that of a catalogue.'],
    ['Revisá la dirección y el programa del portal.', 'Check the address and the software of the portal.'],
  ),
  GRAFO_PORTAL_VALUE_TOO_LARGE: problem(
    502,
    ['Un solo valor de {url} pasa los {limit} bytes.', 'A single value of {url} is over {limit} bytes.'],
    ['No es un catálogo, o trae los datos adentro.', 'It is no catalogue, or holds the data itself.'],
    [
      'Publicá los datos como archivos, y en el catálogo sus direcciones.',
      'Publish the data as files, and their addresses in the catalogue.',
    ],
  ),
  GRAFO_PORTAL_TOO_MANY_RECORDS: problem(
    502,
    ['{url} da más de {limit} registros.', '{url} gives more than {limit} records.'],
    [
      'Ningún portal conocido tiene tantos; puede estar repitiéndolos.',
      'No known portal has so many; it may be repeating them.',
    ],
    ['Avisá a quien mantiene el portal.', 'Tell those who maintain the portal.'],
  ),
  GRAFO_PORTAL_PAGES_REPEAT: problem(
    502,
    [
      '{url} repite la misma página a partir de la {page}.',
      '{url} repeats the same page from page {page} on.',
    ],
    ['El portal no atiende al número de página.', 'The portal does not heed the number of the page.'],
    [
      'Avisá a quien mantiene el portal; lo leído se conserva.',
      'Tell those who maintain the portal; what was read is kept.',
    ],
  ),
  GRAFO_PORTAL_COUNT_SHORT: problem(
    502,
    [
      'El portal dice tener {expected} registros y dio {records}.',
      'The portal says that it has {expected} records and gave {records}.',
    ],
    [
      'Su índice no coincide con su contenido, o cambió mientras se leía.',
      'Its index does not match its content, or it changed while it was read.',
    ],
    ['Reconstruí el índice de búsqueda del portal.', 'Rebuild the search index of the portal.'],
  ),
  GRAFO_PORTAL_EMPTY: problem(
    502,
    [
      '{url} responde bien, pero no tiene ningún registro.',
      '{url} answers well, but holds no record at all.',
    ],
    [
      'El catálogo está vacío, o el portal no llega a leer su propia base.',
      'The catalogue is empty, or the portal cannot read its own database.',
    ],
    [
      'Revisá en el portal si se ven los conjuntos de datos.',
      'Look whether the datasets can be seen in the portal.',
    ],
  ),
  GRAFO_PORTAL_TEXT_DAMAGED: problem(
    502,
    [
      '{url} tiene letras que no se pueden leer como UTF-8.',
      '{url} holds letters that cannot be read as UTF-8.',
    ],
    ['El archivo se guardó con otra codificación.', 'The file was saved in another encoding.'],
    ['Guardalo como UTF-8.', 'Save it as UTF-8.'],
  ),
  GRAFO_PORTAL_PLAIN_HTTP: problem(
    502,
    ['{url} no usa https.', '{url} does not use https.'],
    ['Cualquiera en el camino puede cambiar lo que se lee.', 'Anyone on the way can change what is read.'],
    [
      'Pedí un certificado para el portal; los hay gratuitos.',
      'Get a certificate for the portal; there are free ones.',
    ],
  ),
  GRAFO_PORTAL_RECORD_NOT_OBJECT: problem(
    400,
    ['{place} no es un registro sino {found}.', '{place} is not a record but {found}.'],
    [
      'El catálogo tiene otra cosa donde va un conjunto de datos.',
      'The catalogue holds something else where a dataset belongs.',
    ],
    ['Quitalo, o escribilo como un objeto.', 'Remove it, or write it as an object.'],
  ),
  GRAFO_PORTAL_RECORD_TOO_LARGE: problem(
    400,
    [
      '{place} pasa los {limit} bytes o tiene demasiados niveles.',
      '{place} is over {limit} bytes or has too many levels.',
    ],
    [
      'Un registro describe los datos; no los contiene.',
      'A record describes the data; it does not hold them.',
    ],
    [
      'Dejá en el registro solo la descripción y las direcciones.',
      'Keep only the description and the addresses in the record.',
    ],
  ),
  GRAFO_PORTAL_RECORD_DUPLICATE: problem(
    400,
    ['{place} repite el identificador «{identifier}».', '{place} repeats the identifier "{identifier}".'],
    [
      'Dos registros no pueden tener el mismo; entró el primero.',
      'Two records cannot have the same one; the first entered.',
    ],
    ['Dale un identificador propio.', 'Give it an identifier of its own.'],
  ),
  GRAFO_PORTAL_RECORD_NAMELESS: problem(
    400,
    ['{place} no tiene identificador ni título.', '{place} has neither an identifier nor a title.'],
    ['No hay con qué nombrarlo.', 'There is nothing to name it by.'],
    ['Escribí su título y su identificador.', 'Write its title and its identifier.'],
  ),
} as const;
