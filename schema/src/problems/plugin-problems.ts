/** The part of the table about publishing a plugin: its signature, its version, its life. */
import { type ProblemText, problem } from './problem-text.js';

export const pluginProblems = {
  GRAFO_PLUGIN_KEY_INVALID: problem(
    400,
    ['Eso no es una clave Ed25519.', 'That is no Ed25519 key.'],
    ['Es de otro tipo, está cortada, o no es un PEM.', 'It is of another kind, is cut, or is no PEM.'],
    [
      'Hacé una con «grafo plugin keygen» y mandá el archivo .pub entero.',
      'Make one with "grafo plugin keygen" and send the whole .pub file.',
    ],
  ),
  GRAFO_PLUGIN_KEY_PRIVATE: problem(
    400,
    ['Esa es la clave privada.', 'That is the private key.'],
    [
      'Con ella cualquiera publica en nombre de la jurisdicción; no se manda a nadie.',
      'With it anybody publishes in the name of the jurisdiction; it is sent to nobody.',
    ],
    [
      'Descartala, hacé otra con «grafo plugin keygen» y mandá la pública.',
      'Discard it, make another with "grafo plugin keygen" and send the public one.',
    ],
  ),
  GRAFO_PLUGIN_KEY_KNOWN: problem(
    409,
    [
      'Esa clave ya está registrada, para {jurisdiction}.',
      'That key is enrolled already, for {jurisdiction}.',
    ],
    [
      'Una clave es de una sola jurisdicción, también después de revocada.',
      'A key is of one jurisdiction, also once it is revoked.',
    ],
    ['Hacé otra con «grafo plugin keygen».', 'Make another with "grafo plugin keygen".'],
  ),
  GRAFO_PLUGIN_KEYS_FULL: problem(
    409,
    ['{jurisdiction} ya tiene {limit} claves en uso.', '{jurisdiction} has {limit} keys in use already.'],
    [
      'Son dos para poder cambiar de una a la otra; más no hacen falta.',
      'There are two so that one can follow the other; no more are needed.',
    ],
    ['Revocá la que ya no se usa.', 'Revoke the one that is not used any more.'],
  ),
  GRAFO_PLUGIN_KEY_UNKNOWN: problem(
    403,
    ['Nadie registró la clave {key}.', 'Nobody has enrolled the key {key}.'],
    [
      'El nodo solo cree en claves que la administración registró para una jurisdicción, o que su portal publica.',
      'The hub believes only keys that the administration has enrolled for a jurisdiction, or that its portal publishes.',
    ],
    [
      'Mandale la clave pública a la administración del programa.',
      "Send the public key to the programme's administration.",
    ],
  ),
  GRAFO_PLUGIN_KEY_REVOKED: problem(
    403,
    ['La clave {key} está revocada.', 'The key {key} is revoked.'],
    ['{reason}', '{reason}'],
    [
      'Firmá con otra clave de la jurisdicción, o pedí que se registre una nueva.',
      'Sign with another key of the jurisdiction, or ask for a new one to be enrolled.',
    ],
  ),
  GRAFO_PLUGIN_KEY_JURISDICTION: problem(
    403,
    [
      'La clave es de {holder} y el manifiesto dice {jurisdiction}.',
      'The key is of {holder} and the manifest says {jurisdiction}.',
    ],
    [
      'Cada jurisdicción publica lo suyo y lo de las que contiene.',
      'Each jurisdiction publishes what is its own and of those that it contains.',
    ],
    [
      'Corregí jurisdictions en el manifiesto, o firmá con la clave de esa jurisdicción.',
      'Correct jurisdictions in the manifest, or sign with the key of that jurisdiction.',
    ],
  ),
  GRAFO_PLUGIN_KEY_UNPROVEN: problem(
    403,
    [
      '{url} no publica la clave {key} para {jurisdiction}.',
      '{url} does not publish the key {key} for {jurisdiction}.',
    ],
    [
      'Ahí no hay ese archivo, no es JSON, o nombra otra clave u otra jurisdicción.',
      'There is no such file, it is no JSON, or it names another key or another jurisdiction.',
    ],
    [
      'Subí ahí {"keys":[{"jurisdiction":"{jurisdiction}","keyId":"{key}"}]}, o pedí a la administración que la registre.',
      'Put {"keys":[{"jurisdiction":"{jurisdiction}","keyId":"{key}"}]} there, or ask the administration to enrol it.',
    ],
  ),
  GRAFO_PLUGIN_PORTAL_UNKNOWN: problem(
    403,
    [
      '{url} no es un portal de {jurisdiction} en el grafo.',
      '{url} is no portal of {jurisdiction} in the graph.',
    ],
    [
      'Una clave se prueba en un portal que el programa ya conoce y aprobó.',
      'A key is proved at a portal that the programme knows and has approved.',
    ],
    [
      'Usá la dirección de un portal de jurisdiction.portals, o pedí a la administración que registre la clave.',
      'Use the address of a portal of jurisdiction.portals, or ask the administration to enrol the key.',
    ],
  ),
  GRAFO_PLUGIN_SIGNATURE_INVALID: problem(
    403,
    ['La firma no es de este manifiesto.', 'The signature is not of this manifest.'],
    [
      'El manifiesto cambió después de firmado, o se firmó con otra clave.',
      'The manifest was changed after it was signed, or was signed with another key.',
    ],
    ['Volvé a firmar con «grafo plugin publish».', 'Sign it anew with "grafo plugin publish".'],
  ),
  GRAFO_PLUGIN_SIGNATURE_EXPIRED: problem(
    403,
    ['La firma venció el {expires}.', 'The signature expired on {expires}.'],
    [
      'Una firma vale por un rato, para que nadie la use más tarde.',
      'A signature is good for a while, so that nobody uses it later.',
    ],
    ['Volvé a firmar con «grafo plugin publish».', 'Sign it anew with "grafo plugin publish".'],
  ),
  GRAFO_PLUGIN_SIGNATURE_EARLY: problem(
    403,
    ['La firma vale recién desde el {notBefore}.', 'The signature is good from {notBefore} on.'],
    [
      'El reloj de quien firmó va adelantado, o se firmó para más adelante.',
      'The clock of who signed is fast, or it was signed for later.',
    ],
    ['Poné el reloj en hora y volvé a firmar.', 'Set the clock and sign it anew.'],
  ),
  GRAFO_PLUGIN_SIGNATURE_LONG: problem(
    400,
    [
      'La firma vale por más de {limit} días, o vence antes de empezar.',
      'The signature is good for more than {limit} days, or ends before it begins.',
    ],
    [
      'Cuanto más vale una firma, más tiempo tiene quien la robe.',
      'The longer a signature is good, the more time has who steals it.',
    ],
    ['Volvé a firmar con un plazo más corto.', 'Sign it anew with a shorter time.'],
  ),
  GRAFO_PLUGIN_VERSION_PUBLISHED: problem(
    409,
    [
      'La versión {version} de {plugin} ya se publicó.',
      'Version {version} of {plugin} was published already.',
    ],
    [
      'Una versión publicada no cambia; alguien mandó la misma otra vez.',
      'A version that was published does not change; somebody has sent the same again.',
    ],
    [
      'Si hay algo nuevo, subí version en el manifiesto y volvé a publicar; si no, no hace falta nada.',
      'If there is something new, raise version in the manifest and publish again; if not, nothing needs to be done.',
    ],
  ),
  GRAFO_PLUGIN_VERSION_LOWER: problem(
    409,
    [
      'La versión {version} es anterior a {current}, que ya se publicó.',
      'Version {version} is lower than {current}, which was published already.',
    ],
    [
      'Cada publicación lleva una versión mayor, para que nadie vuelva atrás sin decirlo.',
      'Each publication has a higher version, so that nobody goes back without saying so.',
    ],
    [
      'Subí version en el manifiesto; para volver a una anterior está «grafo plugin rollback».',
      'Raise version in the manifest; "grafo plugin rollback" goes back to an earlier one.',
    ],
  ),
  GRAFO_PLUGIN_ID_TAKEN: problem(
    409,
    ['El nombre «{plugin}» ya es de {owner}.', 'The name "{plugin}" belongs to {owner} already.'],
    [
      'Un plugin es siempre de la jurisdicción que lo publicó primero.',
      'A plugin always belongs to the jurisdiction that published it first.',
    ],
    ['Elegí otro id.', 'Choose another id.'],
  ),
  GRAFO_PLUGIN_SUBGRAPH_MISSING: problem(
    400,
    ['El manifiesto no tiene subgraph.', 'The manifest has no subgraph.'],
    [
      'Acá se publican subgrafos; un portal que se lee no necesita ninguno.',
      'Subgraphs are published here; a portal that is read needs none.',
    ],
    [
      'Agregá subgraph al manifiesto, o registrá el portal con registerPortal.',
      'Add subgraph to the manifest, or register the portal with registerPortal.',
    ],
  ),
  GRAFO_PLUGIN_URL_UNSAFE: problem(
    400,
    [
      'La dirección {url} del plugin no sirve: {detail}',
      'The address {url} of the plugin does not serve: {detail}',
    ],
    [
      'El nodo llama a plugins por https y en direcciones públicas, salvo que quien lo opera permita otra cosa.',
      'The hub calls plugins by https and at public addresses, unless its operator allows otherwise.',
    ],
    [
      'Publicá el plugin en una dirección https pública; para probar en tu máquina, GRAFO_LOCAL_PLUGINS=on.',
      'Publish the plugin at a public https address; to try it on your machine, GRAFO_LOCAL_PLUGINS=on.',
    ],
  ),
  GRAFO_PLUGIN_UNREACHABLE: problem(
    502,
    ['El plugin no responde en {url}: {detail}', 'The plugin does not answer at {url}: {detail}'],
    ['No está corriendo, o el nodo no llega hasta ahí.', 'It does not run, or the hub does not reach it.'],
    [
      'Revisá que responda { _service { sdl } } por POST.',
      'Check that it answers { _service { sdl } } by POST.',
    ],
  ),
  GRAFO_PLUGIN_SDL_DIFFERS: problem(
    409,
    [
      'El plugin en {url} responde otro SDL que el publicado.',
      'The plugin at {url} answers another SDL than the published one.',
    ],
    [
      'Ahí corre otra versión que la que se firmó.',
      'Another version runs there than the one that was signed.',
    ],
    [
      'Poné a correr la versión que vas a publicar, y volvé a publicar.',
      'Run the version that you are going to publish, and publish again.',
    ],
  ),
  GRAFO_PLUGIN_SDL_HASH_MISSING: problem(
    400,
    [
      'El manifiesto no dice de qué SDL es: falta subgraph.sdlHash.',
      'The manifest does not say of which SDL it is: subgraph.sdlHash is missing.',
    ],
    [
      'Lo que se firma es el manifiesto; con el hash la firma también es del SDL.',
      'What is signed is the manifest; with the hash the signature is of the SDL too.',
    ],
    [
      'Publicá con «grafo plugin publish», que lo agrega, o poné el SHA-256 del SDL.',
      'Publish with "grafo plugin publish", which adds it, or put the SHA-256 of the SDL.',
    ],
  ),
  GRAFO_PLUGIN_STATE: problem(
    409,
    [
      'Con el plugin {state} no se puede: {action}.',
      'While the plugin is {state} this cannot be done: {action}.',
    ],
    [
      'Se aprueba o rechaza lo que espera; se suspende, se vuelve atrás o se retira lo activo; se reanuda lo suspendido; lo retirado solo se publica de nuevo.',
      'What waits is approved or rejected; what is active is suspended, rolled back or retired; what is suspended is resumed; what is retired can only be published anew.',
    ],
    ['Mirá state y history del plugin.', 'Look at state and history of the plugin.'],
  ),
  GRAFO_PLUGIN_LEFT_ALONE: problem(
    409,
    [
      'El plugin {plugin} está en cuarentena porque falla, y ninguna persona la termina: se lo prueba de nuevo a las {nextTry}.',
      'The plugin {plugin} is in quarantine because it fails, and no person ends that: it is tried again at {nextTry}.',
    ],
    [
      'Sigue en el grafo; cada nodo deja de preguntarle mientras falla y lo prueba cada vez más espaciado, hasta 15 minutos.',
      'It is still in the graph; each hub stops asking it while it fails, and tries it at growing intervals of up to 15 minutes.',
    ],
    [
      'Arreglá lo que falla y vuelve solo con la próxima prueba. Mientras tanto podés volver a una versión que andaba (rollBackPlugin) o sacarlo del grafo (suspendPlugin).',
      'Mend what fails, and it comes back by itself with the next try. Until then you can go back to a version that worked (rollBackPlugin), or take it out of the graph (suspendPlugin).',
    ],
  ),
  GRAFO_PLUGIN_VERSION_UNKNOWN: problem(
    404,
    ['El plugin {plugin} no tiene la versión {version}.', 'The plugin {plugin} has no version {version}.'],
    [
      'Nunca se publicó, o no espera ni sirvió nunca.',
      'It was never published, or neither waits nor was ever served.',
    ],
    ['Mirá history del plugin.', 'Look at history of the plugin.'],
  ),
  GRAFO_GENERATION_UNKNOWN: problem(
    404,
    ['No se guarda la generación {generation}.', 'Generation {generation} is not kept.'],
    ['Se guardan las diez últimas.', 'The last ten are kept.'],
    ['Elegí una de supergraph.generations.', 'Choose one of supergraph.generations.'],
  ),
  GRAFO_PLUGIN_CORE_INCOMPLETE: problem(
    503,
    ['El nodo todavía no sabe cómo es todo el grafo.', 'The hub does not yet know what the whole graph is.'],
    [
      'Desde que arrancó, alguna parte del núcleo no respondió nunca.',
      'Since it started, some part of the core has never answered.',
    ],
    [
      'Probá de nuevo cuando /readyz diga que están todas.',
      'Try again once /readyz says that all are there.',
    ],
  ),
  GRAFO_PLUGIN_CHECK_FAILED: problem(
    409,
    [
      'El plugin no pasa el control: {figure} problemas ({codes}).',
      'The plugin does not pass the check: {figure} problems ({codes}).',
    ],
    [
      'Así como está cambiaría lo que es de otros, o no encaja en el grafo.',
      "As it is, it would change what is others', or does not fit into the graph.",
    ],
    [
      'Mirá check en esta respuesta, o «grafo plugin check»: cada problema dice dónde está y cómo se corrige.',
      'Look at check in this answer, or "grafo plugin check": each problem says where it is and how to mend it.',
    ],
  ),
} as const satisfies Record<string, ProblemText>;
