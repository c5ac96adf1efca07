import { problem } from './problem-text.js';

/**
 * The part of the table about subgraphs that do not compose. Parameters: `coordinate`, as in `Place.name`, or
 * `schema` for an SDL as a whole; `subgraphs`, the names of those concerned; `detail`, the reason in English.
 * The last one is for all of them together, and for a reason that the composition library has no code for.
 */
export const compositionProblems = {
  GRAFO_COMPOSITION_NAME_INVALID: problem(
    422,
    ['«{subgraphs}» no es un nombre de subgrafo.', '"{subgraphs}" is not a name of a subgraph.'],
    [
      'Un nombre tiene letras minúsculas sin tilde, cifras y guiones entre ellas, y empieza con letra.',
      'A name has lower-case letters a to z, digits, and hyphens between them, and starts with a letter.',
    ],
    ['Elegí uno como mendoza-contracting.', 'Choose one like mendoza-contracting.'],
  ),
  GRAFO_COMPOSITION_NAME_REPEATED: problem(
    422,
    ['Hay más de un subgrafo «{subgraphs}».', 'There is more than one subgraph "{subgraphs}".'],
    ['Cada subgrafo tiene un nombre propio.', 'Every subgraph has a name of its own.'],
    ['Cambiale el nombre a uno de ellos.', 'Rename one of them.'],
  ),
  GRAFO_COMPOSITION_SYNTAX: problem(
    422,
    ['El SDL de «{subgraphs}» no se puede leer.', 'The SDL of "{subgraphs}" cannot be read.'],
    [
      'No es un documento de definiciones GraphQL bien escrito.',
      'It is not a well-written document of GraphQL definitions.',
    ],
    ['Corregilo en la línea que se indica.', 'Correct it at the line that is named.'],
  ),
  GRAFO_COMPOSITION_SDL_INVALID: problem(
    422,
    [
      'El SDL de {subgraphs} no es válido en {coordinate}.',
      'The SDL of {subgraphs} is not valid at {coordinate}.',
    ],
    [
      'Contradice las reglas de GraphQL o usa algo que no definió.',
      'It contradicts the rules of GraphQL or uses what it did not define.',
    ],
    [
      'Corregí esa definición; debe valer también sin los demás subgrafos.',
      'Correct that definition; it must also hold without the other subgraphs.',
    ],
  ),
  GRAFO_COMPOSITION_LINK_INVALID: problem(
    422,
    ['Un @link de {subgraphs} no sirve.', 'A @link of {subgraphs} does not serve.'],
    [
      'Nombra una versión o un elemento que no existe, o está repetido.',
      'It names a version or an element that does not exist, or is repeated.',
    ],
    [
      'Usá https://specs.apollo.dev/federation/v2.9 e importá solo lo que usás.',
      'Use https://specs.apollo.dev/federation/v2.9 and import only what you use.',
    ],
  ),
  GRAFO_COMPOSITION_DIRECTIVE_MISUSED: problem(
    422,
    [
      'Una directiva de {subgraphs} no se puede usar así en {coordinate}.',
      'A directive of {subgraphs} cannot be used so at {coordinate}.',
    ],
    [
      'Sus argumentos no valen o no va en ese lugar.',
      'Its arguments are not valid or it does not belong in that place.',
    ],
    ['Corregila o quitala.', 'Correct it or remove it.'],
  ),
  GRAFO_COMPOSITION_KEY_INVALID: problem(
    422,
    [
      'La @key de {coordinate} en {subgraphs} no sirve.',
      'The @key of {coordinate} in {subgraphs} does not serve.',
    ],
    [
      'Nombra campos que el tipo no tiene o que no pueden identificar un objeto.',
      'It names fields that the type does not have or that cannot identify an object.',
    ],
    [
      'Nombrá campos sin argumentos que el mismo subgrafo responde.',
      'Name fields without arguments that the same subgraph answers.',
    ],
  ),
  GRAFO_COMPOSITION_FIELDS_INVALID: problem(
    422,
    [
      'Los campos que pide o provee {coordinate} en {subgraphs} no valen.',
      'The fields that {coordinate} requires or provides in {subgraphs} are not valid.',
    ],
    [
      '@requires o @provides nombra algo que el subgrafo no declara, o no como @external.',
      '@requires or @provides names what the subgraph does not declare, or not as @external.',
    ],
    [
      'Declará esos campos con @external y elegilos como en una consulta.',
      'Declare those fields with @external and select them as in a query.',
    ],
  ),
  GRAFO_COMPOSITION_EXTERNAL_INVALID: problem(
    422,
    [
      'El @external de {coordinate} no vale (subgrafos: {subgraphs}).',
      'The @external of {coordinate} is not valid (subgraphs: {subgraphs}).',
    ],
    [
      'Nadie más lo responde, nadie lo usa, o no coincide con el original.',
      'Nobody else answers it, nobody uses it, or it does not match the original.',
    ],
    [
      'Quitá el campo, o declaralo igual que el subgrafo que lo responde.',
      'Remove the field, or declare it as the subgraph that answers it does.',
    ],
  ),
  GRAFO_COMPOSITION_OVERRIDE_INVALID: problem(
    422,
    [
      'El @override de {coordinate} no vale (subgrafos: {subgraphs}).',
      'The @override of {coordinate} is not valid (subgraphs: {subgraphs}).',
    ],
    [
      'Un campo pasa de un subgrafo a otro distinto, y una sola vez.',
      'A field moves from one subgraph to another one, and only once.',
    ],
    [
      'Dejá un solo @override, con from de otro subgrafo.',
      'Leave one @override, with the from of another subgraph.',
    ],
  ),
  GRAFO_COMPOSITION_SHARING_INVALID: problem(
    422,
    [
      '{coordinate} tiene más de un dueño: {subgraphs}.',
      '{coordinate} has more than one owner: {subgraphs}.',
    ],
    [
      'Un campo lo responde un solo subgrafo, salvo que todos lo declaren @shareable y respondan lo mismo.',
      'One subgraph answers a field, unless all declare it @shareable and answer the same.',
    ],
    [
      'Quitalo del que no es dueño o dale otro nombre.',
      'Remove it from the one that is not the owner, or name it differently.',
    ],
  ),
  GRAFO_COMPOSITION_TYPE_MISMATCH: problem(
    422,
    [
      '{coordinate} no tiene el mismo tipo en {subgraphs}.',
      '{coordinate} does not have the same type in {subgraphs}.',
    ],
    [
      'Los subgrafos que declaran algo en común deben declararlo igual.',
      'Subgraphs that declare something in common must declare it alike.',
    ],
    ['Usá el tipo del dueño, o dale otro nombre.', "Use the owner's type, or name it differently."],
  ),
  GRAFO_COMPOSITION_INPUT_MISMATCH: problem(
    422,
    [
      'La entrada {coordinate} no coincide entre {subgraphs}.',
      'The input {coordinate} does not match between {subgraphs}.',
    ],
    [
      'De una entrada común solo queda lo que todos los subgrafos aceptan.',
      'Of a common input only what every subgraph accepts remains.',
    ],
    [
      'Declarala igual en todos, o dale otro nombre.',
      'Declare it alike in all of them, or name it differently.',
    ],
  ),
  GRAFO_COMPOSITION_INTERFACE_INVALID: problem(
    422,
    [
      'La interfaz en {coordinate} no está completa (subgrafos: {subgraphs}).',
      'The interface at {coordinate} is not complete (subgraphs: {subgraphs}).',
    ],
    [
      'Cada tipo que la implementa debe tener sus campos y sus claves; un @interfaceObject está solo en su subgrafo.',
      'Every type that implements it must have its fields and keys; an @interfaceObject is alone in its subgraph.',
    ],
    ['Completá los tipos que se nombran.', 'Complete the types that are named.'],
  ),
  GRAFO_COMPOSITION_INACCESSIBLE_INVALID: problem(
    422,
    [
      '{coordinate} no se puede ocultar (subgrafos: {subgraphs}).',
      '{coordinate} cannot be hidden (subgraphs: {subgraphs}).',
    ],
    [
      'Algo que los lectores ven depende de lo que oculta @inaccessible.',
      'Something that readers see depends on what @inaccessible hides.',
    ],
    ['Ocultá también lo que depende de él, o nada.', 'Hide what depends on it as well, or nothing.'],
  ),
  GRAFO_COMPOSITION_UNREACHABLE: problem(
    422,
    [
      'No hay camino hasta {coordinate} (subgrafos: {subgraphs}).',
      'There is no way to {coordinate} (subgraphs: {subgraphs}).',
    ],
    [
      'Una consulta válida llegaría a él desde un subgrafo que no puede pasar al que lo responde.',
      'A valid query would come to it from a subgraph that cannot move to the one that answers it.',
    ],
    [
      'Dale al tipo una @key que ambos subgrafos tengan, o quitá el campo.',
      'Give the type a @key that both subgraphs have, or remove the field.',
    ],
  ),
  GRAFO_COMPOSITION_QUERY_MISSING: problem(
    422,
    ['Ningún subgrafo tiene consultas.', 'No subgraph has queries.'],
    ['El grafo necesita al menos un campo en Query.', 'The graph needs at least one field in Query.'],
    ['Agregá type Query en algún subgrafo.', 'Add type Query in some subgraph.'],
  ),
  GRAFO_COMPOSITION_BUSY: problem(
    503,
    ['El nodo ya está controlando otros plugins.', 'The hub is checking other plugins already.'],
    [
      'Cada control lleva un rato, y muchos lo piden a la vez.',
      'Each check takes a while, and many ask for one at the same time.',
    ],
    ['Probá de nuevo en un minuto.', 'Try again in a minute.'],
  ),
  GRAFO_COMPOSITION_TIMEOUT: problem(
    422,
    [
      'Componer el grafo con este esquema no terminó en {seconds} s.',
      'Composing the graph with this schema did not end within {seconds} s.',
    ],
    [
      'El esquema tiene demasiadas claves, tipos que se apuntan entre sí, o el nodo está muy cargado.',
      'The schema has too many keys, types that point at one another, or the hub is very busy.',
    ],
    [
      'Probá de nuevo; si vuelve a pasar, dejá menos claves y menos tipos.',
      'Try again; if it happens again, leave fewer keys and fewer types.',
    ],
  ),
  GRAFO_COMPOSITION_MEMORY: problem(
    422,
    [
      'Componer el grafo con este esquema pide más de {limit} MB de memoria.',
      'Composing the graph with this schema takes more than {limit} MB of memory.',
    ],
    [
      'El esquema combina demasiadas cosas entre sí.',
      'The schema combines too many things with one another.',
    ],
    ['Dejá menos claves y menos tipos.', 'Leave fewer keys and fewer types.'],
  ),
  GRAFO_COMPOSITION_FAILED: problem(
    500,
    ['Los subgrafos no componen: {detail}', 'The subgraphs do not compose: {detail}'],
    ['Dos partes del esquema se contradicen.', 'Two parts of the schema contradict each other.'],
    ['Corregí el SDL del subgrafo que se nombra.', 'Correct the SDL of the subgraph that is named.'],
  ),
} as const;
