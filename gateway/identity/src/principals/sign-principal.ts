import { randomUUID } from 'node:crypto';
import type { Principal } from '@grafo-abierto/schema';
import { SigningKeys, type SigningKeysOptions } from '../keys/signing-keys.js';
import { writeClaims } from '../principal-claims.js';
import { CLOCK_TOLERANCE } from '../tokens/verify-token.js';
import { bodyDigest } from './body-digest.js';
import { HUB_ISSUER, PRINCIPAL_LIFE, PRINCIPAL_TYPE } from './hub-principal.js';

export function createHubKeys(options: Omit<SigningKeysOptions, 'keep'>): SigningKeys {
  return new SigningKeys({ ...options, keep: (PRINCIPAL_LIFE + CLOCK_TOLERANCE) * 1000 });
}

/** The hub's word for who asks, good for one subgraph, one request by its body, and a minute. */
export function signPrincipal(
  keys: SigningKeys,
  principal: Principal,
  { subgraph, body }: { readonly subgraph: string; readonly body: string },
): Promise<string> {
  return keys.sign({
    payload: { ...writeClaims(principal), jti: randomUUID(), body: bodyDigest(body) },
    type: PRINCIPAL_TYPE,
    issuer: HUB_ISSUER,
    audience: subgraph,
    seconds: PRINCIPAL_LIFE,
  });
}
