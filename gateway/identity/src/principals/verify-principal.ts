/** Reads who asks from a request to a subgraph; only the hub's signature counts, never a plain header. */
import type { IncomingHttpHeaders } from 'node:http';
import { GrafoError, KeysUnreadableError, type Principal } from '@grafo-abierto/schema';
import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { readPrincipal } from '../principal-claims.js';
import { CLOCK_TOLERANCE } from '../tokens/verify-token.js';
import { bodyDigest } from './body-digest.js';
import { HUB_ISSUER, PRINCIPAL_HEADER, PRINCIPAL_LIFE, PRINCIPAL_TYPE } from './hub-principal.js';

export interface PrincipalReaderOptions {
  readonly subgraph: string;
  /** The hub's public keys; left out where there is no hub, so that no statement is good. */
  readonly keys?: JWTVerifyGetKey | undefined;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/**
 * Of a request's headers and its body, undefined where it has none. A statement is for one body, so whoever catches
 * one can ask with it nothing but the same again.
 *
 * Rejects with `GRAFO_PRINCIPAL_INVALID` or `GRAFO_PRINCIPAL_UNVERIFIABLE`.
 */
export type PrincipalReader = (
  headers: IncomingHttpHeaders,
  body: Uint8Array | undefined,
) => Promise<Principal | null>;

export function createPrincipalReader(options: PrincipalReaderOptions): PrincipalReader {
  return async (headers, body) => {
    const statement = headers[PRINCIPAL_HEADER];
    if (statement === undefined) return null;
    const claims = await verify(String(statement), options);
    const principal = readPrincipal(claims);
    const isOfBody = body !== undefined && claims['body'] === bodyDigest(body);
    if (principal === undefined || claims.jti === undefined || !isOfBody)
      throw new GrafoError('GRAFO_PRINCIPAL_INVALID', { subgraph: options.subgraph });
    return { ...principal, statement: claims.jti };
  };
}

async function verify(
  statement: string,
  { subgraph, keys, clock = Date.now }: PrincipalReaderOptions,
): Promise<JWTPayload> {
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
