import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryKeyStore } from '../keys/memory-key-store.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { oidcIssuerKeys } from './oidc-issuer.js';
import { createTokenVerifier } from './verify-token.js';

describe('an OpenID Connect issuer', () => {
  const keys = new SigningKeys({ store: createMemoryKeyStore(), keep: 60_000 });
  /** By path: what is answered there. */
  const pages: Record<string, (origin: string) => unknown> = {
    '/.well-known/openid-configuration': (origin) => ({ issuer: origin, jwks_uri: `${origin}/keys` }),
    '/tenant/.well-known/openid-configuration': (origin) => ({
      issuer: `${origin}/tenant/`,
      jwks_uri: `${origin}/keys`,
    }),
    '/impostor/.well-known/openid-configuration': (origin) => ({
      issuer: origin,
      jwks_uri: `${origin}/keys`,
    }),
    '/plain/.well-known/openid-configuration': (origin) => ({
      issuer: `${origin}/plain`,
      jwks_uri: 'http://keys.example/keys',
    }),
    '/long/.well-known/openid-configuration': (origin) => ({
      issuer: `${origin}/long`,
      jwks_uri: `${origin}/endless`,
    }),
    '/keys': () => keys.published(),
    '/endless': () => ({ keys: [], more: 'x'.repeat(600_000) }),
  };
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) return response.writeHead(302, { location: '/keys' }).end();
    return response.end(JSON.stringify(page(origin())));
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const verify = async (issuer: string) => {
    const token = await keys.sign({
      payload: { sub: '1' },
      type: 'at+jwt',
      issuer,
      audience: 'hub',
      seconds: 60,
    });
    const issuers = new Map([[issuer, oidcIssuerKeys(issuer)]]);
    return createTokenVerifier({ issuers, audience: 'hub' })(`Bearer ${token}`);
  };

  it('is found by its own configuration, with and without a slash at the end', async () => {
    expect(await verify(origin())).toMatchObject({ subject: `${origin()}|1` });
    expect(await verify(`${origin()}/tenant/`)).toMatchObject({ subject: `${origin()}/tenant/|1` });
  });

  it.each([
    ['whose configuration is of another', '/impostor'],
    ['whose keys come over a line that others can change', '/plain'],
    ['whose keys have no end', '/long'],
    ['that sends its visitors elsewhere', '/moved'],
  ])('%s has no keys', async (_what, path) => {
    await expect(verify(`${origin()}${path}`)).rejects.toMatchObject({ code: 'GRAFO_TOKEN_UNVERIFIABLE' });
  });
});
