import { GrafoError } from '@grafo-abierto/schema';

const RECORD_ID = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,63}$/;

/** Whether a value has the form of an id of this subgraph: `AR0090`, `AR-4`, `federal-program-2021`. */
export function isRecordId(value: unknown): value is string {
  return typeof value === 'string' && RECORD_ID.test(value);
}

/**
 * Checks an id as a reader wrote it.
 *
 * @param type the GraphQL type that it should name, for the error
 * @param example an id of that type
 * @throws GrafoError `GRAFO_ID_MALFORMED`
 */
export function readRecordId(value: string, type: string, example: string): string {
  if (isRecordId(value)) return value;
  const expected = '[A-Za-z0-9][A-Za-z0-9:._-]{0,63}';
  throw new GrafoError('GRAFO_ID_MALFORMED', { value, type, expected, example });
}
