/** What can keep a part from running as a service of its own, and a hub from having a graph to answer with. */
import { problem } from './problem-text.js';

export const serviceProblems = {
  GRAFO_SETTING_MISSING: problem(
    500,
    ['Falta {setting}: {expected}.', '{setting} is missing: {expected}.'],
    [
      'Este proceso no arranca sin esa variable de entorno.',
      'This process does not start without that environment variable.',
    ],
    ['Definila; el README tiene la tabla.', 'Set it; the README has the table.'],
  ),
  GRAFO_DATABASE_SCHEMA: problem(
    500,
    [
      'El usuario «{user}» no trabaja en un esquema «{schema}» propio.',
      'The user "{user}" does not work in a schema "{schema}" of its own.',
    ],
    [
      'El esquema no existe, es de otro rol, o no es el search_path de este.',
      "The schema is missing, belongs to another role, or is not this one's search_path.",
    ],
    [
      'Ejecutá "grafo provision {schema}" con la dirección de un administrador, o usá la URL del rol que lo tiene.',
      'Run "grafo provision {schema}" with the address of an administrator, or use the URL of the role that has it.',
    ],
  ),
  GRAFO_SUPERGRAPH_UNREADABLE: problem(
    500,
    ['El supergrafo «{file}» no sirve: {detail}', 'The supergraph "{file}" does not serve: {detail}'],
    [
      'El archivo no está, no se puede leer o no es un supergrafo de Federation 2.',
      'The file is not there, cannot be read or is not a Federation 2 supergraph.',
    ],
    [
      'Revisá la ruta, o volvé a componerlo; mientras tanto se sigue con el anterior, si lo había.',
      'Check the path, or compose it again; until then the one before stays, if there was one.',
    ],
  ),
  GRAFO_SUPERGRAPH_MISSING: problem(
    503,
    ['El nodo todavía no tiene un grafo.', 'The hub has no graph yet.'],
    [
      'Nunca respondieron todas sus fuentes a la vez, y sin ellas no se puede componer.',
      'Its sources have never all answered at once, and it cannot be composed without them.',
    ],
    [
      'Probá de nuevo en un rato; /readyz dice cuáles faltan.',
      'Try again in a while; /readyz says which are missing.',
    ],
  ),
} as const;
