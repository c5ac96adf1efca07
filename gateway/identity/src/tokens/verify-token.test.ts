import { generateKeyPairSync } from 'node:crypto';
import { KeysUnreadableError } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { AUDIENCE, clock, createTestIssuer, ISSUER, NOW } from '../testing/test-issuer.js';
import { createTokenVerifier } from './verify-token.js';

const issuer = await createTestIssuer();
const verify = createTokenVerifier({
  issuers: new Map([[ISSUER, issuer.resolve]]),
  audience: AUDIENCE,
  clock,
});
const bearer = async (changed?: Readonly<Record<string, unknown>>) => `Bearer ${await issuer.token(changed)}`;

describe('a bearer token', () => {
  it('speaks for its subject, with the grants among its scopes', async () => {
    const claims = {
      scope: 'openid editor:AR-M reviewer',
      office: 'Dirección de Gobierno Abierto',
      name: 'Ana',
    };
    expect(await verify(await bearer(claims))).toEqual({
      subject: `${ISSUER}|7`,
      office: 'Dirección de Gobierno Abierto',
      name: 'Ana',
      grants: [
        { role: 'editor', of: 'AR-M' },
        { role: 'reviewer', of: null },
      ],
    });
  });

  it('acts as what was granted where it names no office', async () => {
    expect(await verify(await bearer({ scope: 'openid editor:AR-M' }))).toMatchObject({
      office: 'editor:AR-M',
    });
    expect(await verify(await bearer({ scope: 'openid' }))).toMatchObject({ office: 'reader', grants: [] });
  });

  it.each(['EdDSA', 'RS256', 'ES256'] as const)('is good with a signature of %s', async (alg) => {
    const other = await createTestIssuer(alg);
    const issuers = new Map([[ISSUER, other.resolve]]);
    const verifyOther = createTokenVerifier({ issuers, audience: AUDIENCE, clock });
    expect(await verifyOther(`bearer ${await other.token()}`)).toMatchObject({ subject: `${ISSUER}|7` });
  });

  it('is not needed to be nobody', async () => {
    expect(await verify(undefined)).toBeNull();
  });

  it('may be half a minute off', async () => {
    expect(await verify(await bearer({ exp: NOW - 29, nbf: NOW + 29 }))).not.toBeNull();
  });

  it.each<[string, string, () => Promise<string> | string]>([
    ['has expired', 'GRAFO_TOKEN_EXPIRED', () => bearer({ exp: NOW - 31 })],
    ['is not valid yet', 'GRAFO_TOKEN_EARLY', () => bearer({ nbf: NOW + 31 })],
    ['never expires', 'GRAFO_TOKEN_MALFORMED', () => bearer({ exp: undefined })],
    ['is for somebody else', 'GRAFO_TOKEN_AUDIENCE', () => bearer({ aud: ['another-hub'] })],
    ['is for nobody', 'GRAFO_TOKEN_AUDIENCE', () => bearer({ aud: undefined })],
    ['comes from a stranger', 'GRAFO_TOKEN_ISSUER', () => bearer({ iss: 'https://other.example' })],
    ['does not say where it comes from', 'GRAFO_TOKEN_ISSUER', () => bearer({ iss: undefined })],
    ['names no subject', 'GRAFO_TOKEN_MALFORMED', () => bearer({ sub: undefined })],
    ['names an empty subject', 'GRAFO_TOKEN_MALFORMED', () => bearer({ sub: '' })],
    ['has scopes that are no text', 'GRAFO_TOKEN_MALFORMED', () => bearer({ scope: ['administrator'] })],
    ['is not signed', 'GRAFO_TOKEN_ALGORITHM', () => `Bearer ${issuer.unsigned()}`],
    [
      'is signed with the public key as a shared secret',
      'GRAFO_TOKEN_ALGORITHM',
      async () => `Bearer ${await issuer.signedWith(issuer.publicKeyAsSecret, 'HS256')}`,
    ],
    [
      'is signed by somebody else under the same key id',
      'GRAFO_TOKEN_SIGNATURE',
      async () => `Bearer ${await issuer.signedWith(generateKeyPairSync('ed25519').privateKey, 'EdDSA')}`,
    ],
    ['is no token', 'GRAFO_TOKEN_MALFORMED', () => 'Bearer a.b.c'],
    ['is two tokens', 'GRAFO_TOKEN_MALFORMED', async () => `${await bearer()}, ${await bearer()}`],
    ['is of another scheme', 'GRAFO_TOKEN_MALFORMED', () => 'Basic YTpi'],
    ['is empty', 'GRAFO_TOKEN_MALFORMED', () => ''],
  ])('that %s is refused with %s, and never taken for none', async (_what, code, authorization) => {
    await expect(verify(await authorization())).rejects.toMatchObject({ code });
  });

  it('is refused for now, not for good, while the keys of its issuer cannot be read', async () => {
    const unreadable = async () => {
      throw new KeysUnreadableError();
    };
    const issuers = new Map([[ISSUER, unreadable]]);
    const verifyBlind = createTokenVerifier({ issuers, audience: AUDIENCE, clock });
    await expect(verifyBlind(await bearer())).rejects.toMatchObject({ code: 'GRAFO_TOKEN_UNVERIFIABLE' });
  });

  it('is never repeated in what is said of it', async () => {
    const token = await bearer({ exp: NOW - 100 });
    const problem: unknown = await verify(token).catch((error: unknown) => error);
    expect(JSON.stringify(problem)).not.toContain(token.split('.')[1]);
  });
});
