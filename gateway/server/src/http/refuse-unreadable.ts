/** Answers what is no HTTP request, or has headers without end, with a problem of the table like everything else. */
import { type IncomingMessage, maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { GrafoError, problems } from '@grafo-abierto/schema';
import { readerError } from '../reader-error.js';

/** Milliseconds of silence after which a connection that was refused is closed from this side. */
const LINGER = 1_000;

/** On which a request was answered before all of it was there. */
const answeredEarly = new WeakSet<Socket>();

/**
 * Lets a reader who has the answer send the rest, which is thrown away. Closing the connection would take the answer
 * back from whoever is still sending.
 */
export function readOn(request: IncomingMessage): void {
  const { socket } = request;
  answeredEarly.add(socket);
  request.once('end', () => answeredEarly.delete(socket));
  request.resume();
}

export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  // What follows on the same connection is refused already.
  if (error.code === 'ECONNRESET' || socket.destroyed || socket.writableEnded) return;
  // Closing at once, while the other side still sends, would take the answer back before it is read.
  socket.setTimeout(LINGER, () => socket.destroy());
  // One request has one answer, also where the rest of it cannot be read.
  if (answeredEarly.has(socket)) return void socket.end();
  const problem =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new GrafoError('GRAFO_LIMIT_HEADERS', { limit: maxHeaderSize })
      : new GrafoError('GRAFO_REQUEST_MALFORMED', { detail: error.message });
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
