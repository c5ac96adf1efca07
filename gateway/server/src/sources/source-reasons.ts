/** Why a source is named beside an answer: the status that follows from it, and the words for readers. */

export type SourceStatus = 'OK' | 'STALE' | 'UNAVAILABLE' | 'REFUSED';

interface Reason {
  readonly status: SourceStatus;
  readonly es: string;
  readonly en: string;
}

const reason = (status: SourceStatus, es: string, en: string): Reason => ({ status, es, en });

/** Of one source that is noticed twice, the one further down counts. */
export const SOURCE_REASONS = {
  answered: reason('OK', 'Respondió.', 'It answered.'),
  incomplete: reason(
    'STALE',
    'Su última lectura falló o quedó incompleta: lo suyo puede no estar al día.',
    'Its last reading failed or was not whole: what is its own may not be up to date.',
  ),
  'old-copy': reason(
    'STALE',
    'Lo suyo es de una copia anterior: una más nueva no se pudo leer.',
    'What is its own is of an earlier copy: a newer one could not be read.',
  ),
  'never-read': reason(
    'UNAVAILABLE',
    'Nunca se pudo leer: falta todo lo suyo.',
    'It could never be read: all that is its own is missing.',
  ),
  failed: reason(
    'UNAVAILABLE',
    'Falló en una parte de lo que se le preguntó: esa parte falta.',
    'It failed at a part of what it was asked: that part is missing.',
  ),
  down: reason(
    'UNAVAILABLE',
    'No responde: falta lo suyo.',
    'It does not answer: what is its own is missing.',
  ),
  slow: reason(
    'UNAVAILABLE',
    'No respondió a tiempo: falta lo suyo.',
    'It did not answer in time: what is its own is missing.',
  ),
  'left-alone': reason(
    'UNAVAILABLE',
    'Falló varias veces seguidas y por un rato no se le pregunta: falta lo suyo.',
    'It failed several times in a row and is not asked for a while: what is its own is missing.',
  ),
  'too-large': reason(
    'REFUSED',
    'Respondió más de lo que se acepta de una vez, y no se tomó: pedí menos.',
    'It answered more than is taken at once, and none of it was taken: ask for less.',
  ),
  malformed: reason(
    'REFUSED',
    'Respondió otra cosa que lo que se le preguntó, y no se tomó.',
    'It answered something else than it was asked, and that was not taken.',
  ),
  quota: reason(
    'REFUSED',
    'Ya se le preguntó tanto como su cuota permite: falta lo suyo.',
    'It was asked as much as its quota allows already: what is its own is missing.',
  ),
  quarantined: reason(
    'REFUSED',
    'Está en cuarentena porque muchas de sus respuestas fallaron: falta lo suyo.',
    'It is in quarantine since many of its answers failed: what is its own is missing.',
  ),
} as const satisfies Readonly<Record<string, Reason>>;

export type SourceReason = keyof typeof SOURCE_REASONS;

const ORDER = new Map(Object.keys(SOURCE_REASONS).map((name, at) => [name, at]));

/** Whether one says more than the other. */
export function isWorse(one: SourceReason, other: SourceReason): boolean {
  return (ORDER.get(one) ?? 0) > (ORDER.get(other) ?? 0);
}
