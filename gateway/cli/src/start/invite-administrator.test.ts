import { describe, expect, it } from 'vitest';
import { createTestIdentity } from '../identity/test-identity.js';
import { invitationsOf, signInLine } from './invite-administrator.js';

const url = 'http://127.0.0.1:4000';
const identity = createTestIdentity();
const invite = invitationsOf(identity, 'grafo-abierto');

describe('what a start says of signing in', () => {
  it('is, at a terminal, an address that makes an administrator for a working day, once', async () => {
    const line = signInLine({ url, invite }, 'es', true);
    const [, code = ''] = /abrí http:\/\/127\.0\.0\.1:4000\/es\/entrar#([\w-]{43}) /.exec(line ?? '') ?? [];
    const before = Date.now();
    const { token, expiresAt, office, grants } = await identity.signIn.exchange(code, undefined);
    expect([office, grants]).toEqual(['Administración del nodo', [{ role: 'administrator', of: null }]]);
    expect((Date.parse(expiresAt) - before) / 3_600_000).toBeCloseTo(8, 1);
    expect(await identity.verifyToken(`Bearer ${token}`)).toMatchObject({ office });
    await expect(identity.signIn.exchange(code, undefined)).rejects.toThrow('not good');
  });

  it('is, where the output is kept in a log, how to get a token, and no code', () => {
    expect(signInLine({ url, invite }, 'en', false)).toBe(
      'To administer, paste into http://127.0.0.1:4000/en/sign-in what "npx grafo token --as administrator --ttl 8h" prints',
    );
  });

  it('is nothing where other issuers give the tokens', () => {
    const foreign = { ...identity, keys: { hub: identity.keys.hub } };
    const none = invitationsOf(foreign, 'grafo-abierto');
    expect(none).toBeUndefined();
    expect(signInLine({ url, invite: none }, 'en', true)).toBeUndefined();
  });
});
