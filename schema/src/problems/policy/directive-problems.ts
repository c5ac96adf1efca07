import { problem } from '../problem-text.js';

/** The part of the table about directives of a plugin on what is not its own, and about the `@link`s that bring them. */
export const policyDirectiveProblems = {
  GRAFO_POLICY_OVERRIDE: problem(
    422,
    [
      '{coordinate} lleva @override, que un plugin no puede usar.',
      '{coordinate} has @override, which a plugin cannot use.',
    ],
    [
      '@override le quita un campo a su dueño y lo pasa a quien lo escribe.',
      '@override takes a field from its owner and gives it to whoever writes it.',
    ],
    [
      'Quitalo. Si tu dato es otro que el del dueño, dalo en un campo tuyo, como {fields}Nombre.',
      "Remove it. If your fact is another than the owner's, give it in a field of yours, such as {fields}Name.",
    ],
  ),
  GRAFO_POLICY_PROVIDES: problem(
    422,
    [
      '{coordinate} lleva @provides, que un plugin no puede usar.',
      '{coordinate} has @provides, which a plugin cannot use.',
    ],
    [
      'Con @provides el plugin respondería datos de otro dueño en su lugar.',
      'By @provides the plugin would answer facts of another owner in its place.',
    ],
    [
      'Quitalo: el nodo le pide esos datos a su dueño sin que hagas nada.',
      'Remove it: the hub asks their owner for those facts without your doing anything.',
    ],
  ),
  GRAFO_POLICY_SHAREABLE_FOREIGN: problem(
    422,
    [
      '{coordinate} lleva @shareable y no es de este plugin.',
      "{coordinate} has @shareable and is not this plugin's.",
    ],
    [
      '@shareable dice que varios responden el mismo dato, y ese tiene un solo dueño.',
      '@shareable says that several answer the same fact, and that one has one owner.',
    ],
    [
      'Borrá ese campo, o solo el @shareable si es de la clave.',
      'Delete that field, or the @shareable alone if it is of the key.',
    ],
  ),
  GRAFO_POLICY_INACCESSIBLE_FOREIGN: problem(
    422,
    [
      '{coordinate} lleva @inaccessible y no es de este plugin.',
      "{coordinate} has @inaccessible and is not this plugin's.",
    ],
    [
      '@inaccessible lo ocultaría a todos los lectores del grafo.',
      '@inaccessible would hide it from all readers of the graph.',
    ],
    [
      'Quitá @inaccessible; podés usarlo en lo que es tuyo.',
      'Remove @inaccessible; you can use it on what is yours.',
    ],
  ),
  GRAFO_POLICY_TAG_FOREIGN: problem(
    422,
    ['{coordinate} lleva @tag y no es de este plugin.', "{coordinate} has @tag and is not this plugin's."],
    [
      'Las etiquetas deciden qué partes del grafo entran en cada vista, y las de cada cosa las pone su dueño.',
      "Tags decide which parts of the graph enter each view, and those of each thing are its owner's to set.",
    ],
    ['Quitá @tag; podés usarlo en lo que es tuyo.', 'Remove @tag; you can use it on what is yours.'],
  ),
  GRAFO_POLICY_ACCESS_FOREIGN: problem(
    422,
    [
      '{coordinate} lleva {directive} y no es de este plugin.',
      "{coordinate} has {directive} and is not this plugin's.",
    ],
    [
      'Le cerraría a los lectores un dato público de otro dueño.',
      'It would close a public fact of another owner to its readers.',
    ],
    [
      'Quitá {directive}; podés usarla en lo que es tuyo.',
      'Remove {directive}; you can use it on what is yours.',
    ],
  ),
  GRAFO_POLICY_ACCESS_INHERITED: problem(
    422,
    [
      '{coordinate} lleva {directive}, y su tipo cumple {detail}.',
      '{coordinate} has {directive}, and its type implements {detail}.',
    ],
    [
      'Lo que protege a un tipo protege a las interfaces que cumple: {detail} se le cerraría a todos los lectores.',
      'What protects a type protects the interfaces that it implements: {detail} would be closed to all readers.',
    ],
    [
      'Protegé los demás campos uno por uno, o quitá {detail} después de implements.',
      'Protect the other fields one by one, or remove {detail} after implements.',
    ],
  ),
  GRAFO_POLICY_INTERFACE_OBJECT_FOREIGN: problem(
    422,
    [
      '{coordinate} lleva @interfaceObject y no es de este plugin.',
      "{coordinate} has @interfaceObject and is not this plugin's.",
    ],
    [
      'Le agregaría campos a todos los tipos que cumplen esa interfaz.',
      'It would add fields to every type that fulfils that interface.',
    ],
    [
      'Quitalo; agregá tus campos a un tipo que se pueda ampliar, como Jurisdiction.',
      'Remove it; add your fields to a type that can be extended, such as Jurisdiction.',
    ],
  ),
  GRAFO_POLICY_DIRECTIVE_FOREIGN: problem(
    422,
    [
      '{coordinate} lleva {directive} y no es de este plugin.',
      "{coordinate} has {directive} and is not this plugin's.",
    ],
    [
      'Lo que una directiva dice de algo del grafo lo dice su dueño. En lo ajeno un plugin solo escribe @key, y @external en lo que lee.',
      'What a directive says of a part of the graph its owner says. There a plugin writes @key alone, and @external on what it reads.',
    ],
    ['Quitá {directive} de ahí.', 'Remove {directive} there.'],
  ),
  GRAFO_POLICY_DIRECTIVE_UNSUPPORTED: problem(
    422,
    ['El nodo no conoce {directive} ({coordinate}).', 'The hub does not know {directive} ({coordinate}).'],
    [
      'La aceptaría sin hacer lo que promete, por ejemplo sin proteger el dato.',
      'It would accept it without doing what it promises, for example without protecting the fact.',
    ],
    [
      'Quitala. Para proteger un dato tuyo sirven @authenticated y @requiresScopes.',
      'Remove it. To protect a fact of yours there are @authenticated and @requiresScopes.',
    ],
  ),
  GRAFO_POLICY_LINK_MISSING: problem(
    422,
    [
      'El esquema no dice qué versión de Federation usa.',
      'The schema does not say which version of Federation it uses.',
    ],
    [
      'Sin ese renglón se lo lee como de la versión 1, con otras reglas sobre quién es dueño de qué.',
      'Without that line it is read as version 1, with other rules on who owns what.',
    ],
    [
      'Ponelo al principio: extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]).',
      'Put it at the start: extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]).',
    ],
  ),
  GRAFO_POLICY_LINK_VERSION: problem(
    422,
    [
      'El esquema usa {detail}, que es de Federation {version}.',
      'The schema uses {detail}, which is of Federation {version}.',
    ],
    [
      'Lo que compone el grafo es software libre y llega hasta la versión 2.9. Decir una más nueva no molesta; usar lo que trae, sí.',
      'What composes the graph is free software and goes up to version 2.9. To name a newer one does no harm; to use what it brings does.',
    ],
    [
      'Quitá {detail} y escribí la versión v2.9 en @link.',
      'Remove {detail} and write version v2.9 in @link.',
    ],
  ),
  GRAFO_POLICY_LINK_FOREIGN: problem(
    422,
    ['Un @link lleva a «{detail}», que no se admite.', 'A @link leads to "{detail}", which is not admitted.'],
    [
      'Un plugin usa Federation y, si quiere, una especificación propia con dirección https. Las demás traen reglas que el nodo no conoce.',
      'A plugin uses Federation and, if it likes, a specification of its own with an https address. Others bring rules that the hub does not know.',
    ],
    [
      'Quitá ese @link, o escribí letra por letra https://specs.apollo.dev/federation/v2.9.',
      'Remove that @link, or write https://specs.apollo.dev/federation/v2.9 letter for letter.',
    ],
  ),
  GRAFO_POLICY_LINK_AMBIGUOUS: problem(
    422,
    ['No queda claro qué trae un @link: {detail}.', 'It is not clear what a @link brings: {detail}.'],
    [
      'Está repetido, mal escrito, o le pone a una cosa el nombre de otra.',
      'It is repeated, badly written, or gives one thing the name of another.',
    ],
    [
      'Dejá un solo @link de Federation, con cada nombre una vez y sin cambiarlo por el de otra directiva.',
      'Leave one @link of Federation, with each name once and not changed for that of another directive.',
    ],
  ),
} as const;
