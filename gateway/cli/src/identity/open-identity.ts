/** Everything that a hub needs to know who asks, and to tell its subgraphs. */
import {
  createHubKeys,
  createLocalKeys,
  createTokenVerifier,
  LOCAL_ISSUER,
  OidcClient,
  oidcIssuerKeys,
  SignIn,
  type SigningKeys,
  type TokenVerifier,
} from '@grafo-abierto/identity';
import type { PublishedKeys } from '@grafo-abierto/server';
import { openKeyFile } from '@grafo-abierto/subgraph-kit/process';
import type { IdentitySettings } from './identity-settings.js';

export interface HubIdentity {
  readonly verifyToken: TokenVerifier;
  readonly keys: PublishedKeys;
  readonly signIn: SignIn;
}

export function openIdentity(settings: IdentitySettings): HubIdentity {
  const { issuers, audience, keysFolder, console } = settings;
  const hub = openHubKeys(keysFolder);
  if (issuers !== undefined) {
    const trusted = new Map(issuers.map((issuer) => [issuer, oidcIssuerKeys(issuer)]));
    const verifyToken = createTokenVerifier({ issuers: trusted, audience });
    const clients = (console?.clients ?? []).map(
      (client) => new OidcClient({ ...client, scopes: console?.scopes ?? [], audience }),
    );
    return {
      verifyToken,
      keys: { hub },
      signIn: new SignIn({ verifyToken, clients, consoleUrl: console?.url }),
    };
  }
  const local = openLocalKeys(keysFolder);
  const trusted = new Map([[LOCAL_ISSUER, local.resolve]]);
  const verifyToken = createTokenVerifier({ issuers: trusted, audience });
  return { verifyToken, keys: { hub, local }, signIn: new SignIn({ verifyToken, invites: true }) };
}

export function openHubKeys(folder: string): SigningKeys {
  return createHubKeys({ store: openKeyFile(folder, 'hub') });
}

export function openLocalKeys(folder: string): SigningKeys {
  return createLocalKeys({ store: openKeyFile(folder, 'local-issuer') });
}
