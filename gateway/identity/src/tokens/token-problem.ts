import { GrafoError, KeysUnreadableError, type ProblemCode } from '@grafo-abierto/schema';
import { errors } from 'jose';

/** By the claim that does not fit. */
const CLAIMS: Readonly<Record<string, ProblemCode>> = {
  aud: 'GRAFO_TOKEN_AUDIENCE',
  nbf: 'GRAFO_TOKEN_EARLY',
  iss: 'GRAFO_TOKEN_ISSUER',
};

/** What keeps a token from being accepted, in the words of the table; nothing of the token itself is repeated. */
export function tokenProblem(error: unknown, audience: string): GrafoError {
  if (error instanceof GrafoError) return error;
  return new GrafoError(codeOf(error), { audience }, { cause: error });
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof KeysUnreadableError) return 'GRAFO_TOKEN_UNVERIFIABLE';
  if (error instanceof errors.JWTExpired) return 'GRAFO_TOKEN_EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed) return CLAIMS[error.claim] ?? 'GRAFO_TOKEN_MALFORMED';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'GRAFO_TOKEN_ALGORITHM';
  const isForged =
    error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey;
  return isForged ? 'GRAFO_TOKEN_SIGNATURE' : 'GRAFO_TOKEN_MALFORMED';
}
