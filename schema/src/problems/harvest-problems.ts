import { problem } from './problem-text.js';

/** The part of the table about bringing what portals publish into the graph. `place`: where in the source. */
export const harvestProblems = {
  GRAFO_HARVEST_FAILED: problem(
    500,
    ['La lectura del portal falló en el nodo.', 'Reading the portal failed in the hub.'],
    ['Es un error del nodo, no del portal.', 'It is an error of the hub, not of the portal.'],
    [
      'Mirá el registro del nodo; se vuelve a intentar solo.',
      'Look at the hub’s log; it is tried again by itself.',
    ],
  ),
  GRAFO_HARVEST_NOT_YET: problem(
    503,
    ['Todavía no se leyó {url}.', '{url} has not been read yet.'],
    [
      'Se está leyendo por primera vez; hasta que termine no se sabe qué hay.',
      'It is being read for the first time; until that is over nobody knows what there is.',
    ],
    ['Probá de nuevo en unos minutos.', 'Try again in a few minutes.'],
  ),
  GRAFO_HARVEST_INTERRUPTED: problem(
    500,
    ['La lectura del portal quedó por la mitad.', 'Reading the portal was left halfway.'],
    ['El nodo se detuvo mientras leía.', 'The hub stopped while it was reading.'],
    ['No hace falta nada: sigue sola.', 'Nothing needs to be done: it goes on by itself.'],
  ),
  GRAFO_HARVEST_TOO_LONG: problem(
    504,
    [
      'El portal no terminó de leerse en {hours} horas.',
      'The portal was not read to its end within {hours} hours.',
    ],
    ['Es demasiado lento, o su lista no termina nunca.', 'It is too slow, or its list never ends.'],
    [
      'Avisá a quien mantiene el portal; lo leído se conserva.',
      'Tell those who maintain the portal; what was read is kept.',
    ],
  ),
  GRAFO_HARVEST_RECORD_UNSTORABLE: problem(
    400,
    [
      '{place} tiene un valor que la base de datos no admite.',
      '{place} has a value that the database does not take.',
    ],
    [
      'Pasa el tamaño de un campo, o no es lo que ahí va.',
      'It is over the size of a field, or not what belongs there.',
    ],
    ['Revisá los textos y fechas de «{identifier}».', 'Check the texts and dates of "{identifier}".'],
  ),
  GRAFO_HARVEST_INITIATIVES_ASIDE: problem(
    400,
    [
      '{url} trae {count} iniciativas, que todavía no entran al grafo por un portal.',
      '{url} brings {count} initiatives, which do not enter the graph by a portal yet.',
    ],
    ['De un portal entran sus conjuntos de datos.', 'Of a portal, its datasets enter.'],
    ['Cargalas como iniciativas de la jurisdicción.', 'Enter them as initiatives of the jurisdiction.'],
  ),
} as const;
