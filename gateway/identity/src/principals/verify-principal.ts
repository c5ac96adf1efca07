/** Reads who asks from a request to a subgraph; only the hub's signature counts, never a plain header. */
import type { IncomingHttpHeaders } from 'node:http';
import { GrafoError, type Principal } from '@grafo-abierto/schema';
import { type JWTVerifyGetKey, jwtVerify } from 'jose';
import { KeysUnreadableError } from '../keys/remote-keys.js';
import { readPrincipal } from '../principal-claims.js';
import { CLOCK_TOLERANCE } from '../tokens/verify-token.js';
import { HUB_ISSUER, PRINCIPAL_HEADER, PRINCIPAL_LIFE, PRINCIPAL_TYPE } from './hub-principal.js';

export interface PrincipalReaderOptions {
  readonly subgraph: string;
  /** The hub's public keys; left out where there is no hub, so that no statement is good. */
  readonly keys?: JWTVerifyGetKey | undefined;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** Rejects with `GRAFO_PRINCIPAL_INVALID` or `GRAFO_PRINCIPAL_UNVERIFIABLE`. */
export type PrincipalReader = (headers: IncomingHttpHeaders) => Promise<Principal | null>;

export function createPrincipalReader(options: PrincipalReaderOptions): PrincipalReader {
  return async (headers) => {
    const statement = headers[PRINCIPAL_HEADER];
    if (statement === undefined) return null;
    const principal = readPrincipal(await verify(String(statement), options));
    if (principal === undefined)
      throw new GrafoError('GRAFO_PRINCIPAL_INVALID', { subgraph: options.subgraph });
    return principal;
  };
}

async function verify(
  statement: string,
  { subgraph, keys, clock = Date.now }: PrincipalReaderOptions,
): Promise<unknown> {
  if (keys === undefined) throw new GrafoError('GRAFO_PRINCIPAL_INVALID', { subgraph });
  try {
    const { payload } = await jwtVerify(statement, keys, {
      issuer: HUB_ISSUER,
      audience: subgraph,
      typ: PRINCIPAL_TYPE,
      algorithms: ['EdDSA'],
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp', 'sub'],
      maxTokenAge: PRINCIPAL_LIFE,
      currentDate: new Date(clock()),
    });
    return payload;
  } catch (cause) {
    const isUnread = cause instanceof KeysUnreadableError;
    const code = isUnread ? 'GRAFO_PRINCIPAL_UNVERIFIABLE' : 'GRAFO_PRINCIPAL_INVALID';
    throw new GrafoError(code, { subgraph }, { cause });
  }
}
