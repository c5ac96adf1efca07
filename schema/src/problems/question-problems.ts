import { type ProblemText, problem } from './problem-text.js';

/** The part of the table for questions over the whole graph: what of them cannot be meant, or is too much to answer. */
export const questionProblems = {
  GRAFO_RANGE_REVERSED: problem(
    400,
    ['{argument} va de {from} a {to}.', '{argument} goes from {from} to {to}.'],
    ['El principio es posterior al final.', 'Its beginning comes after its end.'],
    ['Cambiá from y to de lugar, o quitá uno.', 'Swap from and to, or leave one out.'],
  ),
  GRAFO_ORDER_UNRANKED: problem(
    400,
    ['El orden {order} necesita un texto.', 'The order {order} needs a text.'],
    [
      'Sin palabras que buscar, nada es más pertinente que lo demás.',
      'Without words to look for, nothing is more relevant than the rest.',
    ],
    ['Escribí where.text, o elegí otro orden.', 'Write where.text, or choose another order.'],
  ),
  GRAFO_DIMENSION_UNFIT: problem(
    400,
    ['{subject} no se cuenta por {dimension}.', '{subject} is not counted by {dimension}.'],
    ['Esa dimensión es de otra cosa.', 'That dimension is of something else.'],
    ['Elegí entre estas: {dimensions}.', 'Choose among these: {dimensions}.'],
  ),
  GRAFO_DIMENSIONS_COUNT: problem(
    400,
    [
      'by tiene {figure} dimensiones, {distinct} distintas.',
      'by has {figure} dimensions, {distinct} different.',
    ],
    [
      'Se cuenta por una, dos o tres, cada una una vez.',
      'Counts are by one, two or three, each of them once.',
    ],
    ['Quitá las que sobran o se repiten.', 'Take out those that repeat or are too many.'],
  ),
  GRAFO_CONDITION_UNFIT: problem(
    400,
    ['where.{field} no filtra {subject}.', 'where.{field} does not filter {subject}.'],
    [
      'Se contaría todo, como si no hubiera filtro.',
      'Everything would be counted, as if there were no filter.',
    ],
    ['Escribí el filtro de lo que se cuenta.', 'Write the filter of what is counted.'],
  ),
  GRAFO_LIMIT_CELLS: problem(
    400,
    [
      'La tabla tiene {figure} celdas; el máximo es {limit}.',
      'The table has {figure} cells; the most is {limit}.',
    ],
    [
      'Un solo pedido no puede ocupar el nodo que usan todos.',
      'One request cannot take up the hub that everyone uses.',
    ],
    ['Filtrá con where, o contá por menos dimensiones.', 'Filter with where, or count by fewer dimensions.'],
  ),
} as const satisfies Record<string, ProblemText>;
