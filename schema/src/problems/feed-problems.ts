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
} as const satisfies Record<string, ProblemText>;
