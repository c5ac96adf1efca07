import { GrafoError } from '@grafo-abierto/schema';

/** Classes of SQLSTATE: the connection, and the server's own end. */
const LOST = /^(08|57P)/;
const LOST_SOCKETS = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE']);

/** What the driver throws when its database goes away, as a problem of the table; any other error as it is. */
export function explainLostConnection(error: unknown): unknown {
  const detail = lostConnection(error);
  return detail === undefined
    ? error
    : new GrafoError('GRAFO_IMPORT_INTERRUPTED', { detail }, { cause: error });
}

/** A code of what the driver throws when its database goes away; nothing for any other error. */
export function lostConnection(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof GrafoError) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isLost =
    LOST.test(code) ||
    LOST_SOCKETS.has(code) ||
    /connection terminated|client .*not queryable/i.test(error.message);
  return isLost ? code || 'EOF' : undefined;
}
