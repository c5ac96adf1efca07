/** Answers what is no HTTP request, or has headers without end, with a problem of the table like everything else. */
import { type IncomingMessage, maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { GrafoError, problems } from '@grafo-abierto/schema';
import { readerError } from '../reader-error.js';

/** Milliseconds of silence after which a connection that was refused is closed from this side. */
const LINGER = 1_000;

export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  // What follows on the same connection is refused already.
  if (error.code === 'ECONNRESET' || socket.destroyed || socket.writableEnded) return;
  const problem =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new GrafoError('GRAFO_LIMIT_HEADERS', { limit: maxHeaderSize })
      : new GrafoError('GRAFO_REQUEST_MALFORMED', { detail: error.message });
  // Closing at once, while the other side still sends, would take the answer back before it is read.
  socket.setTimeout(LINGER, () => socket.destroy());
  endWith(socket, problem, error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : problems[problem.code].status);
}

/** The hub is no proxy. */
export function refuseTunnel({ method }: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => undefined);
  endWith(
    socket,
    new GrafoError('GRAFO_REQUEST_MALFORMED', { detail: `${method} is not GET or POST.` }),
    405,
  );
}

function endWith(socket: Duplex, { code, parameters }: GrafoError, status: number): void {
  const body = JSON.stringify({ errors: [readerError(code, parameters)] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
