/** Sends an answer, or what a fault makes of it. */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer } from '../answer.type.js';
import type { FaultName } from './fault-names.js';

export interface Sending {
  readonly fault: FaultName | null;
  /** Who asks, as the request says. */
  readonly userAgent: string;
  /** How many requests the portal had before this one since its fault was set. */
  readonly earlier: number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

type Send = (response: ServerResponse, answer: Answer, sending: Sending) => Promise<void> | void;

/** Where a transfer is cut, in bytes, at most. */
const CUT = 1_500;
/** 200 kB/s, ten times a second. */
const [THROTTLED_BYTES, THROTTLED_MS] = [20_000, 100];

const sendWhole: Send = (response, { status, type, body }) => {
  response.writeHead(status, { 'content-type': type });
  return pipeline(Readable.from(body), response).catch(() => undefined);
};

const page =
  (status: number, text: string): Send =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="es"><title>${text}</title><p>${text}</p></html>`);
  };

/** Sends the beginning, and hands over what then becomes of the connection. */
const begin =
  (then: (response: ServerResponse, start: Buffer) => void): Send =>
  (response, { status, type, body }) => {
    response.writeHead(status, { 'content-type': type });
    then(response, startOf(body));
  };

const FAULTY: Partial<Record<FaultName, Send>> = {
  'forbidden-to-harvesters': (response, answer, sending) =>
    sending.userAgent.includes('Mozilla')
      ? sendWhole(response, answer, sending)
      : page(403, 'Acceso denegado')(response, answer, sending),
  'status-502': page(502, 'Bad Gateway'),
  'status-503': page(503, 'Service Unavailable'),
  'status-504': page(504, 'Gateway Time-out'),
  'maintenance-page': page(200, 'Sitio en mantenimiento'),
  'challenge-page': page(403, 'Verificá que sos una persona'),
  'empty-body': (response, { type }) => response.writeHead(200, { 'content-type': type }).end() && undefined,
  'truncated-json': begin((response, start) => response.end(start)),
  'cut-at-fixed-byte': begin((response, start) => response.write(start, () => response.destroy())),
  hanging: () => undefined,
  stalling: begin((response, start) => response.write(start)),
  throttled: async (response, { status, type, body }, { pause }) => {
    response.writeHead(status, { 'content-type': type });
    for (const piece of slices(body)) {
      if (response.destroyed) return;
      response.write(piece);
      await pause(THROTTLED_MS);
    }
    response.end();
  },
  'too-many-requests': (response, answer, sending) => {
    if (sending.earlier % 2 === 1) return sendWhole(response, answer, sending);
    response.writeHead(429, { 'retry-after': '2' }).end();
  },
  'redirect-elsewhere': (response) => {
    response.writeHead(302, { location: 'https://otro-portal.demo.example/' }).end();
  },
};

export function sendAnswer(response: ServerResponse, answer: Answer, sending: Sending): Promise<void> | void {
  const send = sending.fault === null ? undefined : FAULTY[sending.fault];
  return (send ?? sendWhole)(response, answer, sending);
}

/** The first bytes of a body, and never all of them. */
function startOf(body: Iterable<string | Uint8Array>): Buffer {
  const pieces: Buffer[] = [];
  let size = 0;
  for (const piece of body) {
    pieces.push(Buffer.from(piece));
    size += piece.length;
    if (size > CUT * 2) break;
  }
  return Buffer.concat(pieces).subarray(0, Math.min(CUT, Math.floor(size * 0.6)));
}

function* slices(body: Iterable<string | Uint8Array>): Generator<Buffer, void> {
  let waiting: Buffer = Buffer.alloc(0);
  for (const piece of body) {
    waiting = Buffer.concat([waiting, Buffer.from(piece)]);
    for (; waiting.byteLength >= THROTTLED_BYTES; waiting = waiting.subarray(THROTTLED_BYTES)) {
      yield waiting.subarray(0, THROTTLED_BYTES);
    }
  }
  if (waiting.byteLength > 0) yield waiting;
}
