/** The two ways in which somebody says who they are: to the hub, and the hub to a subgraph. */
import { DEFAULT_AUDIENCE, LOCAL_ISSUER, PRINCIPAL_HEADER, type SigningKeys } from '@grafo-abierto/identity';
import type { Signer } from './callers.js';

export function asReader(keys: SigningKeys): Signer {
  return signer(keys, LOCAL_ISSUER, DEFAULT_AUDIENCE, 'at+jwt', (token) => ({
    authorization: `Bearer ${token}`,
  }));
}

export function asHub(keys: SigningKeys, subgraph: string): Signer {
  return signer(keys, 'urn:grafo-abierto:hub', subgraph, 'grafo-principal+jwt', (token) => ({
    [PRINCIPAL_HEADER]: token,
  }));
}

function signer(
  keys: SigningKeys,
  issuer: string,
  audience: string,
  type: string,
  carry: Signer['carry'],
): Signer {
  return {
    issuer,
    audience,
    type,
    kid: keys.published().keys[0]?.kid ?? '',
    sign: (payload, to, seconds) => keys.sign({ payload, type, issuer, audience: to, seconds }),
    carry,
  };
}
