import { problem } from '../problem-text.js';

/** The part of the table about how much SDL a plugin has, and about an SDL that is not what it should be. */
export const policyLimitProblems = {
  GRAFO_POLICY_SDL_TOO_LARGE: problem(
    422,
    [
      'El esquema ocupa {figure} kB; el máximo es {limit}.',
      'The schema takes {figure} kB; the most is {limit}.',
    ],
    [
      'Un esquema enorme demora al grafo de todos cada vez que se arma.',
      'A huge schema delays the graph of all each time that it is composed.',
    ],
    [
      'Quitá tipos y campos que nadie consulta, o repartilo en dos plugins.',
      'Remove types and fields that nobody asks for, or divide it into two plugins.',
    ],
  ),
  GRAFO_POLICY_SDL_TOO_DEEP: problem(
    422,
    [
      'El esquema tiene más de {limit} paréntesis, corchetes o llaves unos dentro de otros.',
      'The schema has more than {limit} brackets within one another.',
    ],
    [
      'Así se puede agotar la memoria de quien lo lee; ningún esquema lo necesita.',
      'That can exhaust whoever reads it; no schema needs it.',
    ],
    ['Buscá dónde se repiten y quitalos.', 'Find where they repeat and remove them.'],
  ),
  GRAFO_POLICY_SDL_UNREADABLE: problem(
    422,
    ['El esquema no se puede leer: {detail}', 'The schema cannot be read: {detail}'],
    [
      'No está escrito como un esquema GraphQL. Los nombres van sin tildes, eñes ni otros signos.',
      'It is not written as a GraphQL schema. Names have letters a to z, digits and _ alone.',
    ],
    ['Corregilo en el renglón que se indica.', 'Correct it at the line that is named.'],
  ),
  GRAFO_POLICY_SDL_CHANGED: problem(
    422,
    ['El esquema no es el que nombra el manifiesto.', 'The schema is not the one that the manifest names.'],
    [
      'La huella de lo que llegó es {hash}, y el manifiesto dice {sdlHash}.',
      'The hash of what came is {hash}, and the manifest says {sdlHash}.',
    ],
    [
      'Si cambiaste el esquema, poné su huella nueva en subgraph.sdlHash y volvé a firmar. Si no lo cambiaste, no lo publiques: averiguá quién lo hizo.',
      'If you changed the schema, put its new hash into subgraph.sdlHash and sign again. If you did not, do not publish it: find out who did.',
    ],
  ),
  GRAFO_POLICY_TYPES_TOO_MANY: problem(
    422,
    [
      'El esquema tiene {figure} tipos; el máximo es {limit}.',
      'The schema has {figure} types; the most is {limit}.',
    ],
    ['Cada tipo pesa en el grafo de todos.', 'Every type weighs on the graph of all.'],
    [
      'Juntá los que se parecen, o repartilo en dos plugins.',
      'Join those that are alike, or divide it into two plugins.',
    ],
  ),
  GRAFO_POLICY_FIELDS_TOO_MANY: problem(
    422,
    [
      'El esquema tiene {figure} campos y valores; el máximo es {limit}.',
      'The schema has {figure} fields and values; the most is {limit}.',
    ],
    ['Cada campo pesa en el grafo de todos.', 'Every field weighs on the graph of all.'],
    [
      'Quitá los que nadie consulta. Una tabla con cientos de columnas se ofrece mejor como lista de pares nombre y valor.',
      'Remove those that nobody asks for. A table of hundreds of columns is better offered as a list of names and values.',
    ],
  ),
  GRAFO_POLICY_KEYS_TOO_MANY: problem(
    422,
    [
      '{coordinate} tiene {figure} claves; el máximo es {limit}.',
      '{coordinate} has {figure} keys; the most is {limit}.',
    ],
    [
      'Con cada clave se multiplican los caminos que el nodo tiene que comparar.',
      'With each key the ways that the hub has to compare multiply.',
    ],
    ['Dejá una o dos @key por tipo.', 'Leave one or two @key for each type.'],
  ),
  GRAFO_POLICY_LIST_TOO_DEEP: problem(
    422,
    [
      '{coordinate} es una lista de listas de {figure} niveles; el máximo es {limit}.',
      '{coordinate} is a list of lists of {figure} levels; the most is {limit}.',
    ],
    [
      'El tamaño de la respuesta se multiplica en cada nivel.',
      'The size of the answer multiplies at each level.',
    ],
    [
      'Poné en el medio un tipo tuyo con nombre, como {types}Fila.',
      'Put a named type of yours in between, such as {types}Row.',
    ],
  ),
} as const;
