/** The part of the table for whoever writes a plugin: what its definition lacks, and what its resolvers ran into. */
import { type ProblemText, problem } from './problem-text.js';

export const pluginKitProblems = {
  GRAFO_PLUGIN_SCHEMA_INVALID: problem(
    500,
    [
      'El esquema del plugin «{plugin}» no sirve: {detail}',
      'The schema of the plugin "{plugin}" does not serve: {detail}',
    ],
    [
      'El SDL no se puede leer, o sus resolvers no son de lo que declara.',
      'The SDL cannot be read, or its resolvers are not of what it declares.',
    ],
    [
      'Corregí el SDL o los resolvers en el lugar que se nombra.',
      'Correct the SDL or the resolvers at the place that is named.',
    ],
  ),
  GRAFO_PLUGIN_REQUIRED_MISSING: problem(
    500,
    ['Acá no llegó {required}.', '{required} did not come here.'],
    [
      'El campo que lo usa no lo pide con @requires, el manifiesto no lo pide, o la referencia no lo dejó pasar.',
      'The field that uses it does not ask for it by @requires, the manifest does not, or the reference did not pass it on.',
    ],
    [
      'Declaralo @external, ponele @requires al campo, pedilo en subgraph.permissions.requires y devolvé en __resolveReference lo que llegó.',
      'Declare it @external, give the field a @requires, ask for it in subgraph.permissions.requires, and answer in __resolveReference what came.',
    ],
  ),
  GRAFO_PLUGIN_DEADLINE: problem(
    200,
    [
      'La fuente «{plugin}» no respondió este campo en {seconds} s.',
      'The source "{plugin}" did not answer this field within {seconds} s.',
    ],
    [
      'Lo que esa fuente consulta está lento o caído; lo que llegó a tiempo vale.',
      'What that source asks is slow or down; what came in time holds.',
    ],
    ['Usá lo demás y probá de nuevo en un rato.', 'Use the rest and try again in a while.'],
  ),
} as const satisfies Record<string, ProblemText>;
