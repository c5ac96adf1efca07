/** Names what went wrong in one attempt, and whether another may go better. */
import { GrafoError } from '@grafo-abierto/schema';
import { errors } from 'undici';

export class FetchFault extends Error {
  override readonly name = 'FetchFault';

  constructor(
    readonly problem: GrafoError,
    /** Whether the same request may succeed later. */
    readonly isPassing: boolean,
    /** How long the server asks to be left alone. */
    readonly retryAfterMs?: number,
  ) {
    super(problem.message, { cause: problem });
  }
}

/** Statuses that say "not now", rather than "no". */
const PASSING_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);

export function statusFault(url: URL, status: number, retryAfterMs?: number): FetchFault {
  const problem = new GrafoError('GRAFO_FETCH_STATUS', { url: shown(url), status });
  return new FetchFault(problem, PASSING_STATUSES.has(status), retryAfterMs);
}

/** By the codes of Node and undici: the connection broke, or was not made in time. */
const PASSING_CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'ERR_STREAM_PREMATURE_CLOSE',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
]);

/** What a socket, a decoder or undici threw; what we threw ourselves stays what it is and does not pass. */
export function connectionFault(url: URL, cause: unknown): FetchFault {
  if (cause instanceof FetchFault) return cause;
  if (cause instanceof GrafoError) return new FetchFault(cause, false);
  const detail = detailOf(cause);
  const problem = new GrafoError(unreachableCode(detail), { url: shown(url), detail }, { cause });
  return new FetchFault(problem, PASSING_CODES.has(detail));
}

/** What broke an answer after its first bytes had come. */
export function brokenBody(url: URL, cause: unknown, bytes: number): FetchFault {
  if (cause instanceof FetchFault || cause instanceof GrafoError) return connectionFault(url, cause);
  const detail = detailOf(cause);
  const problem = new GrafoError('GRAFO_FETCH_BROKEN', { url: shown(url), bytes, detail }, { cause });
  return new FetchFault(problem, PASSING_CODES.has(detail));
}

function unreachableCode(detail: string) {
  if (detail === 'ENOTFOUND') return 'GRAFO_FETCH_NAME_UNKNOWN';
  return CERTIFICATE_CODES.test(detail) ? 'GRAFO_FETCH_CERTIFICATE' : 'GRAFO_FETCH_UNREACHABLE';
}

/** As OpenSSL and Node name what is wrong with a certificate or its chain. */
const CERTIFICATE_CODES = /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ALTNAME/;

export function timeoutFault(url: URL, milliseconds: number): FetchFault {
  const problem = new GrafoError('GRAFO_FETCH_TIMEOUT', { url: shown(url), seconds: milliseconds / 1000 });
  return new FetchFault(problem, true);
}

function detailOf(cause: unknown): string {
  return cause instanceof errors.HTTPParserError ? 'HTTP' : codeOf(cause);
}

/** Only a code: the words of an error may be the server's. */
function codeOf(cause: unknown): string {
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}

/** Without its query, which may hold a key. */
function shown({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}
