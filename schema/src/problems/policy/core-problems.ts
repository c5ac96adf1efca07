import { problem } from '../problem-text.js';

/** The part of the table about what a plugin declares of types that are not its own. `owner`: whose they are. */
export const policyCoreProblems = {
  GRAFO_POLICY_TYPE_FOREIGN: problem(
    422,
    [
      'El tipo {coordinate} es de «{owner}», no de este plugin.',
      'The type {coordinate} is "{owner}"\'s, not this plugin\'s.',
    ],
    [
      'Quien declara un tipo puede cambiarlo para todos; ese lo declara solamente su dueño.',
      'Whoever declares a type can change it for everybody; that one is declared by its owner alone.',
    ],
    [
      'Borralo de tu esquema y usá un tipo tuyo, como {types}Dato.',
      'Delete it from your schema and use a type of your own, such as {types}Fact.',
    ],
  ),
  GRAFO_POLICY_ENUM_FOREIGN: problem(
    422,
    ['La lista de valores {coordinate} es de «{owner}».', 'The list of values {coordinate} is "{owner}"\'s.'],
    [
      'Un valor agregado o quitado por un plugin llegaría a lectores que no lo esperan.',
      'A value that a plugin adds or takes away would reach readers who do not expect it.',
    ],
    [
      'Borrala de tu esquema y declará una tuya, como {types}Estado, con los valores que necesitás.',
      'Delete it from your schema and declare your own, such as {types}State, with the values that you need.',
    ],
  ),
  GRAFO_POLICY_INPUT_FOREIGN: problem(
    422,
    ['Los datos de entrada {coordinate} son de «{owner}».', 'The input {coordinate} is "{owner}"\'s.'],
    [
      'De una entrada que declaran dos queda solo lo que ambas aceptan: un plugin podría quitarle filtros a todos.',
      'Of an input that two declare only what both accept remains: a plugin could take filters from everybody.',
    ],
    [
      'Borrala de tu esquema y declará una tuya, como {types}Filtro.',
      'Delete it from your schema and declare your own, such as {types}Filter.',
    ],
  ),
  GRAFO_POLICY_INTERFACE_FOREIGN: problem(
    422,
    ['La interfaz {coordinate} es de «{owner}».', 'The interface {coordinate} is "{owner}"\'s.'],
    [
      'Un campo agregado a una interfaz obliga a todos los tipos que la cumplen.',
      'A field added to an interface binds every type that fulfils it.',
    ],
    [
      'Borrala de tu esquema; si necesitás una, declará la tuya, como {types}Registro.',
      'Delete it from your schema; if you need one, declare your own, such as {types}Record.',
    ],
  ),
  GRAFO_POLICY_UNION_FOREIGN: problem(
    422,
    ['La unión {coordinate} es de «{owner}».', 'The union {coordinate} is "{owner}"\'s.'],
    [
      'Un miembro agregado aparecería en listas del grafo que no son del plugin.',
      "An added member would appear in lists of the graph that are not the plugin's.",
    ],
    [
      'Borrala de tu esquema; si necesitás una, declará la tuya, como {types}Resultado.',
      'Delete it from your schema; if you need one, declare your own, such as {types}Result.',
    ],
  ),
  GRAFO_POLICY_VALUE_CHANGED: problem(
    422,
    [
      '{coordinate} no es igual al del grafo: {detail}',
      '{coordinate} is not the same as that of the graph: {detail}',
    ],
    [
      'Es un tipo que todos comparten, y todos lo declaran letra por letra igual. Arriba, + es lo que le sobra y − lo que le falta.',
      'It is a type that all share, and all declare it letter for letter alike. Above, + is what it has too much and − what it lacks.',
    ],
    [
      'Copialo del esquema público del grafo tal cual, sin agregar ni quitar; los de objetos llevan además @shareable.',
      "Copy it from the graph's public schema as it is, adding and removing nothing; objects have @shareable besides.",
    ],
  ),
  GRAFO_POLICY_EXTENSION_CLOSED: problem(
    422,
    [
      'A {type} un plugin no le puede agregar campos ({coordinate}).',
      'A plugin cannot add fields to {type} ({coordinate}).',
    ],
    [
      'Se puede nombrar, para apuntar a uno desde tus datos, pero no ampliar.',
      'It can be named, to point at one from your data, but not extended.',
    ],
    [
      'Dejá solo su clave, y poné el dato en un tipo tuyo que apunte a {type}.',
      'Leave its key alone, and put the fact into a type of yours that points at {type}.',
    ],
  ),
  GRAFO_POLICY_EXTENSION_NOT_GRANTED: problem(
    422,
    [
      'El manifiesto no pide permiso para agregar campos a {type} ({coordinate}).',
      'The manifest does not ask permission to add fields to {type} ({coordinate}).',
    ],
    [
      'Quien aprueba un plugin mira en el manifiesto qué va a tocar.',
      'Whoever approves a plugin sees in the manifest what it will touch.',
    ],
    [
      'Agregá {type} en subgraph.permissions.extends del manifiesto.',
      'Add {type} to subgraph.permissions.extends of the manifest.',
    ],
  ),
  GRAFO_POLICY_KEY_FOREIGN: problem(
    422,
    [
      'La clave con que declarás {coordinate} no es la que corresponde.',
      'The key with which you declare {coordinate} is not the right one.',
    ],
    [
      'Por la clave el grafo sabe a quién preguntarle por cada objeto; con otra no podría, o respondería un dato de otro dueño.',
      "By the key the graph knows whom to ask for each object; with another it could not, or would answer another owner's fact.",
    ],
    [
      'Escribí @key(fields: "{key}"). Para solo apuntar a uno, sirve también una clave suya con resolvable: false.',
      'Write @key(fields: "{key}"). Only to point at one, a key of its owner with resolvable: false serves too.',
    ],
  ),
  GRAFO_POLICY_FIELD_FOREIGN: problem(
    422,
    [
      '{coordinate} lo responde «{owner}», no este plugin.',
      '{coordinate} is answered by "{owner}", not by this plugin.',
    ],
    [
      'Cada dato del grafo tiene un solo dueño, que es quien da fe de él.',
      'Every fact of the graph has one owner, who vouches for it.',
    ],
    [
      'Borralo; si lo necesitás para calcular otro campo, dejalo con @external y pedilo con @requires.',
      'Delete it; if you need it to compute another field, leave it with @external and ask for it by @requires.',
    ],
  ),
  GRAFO_POLICY_FIELD_CHANGED: problem(
    422,
    [
      '{coordinate} está declarado distinto que en su dueño.',
      '{coordinate} is declared otherwise than its owner declares it.',
    ],
    [
      'De dos declaraciones distintas queda la más floja, para todos los lectores.',
      'Of two different declarations the weaker one remains, for all readers.',
    ],
    ['Escribilo tal cual: {detail}', 'Write it as it is: {detail}'],
  ),
  GRAFO_POLICY_IMPLEMENTS_FOREIGN: problem(
    422,
    [
      '{coordinate} no cumple la interfaz {detail}, y eso lo decide su dueño.',
      '{coordinate} does not implement {detail}, and that is for its owner to decide.',
    ],
    [
      'Agregar una interfaz a un tipo ajeno cambia lo que ese tipo es para todos.',
      "Adding an interface to another's type changes what that type is for everybody.",
    ],
    ['Quitá «{detail}» después de implements.', 'Remove "{detail}" after implements.'],
  ),
  GRAFO_POLICY_DESCRIPTION_FOREIGN: problem(
    422,
    ['La descripción de {coordinate} es de su dueño.', "The description of {coordinate} is its owner's."],
    [
      'El grafo muestra una sola, y la de un plugin podría tapar la original.',
      "The graph shows one alone, and a plugin's could hide the original.",
    ],
    ['Borrá la descripción; lo demás queda igual.', 'Delete the description; the rest stays as it is.'],
  ),
  GRAFO_POLICY_FIELD_REQUIRED: problem(
    422,
    [
      '{coordinate} termina en «!», y tiene que poder faltar.',
      '{coordinate} ends in "!", and must be able to be missing.',
    ],
    [
      'Si tu servicio no responde, se vacía ese campo y nada más; con «!» se vaciaría también lo que lo rodea, que no es tuyo.',
      'If your service does not answer, that field is emptied and nothing else; with "!" what is around it would be too, which is not yours.',
    ],
    ['Quitá el «!» del final.', 'Remove the "!" at the end.'],
  ),
  GRAFO_POLICY_REFERENCE_REQUIRED: problem(
    422,
    [
      '{coordinate} apunta a algo del grafo con «!», y tiene que poder faltar.',
      '{coordinate} points at something of the graph with "!", and must be able to be missing.',
    ],
    [
      'Si el dueño de lo apuntado no responde, se vacía ese lugar y nada más.',
      'If the owner of what it points at does not answer, that place is emptied and nothing else.',
    ],
    [
      'Quitá el «!» junto al nombre del tipo: en una lista, [Jurisdiction] y no [Jurisdiction!].',
      'Remove the "!" beside the name of the type: in a list, [Jurisdiction] and not [Jurisdiction!].',
    ],
  ),
  GRAFO_POLICY_ROOT_RENAMED: problem(
    422,
    [
      'Las entradas del grafo se llaman {detail}, y no {coordinate}.',
      "The graph's entrances are called {detail}, and not {coordinate}.",
    ],
    [
      'Con otro nombre no se ve a simple vista qué agrega un plugin a las entradas de todos.',
      "Under another name it is not plain to see what a plugin adds to everybody's entrances.",
    ],
    [
      'Usá el nombre {detail} y borrá ese renglón de schema { … }.',
      'Use the name {detail} and delete that line of schema { … }.',
    ],
  ),
  GRAFO_POLICY_MUTATION_NOT_GRANTED: problem(
    422,
    [
      'El manifiesto no pide permiso para la acción {coordinate}.',
      'The manifest does not ask permission for the action {coordinate}.',
    ],
    [
      'Las acciones que cambian datos se aprueban una por una.',
      'Actions that change data are approved one by one.',
    ],
    [
      'Agregá su nombre en subgraph.permissions.mutations del manifiesto, o borrala.',
      'Add its name to subgraph.permissions.mutations of the manifest, or delete it.',
    ],
  ),
  GRAFO_POLICY_SUBSCRIPTION: problem(
    422,
    ['El grafo no tiene suscripciones.', 'The graph has no subscriptions.'],
    [
      'El nodo responde consultas; los avisos de cambios van por el registro de cambios.',
      'The hub answers queries; news of changes goes by the change feed.',
    ],
    ['Borrá el tipo Subscription.', 'Delete the type Subscription.'],
  ),
  GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE: problem(
    422,
    [
      '{coordinate} pide con @requires un dato que no se entrega a plugins: {required}.',
      '{coordinate} asks by @requires for a fact that is not given to plugins: {required}.',
    ],
    [
      'El nodo le manda a tu servicio lo que @requires pide; solo salen los campos de una lista revisada.',
      'The hub sends your service what @requires asks for; only fields of a reviewed list go out.',
    ],
    [
      'Calculalo sin ese dato. Los campos que sí se entregan están en schema/policy.yaml, en exportable.',
      'Compute it without that fact. The fields that are given are in schema/policy.yaml, under exportable.',
    ],
  ),
  GRAFO_POLICY_REQUIRES_NOT_GRANTED: problem(
    422,
    [
      'El manifiesto no pide permiso para recibir {required}, que {coordinate} necesita.',
      'The manifest does not ask permission to be given {required}, which {coordinate} needs.',
    ],
    [
      'Quien aprueba un plugin mira en el manifiesto qué datos va a recibir.',
      'Whoever approves a plugin sees in the manifest which facts it will be given.',
    ],
    [
      'Agregá {required} en subgraph.permissions.requires del manifiesto.',
      'Add {required} to subgraph.permissions.requires of the manifest.',
    ],
  ),
} as const;
