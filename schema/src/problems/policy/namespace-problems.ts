import { problem } from '../problem-text.js';

/** The part of the table about the names that a plugin gives. `types` and `fields`: how they must begin. */
export const policyNamespaceProblems = {
  GRAFO_POLICY_NAMESPACE_TAKEN: problem(
    422,
    [
      'El identificador «{plugin}» choca con «{detail}».',
      'The identifier "{plugin}" collides with "{detail}".',
    ],
    [
      'Los nombres de un plugin empiezan con su identificador, y los que empiezan así ya son de otra parte del grafo.',
      "A plugin's names begin with its identifier, and names that begin so belong to another part of the graph.",
    ],
    [
      'Elegí otro id en el manifiesto, por ejemplo con el nombre de tu provincia adelante: mendoza-{plugin}.',
      "Choose another id in the manifest, for example with your province's name in front: mendoza-{plugin}.",
    ],
  ),
  GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE: problem(
    422,
    ['El tipo {coordinate} no empieza con {types}.', 'The type {coordinate} does not begin with {types}.'],
    [
      'Los tipos de un plugin llevan su nombre adelante, para que dos provincias nunca usen el mismo.',
      "A plugin's types carry its name in front, so that two provinces never use the same one.",
    ],
    [
      'Cambiale el nombre: {types} y después una palabra con mayúscula, como {types}Contrato.',
      'Rename it: {types} and then a word with a capital, such as {types}Contract.',
    ],
  ),
  GRAFO_POLICY_FIELD_OUTSIDE_NAMESPACE: problem(
    422,
    [
      'El campo {coordinate}, que agregás a un tipo del grafo, no empieza con {fields}.',
      'The field {coordinate}, which you add to a type of the graph, does not begin with {fields}.',
    ],
    [
      'Lo que un plugin agrega a un tipo ajeno lleva su nombre adelante, para que nadie lo confunda con lo del dueño.',
      "What a plugin adds to another's type carries its name in front, so that nobody takes it for the owner's.",
    ],
    [
      'Llamalo {fields}, o {fields} y después una palabra con mayúscula. Si querías leer un campo que ya existe, revisá cómo se escribe.',
      'Call it {fields}, or {fields} and then a word with a capital. If you meant to read a field that exists, check its spelling.',
    ],
  ),
  GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE: problem(
    422,
    [
      'La consulta o acción {coordinate} no empieza con {fields}.',
      'The query or action {coordinate} does not begin with {fields}.',
    ],
    [
      'Las entradas del grafo son de todos; las de un plugin llevan su nombre adelante.',
      "The graph's entrances are everybody's; those of a plugin carry its name in front.",
    ],
    [
      'Llamala {fields}, o {fields} y después una palabra con mayúscula.',
      'Call it {fields}, or {fields} and then a word with a capital.',
    ],
  ),
  GRAFO_POLICY_DIRECTIVE_OUTSIDE_NAMESPACE: problem(
    422,
    [
      'La directiva {directive} es para consultas y no empieza con @{fields}.',
      'The directive {directive} is for queries and does not begin with @{fields}.',
    ],
    [
      'Las directivas que puede llevar una consulta quedan en el grafo de todos.',
      'Directives that a query can carry become part of the graph of all.',
    ],
    [
      'Borrala; si la necesitás, empezá su nombre con @{fields}.',
      'Delete it; if you need it, begin its name with @{fields}.',
    ],
  ),
  GRAFO_POLICY_COMPOSE_DIRECTIVE_FOREIGN: problem(
    422,
    [
      '@composeDirective lleva al grafo la directiva {directive}, que no es de este plugin.',
      "@composeDirective brings the directive {directive} into the graph, which is not this plugin's.",
    ],
    [
      'Una directiva con el nombre de otra cambiaría lo que esa significa, por ejemplo quién puede leer un dato.',
      "A directive with another's name would change what that one means, for example who may read a fact.",
    ],
    [
      'Quitá ese @composeDirective; los de tus directivas van con nombres que empiezan con @{fields}.',
      'Remove that @composeDirective; those of your own directives have names that begin with @{fields}.',
    ],
  ),
  GRAFO_POLICY_DESCRIPTION_MISSING: problem(
    422,
    [
      'A {coordinate} le falta la descripción en castellano y en inglés.',
      '{coordinate} lacks its description in Spanish and English.',
    ],
    [
      'La descripción es lo único que un lector de otra provincia tiene para entender tu dato.',
      'The description is all that a reader from elsewhere has to understand your fact.',
    ],
    [
      'Escribí antes de la línea, entre comillas triples, un párrafo en castellano, una línea vacía y otro en inglés.',
      'Before the line write, in triple quotes, a paragraph in Spanish, an empty line and one in English.',
    ],
  ),
} as const;
