import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';

/**
 * Reads a day that the person who imports has given.
 *
 * @throws GrafoError `GRAFO_IMPORT_OPTION_INVALID`
 */
export function readDaySetting(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (z.iso.date().safeParse(value).success) return value;
  throw new GrafoError('GRAFO_IMPORT_OPTION_INVALID', { option, value, example: '2021-05-14' });
}
