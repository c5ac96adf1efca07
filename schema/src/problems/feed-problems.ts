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
} as const satisfies Record<string, ProblemText>;
