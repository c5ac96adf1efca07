/** Signing in at an OpenID issuer, as a browser goes the way, and as somebody would who wants another's browser to. */
import { createHash, randomBytes } from 'node:crypto';
import type { Hub } from '@grafo-abierto/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClientHub } from './sign-in/open-client-hub.js';
import { CLIENT_ID, openIssuer, type TestIssuer } from './sign-in/open-issuer.js';

let issuer: TestIssuer;
let hub: Hub;

beforeAll(async () => {
  issuer = await openIssuer();
  hub = await openClientHub([issuer]);
  issuer.register(hub.url);
});

afterAll(async () => {
  await hub?.close();
  await issuer?.[Symbol.asyncDispose]();
});

/** Follows redirects with the cookies of the issuer, until one that `isThere`. */
async function travel(from: string, isThere: (url: URL) => boolean): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = new URL(from);
  while (!isThere(at)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const each of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${at} answers ${response.status}: ${await response.text()}`);
    at = new URL(location, at);
  }
  return at;
}

const isConsole = ({ pathname }: URL) => pathname === '/es/entrar' || pathname === '/en/sign-in';
const isReturn = ({ pathname }: URL) => pathname === '/signed-in';

interface Leaving {
  readonly address: string;
  readonly verifier: string;
}

/** As the console leaves for the issuer. */
function leave(language = 'es', at = issuer.url): Leaving {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = new URLSearchParams({ challenge, language, issuer: at });
  return { verifier, address: `${hub.url}/sign-in?${query}` };
}

interface Exchanged {
  readonly token?: string;
  readonly expiresAt?: string;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function exchange(page: URL, verifier?: string) {
  const response = await fetch(`${hub.url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: page.hash.slice(1), verifier }),
  });
  const body = (await response.json()) as Exchanged;
  return { ...body, status: response.status, code: body.errors?.[0]?.extensions.code };
}

describe('who signs in at the issuer', () => {
  it('comes back with a code that the console exchanges for a token which the graph takes', async () => {
    expect(await (await fetch(`${hub.url}/session`)).json()).toEqual({
      issuers: [issuer.url],
      invites: false,
    });
    const { address, verifier } = leave('en');
    const page = await travel(address, isConsole);
    expect(page.href).toMatch(new RegExp(`^${hub.url}/en/sign-in#[\\w-]{43}$`));
    const session = await exchange(page, verifier);
    expect(session).toMatchObject({
      status: 200,
      office: 'Dirección de Gobierno Abierto',
      name: 'Ana Pérez',
      grants: [{ role: 'administrator', of: null }],
    });
    expect(Date.parse(session.expiresAt ?? '') - Date.now()).toBeGreaterThan(3_500_000);
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${session.token}` },
      body: JSON.stringify({ query: '{ office }' }),
    });
    expect(await response.json()).toEqual({ data: { office: 'Dirección de Gobierno Abierto' } });
    expect(await exchange(page, verifier)).toMatchObject({ status: 403, code: 'GRAFO_SIGN_IN_CODE' });
  });

  it('is sent there with PKCE, state and nonce, and never the same', async () => {
    const ways = await Promise.all(
      [leave(), leave()].map(({ address }) => travel(address, ({ origin }) => origin === issuer.url)),
    );
    for (const { searchParams } of ways)
      expect(Object.fromEntries(searchParams)).toEqual({
        client_id: CLIENT_ID,
        response_type: 'code',
        redirect_uri: `${hub.url}/signed-in`,
        scope: 'openid administrator',
        audience: 'grafo-abierto',
        code_challenge_method: 'S256',
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
        state: expect.stringMatching(/^es\.[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/),
        nonce: expect.stringMatching(/^[\w-]{43}$/),
      });
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(new Set(ways.map(({ searchParams }) => searchParams.get(name))).size).toBe(2);
  });

  it('is told on the page where the issuer did not let them in', async () => {
    issuer.person = null;
    const { address, verifier } = leave();
    const refused = await exchange(await travel(address, isConsole), verifier);
    issuer.person = 'ana';
    expect(refused).toMatchObject({
      status: 403,
      code: 'GRAFO_SIGN_IN_REFUSED',
      errors: [
        { extensions: { message: { es: expect.stringContaining('no te dejó entrar (access_denied)') } } },
      ],
    });
  });

  it('is told on the page where the token of the issuer is none that the hub takes', async () => {
    issuer.audience = 'somebody-else';
    const { address, verifier } = leave();
    const refused = await exchange(await travel(address, isConsole), verifier);
    issuer.audience = 'grafo-abierto';
    expect(refused).toMatchObject({ status: 401, code: 'GRAFO_TOKEN_AUDIENCE' });
  });

  it('leaves neither a cookie of the hub nor anything that a browser or proxy would keep', async () => {
    for (const path of ['/session', '/signed-in?state=x&code=y', new URL(leave().address)]) {
      const { headers } = await fetch(new URL(path, hub.url), { redirect: 'manual' });
      expect([
        headers.get('cache-control'),
        headers.get('referrer-policy'),
        headers.get('set-cookie'),
      ]).toEqual(['no-store', 'no-referrer', null]);
    }
  });
});

describe('who has another person’s browser sign in', () => {
  it('gets nowhere with a return of their own: the code is for the browser that began', async () => {
    const mallory = leave();
    const trap = await travel(mallory.address, isReturn);
    const victim = leave();
    const page = await travel(trap.href, isConsole);
    expect(await exchange(page, victim.verifier)).toMatchObject({
      status: 403,
      code: 'GRAFO_SIGN_IN_CODE',
    });
    // Whoever tried, it is used.
    expect((await exchange(page, mallory.verifier)).code).toBe('GRAFO_SIGN_IN_CODE');
    const again = await travel((await travel(leave().address, isReturn)).href, isConsole);
    expect((await exchange(again)).code).toBe('GRAFO_SIGN_IN_CODE');
  });

  it('gets nowhere with a return that is used, changed or made up', async () => {
    const { address, verifier } = leave();
    const back = await travel(address, isReturn);
    const changed = new URL(back);
    changed.searchParams.set('state', randomBytes(32).toString('base64url'));
    const madeUp = new URL('/signed-in?code=x', hub.url);
    await travel(back.href, isConsole);
    for (const url of [back, changed, madeUp]) {
      const page = await travel(url.href, isConsole);
      expect((await exchange(page, verifier)).code).toBe('GRAFO_SIGN_IN_CODE');
    }
  });
});

describe('a hub whose issuer does not answer', () => {
  it('tells it on the page, and asks it again when the next person comes', async () => {
    await using silent = await openIssuer();
    await using alone = await openClientHub([silent]);
    const { address, verifier } = leave('es', silent.url);
    const at = (url: string) => url.replace(hub.url, alone.url);
    const page = await travel(at(address), isConsole);
    const response = await fetch(`${alone.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: page.hash.slice(1), verifier }),
    });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAFO_SIGN_IN_ISSUER' } }],
    });
    silent.register(alone.url);
    const way = await travel(at(address), ({ origin }) => origin === silent.url);
    expect(way.pathname).toBe('/auth');
  });

  it.each([
    ['GET', '/sign-in?language=es', undefined],
    ['GET', '/sign-in?challenge=x&language=fr', undefined],
    ['GET', `/sign-in?challenge=${'x'.repeat(43)}&language=es`, undefined],
    ['POST', '/session', '{}'],
    ['POST', '/session', '{"code":"a","token":"b"}'],
    ['POST', '/session', '{"code":7}'],
  ])('refuses %s %s with the body %s', async (method, path, body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${hub.url}${path}`, { method, ...(body && { body, headers }) });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAFO_SIGN_IN_MALFORMED' } }],
    });
  });
});
