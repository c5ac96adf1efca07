/** Answers what is no HTTP request, or has headers without end, with a problem of the table like everything else. */
import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { GrafoError, problems } from '@grafo-abierto/schema';
import { readerError } from '../reader-error.js';

/** Milliseconds of silence after which a connection that was refused is closed from this side. */
const LINGER = 1_000;

export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  // What follows on the same connection is refused already.
  if (error.code === 'ECONNRESET' || socket.destroyed || socket.writableEnded) return;
  const { code, parameters } =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new GrafoError('GRAFO_LIMIT_HEADERS', { limit: maxHeaderSize }).extensions
      : new GrafoError('GRAFO_REQUEST_MALFORMED', { detail: error.message }).extensions;
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : problems[code].status;
  const body = JSON.stringify({ errors: [readerError(code, parameters)] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  // Closing at once, while the other side still sends, would take the answer back before it is read.
  socket.setTimeout(LINGER, () => socket.destroy());
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
