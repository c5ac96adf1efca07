/** Everything that a hub needs to know who asks, and to tell its subgraphs. */
import {
  createHubKeys,
  createLocalKeys,
  createTokenVerifier,
  LOCAL_ISSUER,
  oidcIssuerKeys,
  type SigningKeys,
  type TokenVerifier,
} from '@grafo-abierto/identity';
import type { PublishedKeys } from '@grafo-abierto/server';
import { openKeyFile } from '@grafo-abierto/subgraph-kit/process';
import type { IdentitySettings } from './identity-settings.js';

export interface HubIdentity {
  readonly verifyToken: TokenVerifier;
  readonly keys: PublishedKeys;
}

export function openIdentity({ issuers, audience, keysFolder }: IdentitySettings): HubIdentity {
  const hub = openHubKeys(keysFolder);
  if (issuers !== undefined) {
    const trusted = new Map(issuers.map((issuer) => [issuer, oidcIssuerKeys(issuer)]));
    return { verifyToken: createTokenVerifier({ issuers: trusted, audience }), keys: { hub } };
  }
  const local = openLocalKeys(keysFolder);
  const trusted = new Map([[LOCAL_ISSUER, local.resolve]]);
  return { verifyToken: createTokenVerifier({ issuers: trusted, audience }), keys: { hub, local } };
}

export function openHubKeys(folder: string): SigningKeys {
  return createHubKeys({ store: openKeyFile(folder, 'hub') });
}

export function openLocalKeys(folder: string): SigningKeys {
  return createLocalKeys({ store: openKeyFile(folder, 'local-issuer') });
}
