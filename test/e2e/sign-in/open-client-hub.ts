/** A hub that is a client of issuers, whose graph answers which office asks. */
import type { Engine } from '@grafo-abierto/engine';
import { createTokenVerifier, OidcClient, oidcIssuerKeys, SignIn } from '@grafo-abierto/identity';
import { createHub, type Hub, principalOf } from '@grafo-abierto/server';
import { buildSchema } from 'graphql';
import { CLIENT_ID, CLIENT_SECRET, type TestIssuer } from './open-issuer.js';

const SDL = 'type Query { office: String }';
const AUDIENCE = 'grafo-abierto';

const engine: Engine = {
  schema: buildSchema(SDL),
  supergraphSdl: SDL,
  explain: () => undefined,
  execute: async ({ context }) => ({ data: { office: principalOf(context)?.office ?? null } }),
};

/** @param console the folder of the built pages */
export async function openClientHub(known: readonly TestIssuer[], console?: string): Promise<Hub> {
  const issuers = new Map(known.map(({ url }) => [url, oidcIssuerKeys(url)]));
  const verifyToken = createTokenVerifier({ issuers, audience: AUDIENCE });
  const clients = known.map(
    ({ url }) =>
      new OidcClient({
        issuer: url,
        clientId: CLIENT_ID,
        clientSecret: CLIENT_SECRET,
        scopes: ['administrator'],
        audience: AUDIENCE,
      }),
  );
  return createHub({
    engine,
    readiness: async () => ({}),
    host: '127.0.0.1',
    port: 0,
    log: { info: () => undefined, error: () => undefined },
    verifyToken,
    signIn: new SignIn({ verifyToken, clients }),
    ...(console !== undefined && { console }),
  });
}
