import { GrafoError } from '@grafo-abierto/schema';

interface IdentifierForm {
  readonly pattern: RegExp;
  readonly expected: string;
  readonly example: string;
}

const EDITION = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An id within an edition carries it: `federal-program-2021:recognition-7`. */
const withinEdition = (example: string): IdentifierForm => ({
  pattern: new RegExp(`^${EDITION}:${EDITION}$`),
  expected: 'edition-2021:code-1',
  example: `federal-program-2021:${example}`,
});

const FORMS = {
  RecognitionEdition: {
    pattern: new RegExp(`^${EDITION}$`),
    expected: 'edition-2021',
    example: 'federal-program-2021',
  },
  RecognitionCategory: {
    pattern: /^(LEVEL|PRINCIPLE|THEME|SDG):[A-Z0-9_]+$/,
    expected: 'AXIS:VALUE',
    example: 'SDG:16',
  },
  Standard: { pattern: new RegExp(`^${EDITION}$`), expected: 'standard-1', example: 'proactive-disclosure' },
  Nomination: withinEdition('nomination-1'),
  Recognition: withinEdition('recognition-1'),
  // Its owner knows more; here it only has to be something that an id can look like.
  Initiative: { pattern: /^[A-Za-z0-9][\w.:-]*$/, expected: 'AR0090', example: 'AR0090' },
} satisfies Record<string, IdentifierForm>;

export type IdentifiedType = keyof typeof FORMS;

/** Whether a value, such as the key of a representation, can be an id of this type. */
export function isIdOf(type: IdentifiedType, value: unknown): value is string {
  return typeof value === 'string' && FORMS[type].pattern.test(value);
}

/**
 * Checks an id as a reader wrote it.
 *
 * @throws GrafoError `GRAFO_ID_MALFORMED`
 */
export function readIdOf(type: IdentifiedType, value: string): string {
  if (isIdOf(type, value)) return value;
  const { expected, example } = FORMS[type];
  throw new GrafoError('GRAFO_ID_MALFORMED', { value, type, expected, example });
}
