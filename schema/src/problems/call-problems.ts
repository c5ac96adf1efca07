/** The part of the table for calls of hubs to plugins: who may ask a plugin that answers its hubs alone. */
import { type ProblemText, problem } from './problem-text.js';

export const callProblems = {
  GRAFO_CALL_UNSIGNED: problem(
    401,
    ['Este plugin responde solo a sus nodos.', 'This plugin answers its hubs alone.'],
    [
      'El pedido no tiene la firma de un nodo (Signature y Signature-Input).',
      'The request has no signature of a hub (Signature and Signature-Input).',
    ],
    [
      'Preguntale al nodo; para probar el plugin solo, arrancalo sin GRAFO_HUB_KEYS.',
      'Ask the hub; to try the plugin alone, start it without GRAFO_HUB_KEYS.',
    ],
  ),
  GRAFO_CALL_SIGNATURE_INVALID: problem(
    401,
    ['La firma del pedido no sirve: {detail}.', 'The signature of the request is no good: {detail}.'],
    [
      'No es de un nodo cuyas claves conozca el plugin, es para otra dirección, o el pedido cambió en el camino.',
      'It is not of a hub whose keys the plugin knows, is for another address, or the request was changed on its way.',
    ],
    [
      'En el plugin, revisá GRAFO_HUB_KEYS, y que GRAFO_PLUGIN_URL sea la dirección con la que está publicado.',
      'At the plugin, check GRAFO_HUB_KEYS, and that GRAFO_PLUGIN_URL is the address that it is published with.',
    ],
  ),
  GRAFO_CALL_EXPIRED: problem(
    401,
    [
      'La firma del pedido se hizo hace {seconds} s, y ahora no vale.',
      'The signature of the request was made {seconds} s ago, and is not good now.',
    ],
    [
      'Una firma vale un minuto; o el reloj del nodo y el del plugin no coinciden.',
      'A signature is good for a minute; or the clocks of the hub and the plugin differ.',
    ],
    ['Poné en hora los dos relojes (NTP).', 'Set both clocks (NTP).'],
  ),
  GRAFO_CALL_REPEATED: problem(
    401,
    ['Este pedido ya llegó.', 'This request came already.'],
    [
      'Cada pedido firmado vale una vez; alguien lo mandó de nuevo.',
      'Each signed request is good once; somebody sent it again.',
    ],
    [
      'El nodo firma de nuevo cada intento: buscá quién repite sus pedidos en el camino.',
      'The hub signs each attempt anew: look for who repeats its requests on their way.',
    ],
  ),
  GRAFO_CALL_UNVERIFIABLE: problem(
    503,
    ['El plugin no puede verificar quién pide ({detail}).', 'The plugin cannot verify who asks ({detail}).'],
    [
      'No puede leer las claves del nodo, o llegan más pedidos de los que puede recordar.',
      'It cannot read the keys of the hub, or more requests come than it can remember.',
    ],
    ['Revisá GRAFO_HUB_KEYS y que el nodo responda.', 'Check GRAFO_HUB_KEYS, and that the hub answers.'],
  ),
} as const satisfies Record<string, ProblemText>;
