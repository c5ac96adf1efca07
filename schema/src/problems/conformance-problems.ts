/** The part of the table that the conformance suite answers to whoever writes a plugin: what it promises and does not keep. */
import { type ProblemText, problem } from './problem-text.js';

export const conformanceProblems = {
  GRAFO_CONFORMANCE_EXAMPLE_MISSING: problem(
    422,
    ['No hay ningún ejemplo de {type} para probar.', 'There is no example of {type} to try.'],
    [
      'Una prueba necesita una clave que exista, y el registro de cambios no trae ninguna de ese tipo.',
      'A test needs a key that exists, and the feed brings none of that type.',
    ],
    [
      'Pasale a testPlugin { samples: { {type}: [{ {key}: … }] } }, o publicá esas entidades en el registro de cambios.',
      'Give testPlugin { samples: { {type}: [{ {key}: … }] } }, or publish those entities in the feed.',
    ],
  ),
  GRAFO_CONFORMANCE_KEY_UNANSWERED: problem(
    422,
    ['{type} no responde por la clave {key}.', '{type} does not answer by the key {key}.'],
    [
      'El nodo pide cada entidad por cualquiera de sus @key, y esa clave es de una que existe.',
      'The hub asks for each entity by any of its @key, and that key is of one that exists.',
    ],
    [
      'Hacé que __resolveReference de {type} la encuentre por esa clave, y que devuelva los campos de la clave tal como vinieron.',
      'Have __resolveReference of {type} find it by that key, and answer the fields of the key as they came.',
    ],
  ),
  GRAFO_CONFORMANCE_UNKNOWN_ANSWERED: problem(
    422,
    [
      '{type} responde algo por una clave que no es de nadie: {key}.',
      '{type} answers something for a key that nobody has: {key}.',
    ],
    [
      'Sin __resolveReference, o si devuelve la clave sin mirar, parece existir todo lo que alguien nombre.',
      'Without __resolveReference, or where it answers the key without looking, all that anybody names seems to exist.',
    ],
    [
      'Buscá la entidad en __resolveReference y devolvé null cuando no esté.',
      'Look the entity up in __resolveReference, and answer null where it is not there.',
    ],
  ),
  GRAFO_CONFORMANCE_ORDER: problem(
    422,
    [
      '{type} no responde {count} claves juntas en el orden en que se pidieron.',
      '{type} does not answer {count} keys at once in the order in which they were asked for.',
    ],
    [
      'El nodo junta las claves de un pedido, también repetidas, y cuenta con que cada respuesta esté en el lugar de la suya.',
      'The hub asks for the keys of a request together, repeated ones too, and relies on each answer being in the place of its own.',
    ],
    [
      'Usá createLoader: lee todas de una vez y devuelve cada una en su lugar, null donde falta.',
      'Use createLoader: it reads all at once and answers each in its place, null where one is missing.',
    ],
  ),
  GRAFO_CONFORMANCE_FIELD_FAILED: problem(
    422,
    ['{path} no se pudo responder: {detail}', '{path} could not be answered: {detail}'],
    [
      'Con los ejemplos, cada campo que no pide argumentos ni @requires debe responder a tiempo.',
      'With the examples, each field that needs no arguments and no @requires must answer in time.',
    ],
    [
      'Mirá el registro del plugin, que tiene la causa. Lo que consulta afuera va por tools.cache, que guarda lo último bueno.',
      'Look at the log of the plugin, which has the cause. What it asks outside goes through tools.cache, which keeps the last good.',
    ],
  ),
  GRAFO_CONFORMANCE_ERROR_UNCODED: problem(
    422,
    ['El error «{detail}» no tiene código.', 'The error "{detail}" has no code.'],
    [
      'Quien lee el grafo decide por el código, no por el texto.',
      'Whoever reads the graph decides by the code, not by the text.',
    ],
    [
      'Tirá GrafoError con un código de la tabla; el resto lo cubre el kit, si no se cambia formatError.',
      'Throw GrafoError with a code of the table; the kit covers the rest where formatError is left as it is.',
    ],
  ),
  GRAFO_CONFORMANCE_ERROR_LEAKS: problem(
    422,
    ['Un error cuenta lo de adentro: {detail}', 'An error tells of the inside: {detail}'],
    [
      'Una traza o una ruta le dice a cualquiera cómo está hecho el servicio.',
      'A stack or a path tells anybody how the service is made.',
    ],
    [
      'No pongas trazas en extensions ni en el mensaje; el registro del plugin las tiene.',
      'Put no stacks into extensions or the message; the log of the plugin has them.',
    ],
  ),
  GRAFO_CONFORMANCE_UNDESCRIBED: problem(
    422,
    [
      'Falta la descripción en los dos idiomas de: {coordinates}',
      'Without a description in both languages: {coordinates}',
    ],
    [
      'Quien lee el grafo conoce tus tipos por sus descripciones, en español o en inglés.',
      'Whoever reads the graph meets your types by their descriptions, in Spanish or in English.',
    ],
    [
      'Escribí un párrafo en español, una línea en blanco y un párrafo en inglés; en clases, describe(es, en).',
      'Write a paragraph in Spanish, an empty line and a paragraph in English; in classes, describe(es, en).',
    ],
  ),
  GRAFO_CONFORMANCE_UNSOURCED: problem(
    422,
    ['{type} no dice de dónde viene.', '{type} does not say where it comes from.'],
    ['Todo lo que el grafo responde se puede citar.', 'All that the graph answers can be cited.'],
    [
      'Declará «type {type} implements Sourced», con provenance: Provenance!, y decí al menos source.',
      'Declare "type {type} implements Sourced", with provenance: Provenance!, and say at least source.',
    ],
  ),
  GRAFO_CONFORMANCE_FEED_INVALID: problem(
    422,
    ['El registro de cambios no cumple: {detail}', 'The feed does not keep its promise: {detail}'],
    [
      'Quien lo sigue empieza con una línea por entidad, y sigue desde la posición de cualquiera.',
      'Whoever follows it begins with a line for each entity, and goes on from the position of any.',
    ],
    [
      'Usá MemoryFeed, que lo cumple, o mirá describeFeedContract.',
      'Use MemoryFeed, which keeps it, or see describeFeedContract.',
    ],
  ),
  GRAFO_CONFORMANCE_FEED_UNRESOLVED: problem(
    422,
    [
      'El registro de cambios nombra {type} «{id}», y el plugin no la responde.',
      'The feed names {type} "{id}", and the plugin does not answer it.',
    ],
    [
      'Quien la encuentre en una búsqueda no podría abrirla.',
      'Whoever finds it in a search could not open it.',
    ],
    [
      'Que el registro diga el id por el que {type} responde, y que diga deleted de lo que ya no está.',
      'Have the feed say the id by which {type} answers, and say deleted of what is there no more.',
    ],
  ),
  GRAFO_CONFORMANCE_HUB_DIFFERS: problem(
    422,
    [
      'A través del nodo responde otra cosa que por sí mismo: {path}.',
      'Through the hub it answers something else than by itself: {path}.',
    ],
    [
      'El nodo toma solo lo que pidió, con el tipo que el SDL declara.',
      'The hub takes over only what it asked for, of the type that the SDL declares.',
    ],
    [
      'Compará lo que el plugin responde en {path} con lo que su SDL dice de ese campo.',
      'Compare what the plugin answers at {path} with what its SDL says of that field.',
    ],
  ),
  GRAFO_CONFORMANCE_TAKES_DOWN: problem(
    422,
    [
      'Con el plugin caído, {path} tampoco responde.',
      'While the plugin is down, {path} does not answer either.',
    ],
    [
      'Un plugin caído solo puede llevarse sus propios campos.',
      'A plugin that is down may take nothing but its own fields with it.',
    ],
    [
      'Que todo campo que agregás a tipos de otros pueda ser nulo.',
      'Let every field that you add to types of others be nullable.',
    ],
  ),
} as const satisfies Record<string, ProblemText>;
