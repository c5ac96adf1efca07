import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';

/** The values of a row that its place in an order depends on, the last of them unique. */
export type CursorValues = readonly (string | number)[];

const cursorSchema = z.tuple([z.string()], z.union([z.string().max(500), z.int32()]));

/** An opaque cursor: the order's name, so that it cannot be used in another one, and the row's place in it. */
export function encodeCursor(order: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/**
 * @param types those of the values that a cursor of this order holds
 * @throws GrafoError `GRAFO_CURSOR_MALFORMED`
 */
export function decodeCursor(
  order: string,
  types: readonly ('string' | 'number')[],
  cursor: string,
  argument: string,
): CursorValues {
  const malformed = () => new GrafoError('GRAFO_CURSOR_MALFORMED', { argument });
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw malformed();
  const [name, ...values] = parsed.data;
  const fits =
    name === order && values.length === types.length && values.every((value, i) => typeof value === types[i]);
  if (!fits || values.some((value) => typeof value === 'string' && value.includes('\0'))) throw malformed();
  return values;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
