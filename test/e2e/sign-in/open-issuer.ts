/** An OpenID issuer, certified as one, on a free port: what a hub meets in production. */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT_ID = 'grafo-console';
export const CLIENT_SECRET = 'a secret & more';

export interface TestIssuer extends AsyncDisposable {
  readonly url: string;
  /** Makes the hub its client; before, it knows none. */
  register(hubUrl: string): void;
  /** Who signs in there from now on; null for one that does not want to. */
  person: string | null;
  /** Whom its access tokens are for. */
  audience: string;
}

const RESOURCE = 'https://graph.example/';
const SCOPES = 'administrator editor:AR-M';

export async function openIssuer(): Promise<TestIssuer> {
  let handle = (_request: IncomingMessage, response: ServerResponse): unknown =>
    response.writeHead(503).end();
  const server = createServer((request, response) => handle(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: TestIssuer = {
    url,
    person: 'ana',
    audience: 'grafo-abierto',
    register(hubUrl) {
      const provider = new Provider(url, configure(issuer, hubUrl));
      const answer = provider.callback();
      handle = (request, response) =>
        request.url?.startsWith('/interaction/')
          ? interact(provider, issuer, request, response)
          : answer(request, response);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return issuer;
}

function configure(issuer: TestIssuer, hubUrl: string): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [`${hubUrl}/signed-in`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'k' }] },
    ttl: { AccessToken: 3600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: ['of the test'] },
    scopes: ['openid', ...SCOPES.split(' ')],
    pkce: { required: () => true },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId }),
    }),
    extraTokenClaims: () => ({ office: 'Dirección de Gobierno Abierto', name: 'Ana Pérez' }),
    interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPES,
          audience: issuer.audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 3600,
        }),
      },
    },
  };
}

/** The person signs in and agrees at once, or does neither. */
async function interact(
  provider: Provider,
  { person }: TestIssuer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const { client_id: clientId = '', scope = '' } = params;
  if (person === null) return provider.interactionFinished(request, response, { error: 'access_denied' });
  const grant = new provider.Grant({ accountId: person, clientId });
  grant.addOIDCScope(scope);
  grant.addResourceScope(RESOURCE, scope);
  const grantId = await grant.save();
  await provider.interactionFinished(request, response, {
    login: { accountId: person },
    consent: { grantId },
  });
}
