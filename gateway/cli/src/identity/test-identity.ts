/** The identity of a hub under test: the local issuer, with keys that live as long as the process. */
import {
  createHubKeys,
  createLocalKeys,
  createMemoryKeyStore,
  createTokenVerifier,
  DEFAULT_AUDIENCE,
  issueLocalToken,
  LOCAL_ISSUER,
  SignIn,
  type SigningKeys,
} from '@grafo-abierto/identity';
import { parseGrant } from '@grafo-abierto/schema';
import type { HubIdentity } from './open-identity.js';

export interface TestIdentity extends HubIdentity {
  token(scope: string, claims?: { readonly office?: string; readonly name?: string }): Promise<string>;
  readonly keys: { readonly hub: SigningKeys; readonly local: SigningKeys };
}

export function createTestIdentity(): TestIdentity {
  const hub = createHubKeys({ store: createMemoryKeyStore() });
  const local = createLocalKeys({ store: createMemoryKeyStore() });
  const issuers = new Map([[LOCAL_ISSUER, local.resolve]]);
  const verifyToken = createTokenVerifier({ issuers, audience: DEFAULT_AUDIENCE });
  return {
    verifyToken,
    keys: { hub, local },
    signIn: new SignIn({ verifyToken, invites: true }),
    token: async (scope, claims = {}) => {
      const grant = parseGrant(scope);
      if (grant === undefined) throw new Error(`"${scope}" grants nothing`);
      return issueLocalToken(local, { grant, ...claims, seconds: 3600, audience: DEFAULT_AUDIENCE });
    },
  };
}
