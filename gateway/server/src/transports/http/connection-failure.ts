import { errors } from 'undici';
import { SubgraphTransportError, type TransportFailure } from '../subgraph-transport-error.js';

/** By the codes of Node and undici. */
const FAILURES: Readonly<Record<string, TransportFailure>> = {
  ECONNRESET: 'broken',
  EPIPE: 'broken',
  UND_ERR_SOCKET: 'broken',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'broken',
  ERR_STREAM_PREMATURE_CLOSE: 'broken',
  UND_ERR_HEADERS_OVERFLOW: 'not-http',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  UND_ERR_CLOSED: 'closed',
  UND_ERR_DESTROYED: 'closed',
};

/** Names what a socket, a parser or undici threw; what we threw ourselves stays what it is. */
export function connectionFailure(cause: unknown): SubgraphTransportError {
  if (cause instanceof SubgraphTransportError) return cause;
  // The parser's error carries what the subgraph wrote, and no code.
  if (cause instanceof errors.HTTPParserError) return new SubgraphTransportError('not-http');
  const code = codeOf(cause);
  return new SubgraphTransportError(FAILURES[code] ?? 'refused', code, { cause });
}

function codeOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
