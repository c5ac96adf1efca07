import { type ProblemText, problem } from './problem-text.js';

/**
 * The part of the table about requests that would take more of the hub than one request may. Parameters:
 * `limit`, the most that is answered, and `figure`, what the request has.
 */
export const limitProblems = {
  GRAFO_LIMIT_BYTES: limitProblem(
    ['El cuerpo del pedido tiene {figure} bytes o más', 'The body of the request has {figure} bytes or more'],
    ['Mandá menos de una vez, en varios pedidos.', 'Send less at once, in several requests.'],
    413,
  ),
  GRAFO_LIMIT_HEADERS: limitProblem(
    [
      'La dirección y los encabezados tienen demasiados bytes',
      'The address and the headers have too many bytes',
    ],
    ['Mandá la consulta por POST.', 'Send the query by POST.'],
    431,
  ),
  GRAFO_LIMIT_CHARACTERS: limitProblem(
    ['El documento tiene {figure} caracteres', 'The document has {figure} characters'],
    ['Quitá comentarios y espacios, o partilo.', 'Remove comments and spaces, or split it.'],
  ),
  GRAFO_LIMIT_TOKENS: limitProblem(
    ['El documento tiene {figure} tokens', 'The document has {figure} tokens'],
    [
      'Partilo en varios, o pasá los valores en variables.',
      'Split it into several, or pass the values as variables.',
    ],
  ),
  GRAFO_LIMIT_DEFINITIONS: limitProblem(
    [
      'El documento define {figure} operaciones y fragmentos',
      'The document defines {figure} operations and fragments',
    ],
    ['Mandá solo la operación que ejecutás.', 'Send only the operation that you run.'],
  ),
  GRAFO_LIMIT_DEPTH: limitProblem(
    ['La consulta tiene {figure} niveles de campos', 'The query has {figure} levels of fields'],
    [
      'Pedí lo más hondo en otra consulta, por su id.',
      'Ask for what lies deepest in another query, by its id.',
    ],
  ),
  GRAFO_LIMIT_VALUE_DEPTH: limitProblem(
    [
      'Un valor tiene {figure} listas u objetos uno dentro de otro',
      'A value has {figure} lists or objects within each other',
    ],
    ['Escribí el valor con menos niveles.', 'Write the value with fewer levels.'],
  ),
  GRAFO_LIMIT_ROOT_FIELDS: limitProblem(
    ['La operación empieza con {figure} campos', 'The operation starts with {figure} fields'],
    ['Pedí listas con filtro, o partí la operación.', 'Ask for lists with a filter, or split the operation.'],
  ),
  GRAFO_LIMIT_ALIASES: limitProblem(
    ['La consulta usa {figure} alias', 'The query uses {figure} aliases'],
    ['Pedí listas con filtro, o partí la consulta.', 'Ask for lists with a filter, or split the query.'],
  ),
  GRAFO_LIMIT_DIRECTIVES: limitProblem(
    ['El documento usa {figure} directivas', 'The document uses {figure} directives'],
    [
      'Poné una sola sobre un fragmento con todo lo que decide.',
      'Put one on a fragment with all it decides.',
    ],
  ),
  GRAFO_LIMIT_FRAGMENTS: limitProblem(
    [
      'La consulta, con sus fragmentos desplegados, tiene {figure} fragmentos',
      'The query, once its fragments are spread, has {figure} fragments',
    ],
    ['Usá cada fragmento menos veces.', 'Use each fragment fewer times.'],
  ),
  GRAFO_LIMIT_FIELDS: limitProblem(
    [
      'La consulta, con sus fragmentos desplegados, tiene {figure} campos',
      'The query, once its fragments are spread, has {figure} fields',
    ],
    ['Pedí solo los campos que usás.', 'Ask only for the fields that you use.'],
  ),
  GRAFO_LIMIT_VARIABLES: limitProblem(
    ['La operación declara {figure} variables', 'The operation declares {figure} variables'],
    ['Juntalas en listas u objetos.', 'Put them together in lists or objects.'],
  ),
  GRAFO_LIMIT_VALUES: limitProblem(
    ['Las variables traen {figure} valores', 'The variables hold {figure} values'],
    ['Mandá menos de una vez, en varios pedidos.', 'Send less at once, in several requests.'],
  ),
  GRAFO_LIMIT_COST: limitProblem(
    ['La consulta puede costar {figure}', 'The query can cost {figure}'],
    [
      'Bajá first en las listas más hondas, o pedí menos listas una dentro de otra.',
      'Lower first in the deepest lists, or ask for fewer lists within each other.',
    ],
  ),
  GRAFO_LIMIT_INTROSPECTION: limitProblem(
    [
      'La introspección cuesta {figure} veces lo que una completa',
      'The introspection costs {figure} times what a complete one does',
    ],
    ['Bajá el esquema entero de /schema.graphql.', 'Download the whole schema from /schema.graphql.'],
  ),
} as const satisfies Record<string, ProblemText>;

function limitProblem(
  [es, en]: readonly [es: string, en: string],
  fix: readonly [es: string, en: string],
  status = 400,
): ProblemText {
  return problem(
    status,
    [`${es}; el máximo es {limit}.`, `${en}; the most is {limit}.`],
    [
      'Un solo pedido no puede ocupar el nodo que usan todos.',
      'One request cannot take up the hub that everyone uses.',
    ],
    fix,
  );
}
