/** What a person can mend in what they wrote, and what a write is refused for. */
import { type ProblemText, problem } from './problem-text.js';

export const writingProblems = {
  GRAFO_WRITE_ID_REUSED: problem(
    409,
    [
      'El clientMutationId «{id}» ya se usó con otros datos.',
      'The clientMutationId "{id}" was used before with other data.',
    ],
    [
      'Con el mismo clientMutationId solo se repite el mismo pedido, para que un reintento no tenga dos efectos.',
      'With one clientMutationId only the same request is repeated, so that a retry has no second effect.',
    ],
    ['Para otro cambio usá un clientMutationId nuevo.', 'For another change use a new clientMutationId.'],
  ),
  GRAFO_WRITE_VERSION_STALE: problem(
    409,
    [
      'Cambió mientras lo editabas: {actor} cambió {fields} el {at}; va por la versión {current} y no la {given}.',
      'It changed while you were editing: {actor} changed {fields} on {at}; it is at version {current} and not {given}.',
    ],
    ['Otra persona guardó antes.', 'Somebody else saved before.'],
    [
      'Leé la versión {current}, mirá history, y repetí tu cambio sobre ella.',
      'Read version {current}, look at history, and make your change again upon it.',
    ],
  ),
  GRAFO_WRITE_TARGET_UNKNOWN: problem(
    404,
    ['No hay {type} con el identificador «{id}».', 'There is no {type} with the identifier "{id}".'],
    ['No existe, o no lo podés ver.', 'It does not exist, or you may not see it.'],
    ['Usá un identificador tal como lo devuelve el grafo.', 'Use an identifier as the graph returns it.'],
  ),
  GRAFO_ACCESS_JURISDICTION: problem(
    403,
    ['Tu permiso no alcanza a {jurisdiction}.', 'Your right does not reach {jurisdiction}.'],
    [
      'Edita lo de una jurisdicción quien tiene editor de ella o de la que la contiene, o la administración.',
      'What is of a jurisdiction is edited by who is editor of it or of what it lies in, or by the administration.',
    ],
    [
      'Pedile a la administración del programa el permiso editor:{jurisdiction}.',
      "Ask the programme's administration for the right editor:{jurisdiction}.",
    ],
  ),
  GRAFO_INPUT_TEXT_MISSING: problem(
    400,
    ['Falta el texto.', 'The text is missing.'],
    ['Tiene que estar en español, en inglés o en los dos.', 'It must be in Spanish, in English or in both.'],
    ['Escribilo al menos en un idioma.', 'Write it in one language at least.'],
  ),
  GRAFO_INPUT_TEXT_LENGTH: problem(
    400,
    [
      'El texto tiene {figure} caracteres; el máximo es {limit}.',
      'The text has {figure} characters; the most is {limit}.',
    ],
    ['Así cabe donde se muestra.', 'So that it fits where it is shown.'],
    ['Acortalo.', 'Shorten it.'],
  ),
  GRAFO_INPUT_VALUE_INVALID: problem(
    400,
    ['«{value}» no sirve: se espera {expected}.', '"{value}" does not serve: expected is {expected}.'],
    ['El valor no es uno de los posibles.', 'The value is not one of those that can be.'],
    ['Corregilo.', 'Correct it.'],
  ),
  GRAFO_INPUT_REQUIRED: problem(
    400,
    ['{field} no puede quedar vacío.', '{field} cannot be left empty.'],
    ['Todo registro lo necesita.', 'Every record needs it.'],
    [
      'Dale un valor, o no lo mandes para dejarlo como está.',
      'Give it a value, or leave it out to keep it as it is.',
    ],
  ),
  GRAFO_INPUT_CHOICE: problem(
    400,
    ['Va exactamente uno de {fields}.', 'Exactly one of {fields} must be there.'],
    ['Vinieron los dos, o ninguno.', 'Both came, or none.'],
    ['Dejá uno solo.', 'Leave only one.'],
  ),
  GRAFO_INPUT_DATES_REVERSED: problem(
    400,
    ['Termina ({end}) antes de empezar ({start}).', 'It ends ({end}) before it begins ({start}).'],
    ['Las fechas están al revés.', 'The dates are the wrong way round.'],
    ['Corregí una de las dos.', 'Correct one of them.'],
  ),
  GRAFO_INPUT_DATE_FUTURE: problem(
    400,
    ['{value} todavía no llegó.', '{value} has not come yet.'],
    ['Solo se observa lo que ya pasó.', 'Only what has happened can be observed.'],
    ['Poné el día en que se observó.', 'Give the day on which it was observed.'],
  ),
  GRAFO_INPUT_DUPLICATE: problem(
    409,
    ['Ya está: {what}.', 'It is there already: {what}.'],
    ['Alguien lo agregó antes.', 'Somebody added it before.'],
    ['No hace falta hacer nada.', 'Nothing needs to be done.'],
  ),
  GRAFO_INITIATIVE_STATUS: problem(
    409,
    ['Con estado {status} no se puede: {action}.', 'With status {status} this cannot be done: {action}.'],
    [
      'Un borrador se publica; lo publicado se edita o se retira; lo retirado solo se vuelve a publicar.',
      'A draft is published; what is published is edited or withdrawn; what is withdrawn can only be published again.',
    ],
    ['Mirá su estado y su historial.', 'Look at its status and its history.'],
  ),
} as const satisfies Record<string, ProblemText>;
