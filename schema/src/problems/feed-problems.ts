/** What can go wrong when somebody follows a change feed. */
import { type ProblemText, problem } from './problem-text.js';

export const feedProblems = {
  GRAFO_FEED_POSITION_UNKNOWN: problem(
    410,
    [
      '«{value}» no es una posición de este registro de cambios.',
      '"{value}" is not a position of this feed.',
    ],
    [
      'Está mal copiada, es de otro registro, o la base se rehízo o se restauró desde entonces.',
      'It is copied wrongly, belongs to another feed, or the database was remade or restored since.',
    ],
    [
      'Empezá de nuevo sin after: la respuesta trae el estado actual de todo.',
      'Begin again without after: the answer brings the present state of everything.',
    ],
  ),
  GRAFO_FEED_RECORD_INVALID: problem(
    500,
    [
      'El registro de cambios no puede decir eso de {type} «{id}»: {detail}',
      'The feed cannot say that of {type} "{id}": {detail}',
    ],
    ['No tiene la forma acordada.', 'It does not have the agreed form.'],
    [
      'Corregí el campo que se nombra; mientras tanto el registro queda como estaba.',
      'Correct the field that is named; until then the feed stays as it was.',
    ],
  ),
  GRAFO_FEED_UNREADABLE: problem(
    503,
    ['El registro de cambios no se puede leer ahora.', 'The feed cannot be read now.'],
    [
      'Todavía no se pudo leer ni una vez aquello de lo que habla.',
      'What it speaks of could not be read even once yet.',
    ],
    ['Probá de nuevo en un rato.', 'Try again in a while.'],
  ),
  GRAFO_FEED_LIST_UNKNOWN: problem(
    503,
    [
      'El nodo todavía no sabe qué registros de cambios hay.',
      'The hub does not know yet which feeds there are.',
    ],
    [
      'Recién arranca: no responde con ningún grafo, o no leyó en su registro cuánto se confía en cada plugin.',
      'It has just started: it answers with no graph, or has not read in its registry how far each plugin is trusted.',
    ],
    [
      'Probá de nuevo en un rato; hasta entonces vale lo que dijo antes.',
      'Try again in a while; until then what it said before holds.',
    ],
  ),
  GRAFO_FEED_BUSY: problem(
    503,
    ['Ya lo están leyendo {limit} a la vez.', 'There are {limit} reading it at once already.'],
    [
      'Cada lectura es una conexión con quien lo publica, y a nadie se le hacen más a la vez.',
      'Each read is a connection to whoever publishes it, and nobody gets more at once.',
    ],
    [
      'Probá de nuevo en un rato. Con wait, una sola lectura alcanza para enterarse de todo.',
      'Try again in a while. With wait, a single read is enough to learn of everything.',
    ],
  ),
  GRAFO_FEED_NONSENSE: problem(
    502,
    [
      'El registro de cambios de «{feed}» dice algo que no puede ser: {detail}',
      'The feed of "{feed}" says something that cannot be: {detail}',
    ],
    [
      'No cumple lo acordado, o habla de lo que no es suyo. Se leyó hasta antes de eso, y no se pierde nada.',
      'It does not keep to what was agreed, or speaks of what is not its own. It was read up to there, and nothing is lost.',
    ],
    [
      'Quien lo publica tiene que corregirlo; se vuelve a leer desde ahí, cada tanto.',
      'Whoever publishes it has to correct it; it is read again from there, now and then.',
    ],
  ),
  GRAFO_FEED_SILENT: problem(
    504,
    ['El registro de cambios de «{feed}» no contesta.', 'The feed of "{feed}" does not answer.'],
    [
      'No dijo nada en el tiempo acordado, ni que no hay nada nuevo.',
      'It said nothing in the time agreed, not even that there is nothing new.',
    ],
    [
      'Mirá si su servicio anda; se vuelve a intentar cada tanto.',
      'See whether its service works; it is tried again now and then.',
    ],
  ),
  GRAFO_FEED_EMPTIED: problem(
    502,
    [
      'El registro de cambios de «{feed}» ya no cuenta nada de lo que contó.',
      'The feed of "{feed}" no longer tells anything of what it told.',
    ],
    [
      'Se lo leyó desde el principio y vino vacío. Puede que su servicio no esté bien: por diez minutos se sigue mostrando lo que contó antes.',
      'It was read from the beginning and came empty. Its service may not be well: for ten minutes what it told before goes on being shown.',
    ],
    [
      'Mirá si su servicio anda y tiene sus datos. Si de verdad no le queda nada, se quita pasados los diez minutos.',
      'See whether its service works and has its data. If it has indeed nothing left, that is taken out after the ten minutes.',
    ],
  ),
  GRAFO_FEED_LOST: problem(
    502,
    [
      'El registro de cambios de «{feed}» no se pudo leer: {detail}',
      'The feed of "{feed}" could not be read: {detail}',
    ],
    [
      'Se cortó, o la base del índice no contesta. Lo que se leyó hasta ahí queda.',
      'It broke off, or the database of the index does not answer. What was read up to there stays.',
    ],
    [
      'Se vuelve a intentar cada tanto; si sigue, mirá si andan su servicio y la base.',
      'It is tried again now and then; if it goes on, see whether its service and the database work.',
    ],
  ),
  GRAFO_FEED_UNREACHABLE: problem(
    502,
    [
      'El registro de cambios de «{feed}» no respondió: {detail}.',
      'The feed of "{feed}" did not answer: {detail}.',
    ],
    [
      'No hay conexión, tardó demasiado, o lo que respondió no es un registro de cambios.',
      'There is no connection, it took too long, or what it answered is no feed.',
    ],
    [
      'Revisá su dirección /feed; se sigue probando, y mientras tanto vale lo último que dijo.',
      'Check its address /feed; it is tried again, and until then what it said last holds.',
    ],
  ),
  GRAFO_FEED_LINE_INVALID: problem(
    502,
    [
      'La línea {line} del registro de cambios de «{name}» no sirve: {detail}.',
      'Line {line} of the feed of "{name}" is no good: {detail}.',
    ],
    [
      'No tiene la forma acordada; lo que sigue no se lee, para no perder un cambio.',
      'It does not have the agreed form; what follows is not read, so that no change is lost.',
    ],
    [
      'En el plugin, corregí el campo que se nombra; describeFeedContract del kit lo prueba.',
      'At the plugin, correct the field that is named; describeFeedContract of the kit tests it.',
    ],
  ),
  GRAFO_INDEX_UNFOLLOWED: problem(
    503,
    [
      'Nadie lee los registros de cambios con los que se hace el índice.',
      'Nobody reads the feeds that the index is made of.',
    ],
    [
      'Con la URL del rol del índice solo no se ven los otros subgrafos, y ningún nodo anda sobre esa base.',
      'With the URL of the role of the index alone the other subgraphs cannot be seen, and no hub runs on that database.',
    ],
    [
      'Arrancá el nodo y probá de nuevo, o usá la URL de quien administra la base.',
      'Start the hub and try again, or use the URL of an administrator of the database.',
    ],
  ),
  GRAFO_INDEX_REBUILDER_GONE: problem(
    503,
    ['El nodo que rehacía el índice ya no anda.', 'The hub that was rebuilding the index runs no more.'],
    [
      'Se detuvo o se cayó. El índice de antes sigue, y lo que se rehízo queda.',
      'It was stopped, or it broke down. The index of before stays, and so does what was rebuilt.',
    ],
    [
      'Sigue solo cuando arranque el nodo. Sin él, corré de nuevo el comando, que entonces lo rehace entero.',
      'It goes on by itself once the hub starts. Without it, run the command again, which then does all of it.',
    ],
  ),
  GRAFO_INDEX_REBUILD_INTERRUPTED: problem(
    503,
    [
      'La base se fue mientras se rehacía el índice ({detail}).',
      'The database went away while the index was being rebuilt ({detail}).',
    ],
    [
      'Se detuvo, o se cortó la conexión. El índice de antes sigue, y lo que se rehízo queda.',
      'It was stopped, or the connection broke. The index of before stays, and so does what was rebuilt.',
    ],
    [
      'Sigue solo cuando arranque el nodo; para verlo, corré de nuevo el comando.',
      'It goes on by itself once the hub starts; to watch it, run the command again.',
    ],
  ),
} as const satisfies Record<string, ProblemText>;
