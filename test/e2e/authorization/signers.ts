/** The two ways in which somebody says who they are: to the hub, and the hub to a subgraph. */
import { createHash, randomUUID } from 'node:crypto';
import { DEFAULT_AUDIENCE, LOCAL_ISSUER, PRINCIPAL_HEADER, type SigningKeys } from '@grafo-abierto/identity';
import type { Signer } from './callers.js';

export function asReader(keys: SigningKeys): Signer {
  const [issuer, type] = [LOCAL_ISSUER, 'at+jwt'];
  return {
    issuer,
    audience: DEFAULT_AUDIENCE,
    type,
    kid: kidOf(keys),
    sign: (payload, audience, seconds) => keys.sign({ payload, type, issuer, audience, seconds }),
    isBoundToBody: false,
    carry: (token) => ({ authorization: `Bearer ${token}` }),
  };
}

export function asHub(keys: SigningKeys, subgraph: string): Signer {
  const [issuer, type] = ['urn:grafo-abierto:hub', 'grafo-principal+jwt'];
  return {
    issuer,
    audience: subgraph,
    type,
    kid: kidOf(keys),
    sign: (claims, audience, seconds, body = '') => {
      const digest = createHash('sha256').update(body).digest('base64url');
      const payload = { ...claims, jti: randomUUID(), body: digest };
      return keys.sign({ payload, type, issuer, audience, seconds });
    },
    isBoundToBody: true,
    carry: (token) => ({ [PRINCIPAL_HEADER]: token }),
  };
}

const kidOf = (keys: SigningKeys): string => keys.published().keys[0]?.kid ?? '';
