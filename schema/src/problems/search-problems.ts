/** The part of the table for questions over the whole graph that cannot be meant as they are asked. */
import { type ProblemText, problem } from './problem-text.js';

export const searchProblems = {
  GRAFO_SEARCH_TEXT_LENGTH: problem(
    400,
    [
      'El texto que se busca tiene {figure} caracteres; el máximo es {limit}.',
      'The text to look for has {figure} characters; the most is {limit}.',
    ],
    [
      'Se buscan palabras, y cada una tiene que estar: un texto largo no encuentra nada.',
      'Words are looked for, and each must be there: a long text finds nothing.',
    ],
    ['Buscá las palabras que importan.', 'Look for the words that matter.'],
  ),
  GRAFO_SEARCH_WORDS_COUNT: problem(
    400,
    [
      'El texto que se busca tiene {figure} palabras; el máximo es {limit}.',
      'The text to look for has {figure} words; the most is {limit}.',
    ],
    [
      'Cada una se busca en los dos idiomas: muchas ocuparían el índice que usan todos.',
      'Each is looked for in both languages: many would take up the index that everyone uses.',
    ],
    ['Buscá las palabras que importan.', 'Look for the words that matter.'],
  ),
  GRAFO_SEARCH_FACETS_COUNT: problem(
    400,
    [
      '{argument} tiene {figure} propiedades; el máximo es {limit}.',
      '{argument} has {figure} properties; the most is {limit}.',
    ],
    [
      'Cada una se lee de todo lo encontrado: una sola búsqueda ocuparía el índice que usan todos.',
      'Each is read of all that was found: one search would take up the index that everyone uses.',
    ],
    ['Pedí menos, o en varias búsquedas.', 'Ask for fewer, or in several searches.'],
  ),
  GRAFO_NODE_AMBIGUOUS: problem(
    400,
    ['«{id}» es el identificador de {types}.', '"{id}" is the identifier of {types}.'],
    [
      'Los identificadores son únicos dentro de cada tipo, y no entre tipos.',
      'Identifiers are unique within each type, and not between types.',
    ],
    ['Decí también cuál, con el argumento type.', 'Say which as well, by the argument type.'],
  ),
} as const satisfies Record<string, ProblemText>;
