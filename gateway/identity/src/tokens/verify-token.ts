/** Finds out whom a request's bearer token speaks for: nobody without one, and a refusal for one that is bad. */
import { GrafoError, type Principal } from '@grafo-abierto/schema';
import { decodeJwt, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { readPrincipal } from '../principal-claims.js';
import { tokenProblem } from './token-problem.js';

/** Asymmetric ones: with a shared key, whoever can verify can also sign. */
const ALGORITHMS = [
  'EdDSA',
  'Ed25519',
  'ES256',
  'ES384',
  'ES512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
];

/** Seconds by which clocks may differ. */
export const CLOCK_TOLERANCE = 30;

export interface TokenVerifierOptions {
  /** The keys of each issuer that is trusted, by its `iss`. */
  readonly issuers: ReadonlyMap<string, JWTVerifyGetKey>;
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** Rejects with a `GRAFO_TOKEN_…` problem. */
export type TokenVerifier = (authorization: string | undefined) => Promise<Principal | null>;

export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw new GrafoError('GRAFO_TOKEN_MALFORMED');
    const claims = await verify(token, options);
    const principal = readPrincipal(claims);
    if (principal === undefined) throw new GrafoError('GRAFO_TOKEN_MALFORMED');
    // A subject is unique within its issuer only.
    return { ...principal, subject: `${claims.iss}|${principal.subject}` };
  };
}

async function verify(
  token: string,
  { issuers, audience, clock = Date.now }: TokenVerifierOptions,
): Promise<JWTPayload> {
  try {
    const { iss = '' } = decodeJwt(token);
    const resolve = issuers.get(iss);
    if (resolve === undefined) throw new GrafoError('GRAFO_TOKEN_ISSUER');
    const { payload } = await jwtVerify(token, resolve, {
      issuer: iss,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(clock()),
    });
    return payload;
  } catch (error) {
    throw tokenProblem(error, audience);
  }
}
