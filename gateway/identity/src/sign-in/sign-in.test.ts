import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AUDIENCE, createTestIssuer, ISSUER, NOW } from '../testing/test-issuer.js';
import { createTokenVerifier } from '../tokens/verify-token.js';
import { SignIn, type SignInOptions } from './sign-in.js';

const issuer = await createTestIssuer();

/** Lets in whoever it did not refuse. */
const client = {
  issuer: ISSUER,
  addressFor: async ({ state }: { readonly state: string }) =>
    new URL(`${ISSUER}/auth?${new URLSearchParams({ state })}`),
  tokenFor: (returned: URLSearchParams) =>
    returned.has('error') ? Promise.reject(new Error('refused')) : issuer.token({ office: 'Dirección' }),
};

function openSignIn(options: Partial<SignInOptions> = {}) {
  const time = { now: NOW * 1000 };
  const clock = () => time.now;
  const issuers = new Map([[ISSUER, issuer.resolve]]);
  const verifyToken = createTokenVerifier({ issuers, audience: AUDIENCE, clock });
  return { time, signIn: new SignIn({ verifyToken, invites: true, clock, ...options }) };
}

describe('an invitation', () => {
  it('is exchanged once, for a token that is issued then, and for whose it is and until when', async () => {
    const { signIn, time } = openSignIn();
    const issued: number[] = [];
    const issue = () => {
      issued.push(time.now);
      return issuer.token({ office: 'Administración', exp: time.now / 1000 + 60 });
    };
    const code = signIn.invite(issue, 3600);
    time.now += 3_000_000;
    const session = await signIn.exchange(code, undefined);
    expect(issued).toEqual([time.now]);
    expect(session).toEqual({
      token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      expiresAt: new Date(time.now + 60_000).toISOString(),
      office: 'Administración',
      name: null,
      grants: [{ role: 'administrator', of: null }],
    });
    await expect(signIn.exchange(code, undefined)).rejects.toMatchObject({ code: 'GRAFO_SIGN_IN_CODE' });
  });

  it('is good for its time', async () => {
    const { signIn, time } = openSignIn();
    const code = signIn.invite(() => issuer.token(), 3600);
    time.now += 3_600_000;
    await expect(signIn.exchange(code, undefined)).rejects.toMatchObject({ code: 'GRAFO_SIGN_IN_CODE' });
  });
});

describe('a flood of strangers who begin to sign in', () => {
  it('has no invitation forgotten', async () => {
    const { signIn } = openSignIn();
    const code = signIn.invite(() => issuer.token({ office: 'Administración' }), 3600);
    const refusal = new Error('refused');
    for (let number = 0; number < 1_001; number++)
      signIn.fail({ challenge: `c${number}`, language: 'es' }, refusal);
    expect(await signIn.exchange(code, undefined)).toMatchObject({ office: 'Administración' });
  });
});

describe('who is at the issuer', () => {
  const verifier = 'v'.repeat(43);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const leave = async (signIn: SignIn, language: 'es' | 'en' = 'en') =>
    (await signIn.begin({ challenge, language }, ISSUER, 'http://hub')).searchParams;

  it('comes back signed in, however many strangers begin or fail meanwhile', async () => {
    const { signIn } = openSignIn({ clients: [client] });
    const returned = await leave(signIn);
    for (let number = 0; number < 1_001; number++) await leave(signIn);
    const { language, code } = await signIn.finish(returned, 'es');
    for (let number = 0; number < 1_001; number++)
      await signIn.finish(new URLSearchParams({ state: returned.get('state') ?? '', error: 'x' }), 'es');
    expect(language).toBe('en');
    expect(await signIn.exchange(code, verifier)).toMatchObject({ office: 'Dirección' });
  });

  it('comes back to the one where they began, of several', async () => {
    const other = {
      ...client,
      issuer: 'https://other.example',
      tokenFor: () => issuer.token({ office: 'Otra' }),
    };
    const { signIn } = openSignIn({ clients: [client, other] });
    expect(signIn.issuers).toEqual([ISSUER, 'https://other.example']);
    const browser = { challenge, language: 'es' } as const;
    const { searchParams } = await signIn.begin(browser, other.issuer, 'http://hub');
    const { code } = await signIn.finish(searchParams, 'es');
    expect(await signIn.exchange(code, verifier)).toMatchObject({ office: 'Otra' });
    await expect(signIn.begin(browser, 'https://nobody.example', 'http://hub')).rejects.toMatchObject({
      code: 'GRAFO_SIGN_IN_UNAVAILABLE',
    });
  });

  it('carries nothing that another reads, and gets nowhere with what is changed', async () => {
    const { signIn } = openSignIn({ clients: [client] });
    const state = (await leave(signIn)).get('state') ?? '';
    const parts = state.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect([state, ...parts].join()).not.toContain(challenge);
    const changed = `${state.slice(0, -2)}${state.endsWith('AA') ? 'BB' : 'AA'}`;
    const { code } = await signIn.finish(new URLSearchParams({ state: changed }), 'es');
    await expect(signIn.exchange(code, verifier)).rejects.toMatchObject({ code: 'GRAFO_SIGN_IN_CODE' });
  });

  it.each(['es', 'en'] as const)(
    'is told in their language (%s) when they come back too late',
    async (language) => {
      const { signIn, time } = openSignIn({ clients: [client] });
      const returned = await leave(signIn, language);
      time.now += 600_000;
      const late = await signIn.finish(returned, 'es');
      expect(late.language).toBe(language);
      await expect(signIn.exchange(late.code, verifier)).rejects.toMatchObject({
        code: 'GRAFO_SIGN_IN_CODE',
      });
      const restarted = await openSignIn({ clients: [client] }).signIn.finish(returned, 'es');
      expect(restarted.language).toBe(language);
    },
  );
});

describe('a token that somebody has', () => {
  it('is taken where the hub takes it in requests', async () => {
    const { signIn } = openSignIn();
    const token = await issuer.token({ scope: 'editor:AR-M', name: 'Ana' });
    expect(await signIn.present(token)).toMatchObject({
      token,
      name: 'Ana',
      grants: [{ role: 'editor', of: 'AR-M' }],
    });
  });

  it.each([
    ['has expired', 'GRAFO_TOKEN_EXPIRED', () => issuer.token({ exp: NOW - 60 })],
    ['is for somebody else', 'GRAFO_TOKEN_AUDIENCE', () => issuer.token({ aud: 'other' })],
    ['is not signed', 'GRAFO_TOKEN_ALGORITHM', async () => issuer.unsigned()],
    ['is none', 'GRAFO_TOKEN_MALFORMED', async () => 'Ana'],
  ])('is refused where it %s', async (_what, code, token) => {
    const { signIn } = openSignIn();
    await expect(signIn.present(await token())).rejects.toMatchObject({ code });
  });
});

describe('a hub whose issuer does not know the console', () => {
  it('sends nobody there, and takes nobody who says to come from there', async () => {
    const { signIn } = openSignIn();
    const browser = { challenge: 'c', language: 'es' } as const;
    await expect(signIn.begin(browser, ISSUER, 'http://hub')).rejects.toMatchObject({
      code: 'GRAFO_SIGN_IN_UNAVAILABLE',
    });
    const { code, language } = await signIn.finish(new URLSearchParams({ state: 'x', code: 'y' }), 'en');
    expect(language).toBe('en');
    await expect(signIn.exchange(code, undefined)).rejects.toMatchObject({ code: 'GRAFO_SIGN_IN_CODE' });
  });
});
