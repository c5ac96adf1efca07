import { issueLocalToken } from '@grafo-abierto/identity';
import type { GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Letters, startLetters } from './authorization/letters.js';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

describe('who asks the hub', () => {
  let letters: Letters;
  beforeAll(async () => {
    letters = await startLetters();
  });
  afterAll(() => letters?.[Symbol.asyncDispose]());

  const token = (role: 'reader' | 'administrator') =>
    issueLocalToken(letters.keys.local, {
      grant: { role, of: null },
      seconds: 60,
      audience: 'grafo-abierto',
    });
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(letters.hubUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://page.example', ...headers },
      body: JSON.stringify({ query }),
    });
    const body = (await response.json()) as Answer;
    return { status: response.status, headers: response.headers, ...body };
  };
  const as = async (role: 'reader' | 'administrator') => ({ authorization: `Bearer ${await token(role)}` });

  it('gets what is open without a token, and what is protected with one', async () => {
    const query = '{ letter { subject sender { email } } }';
    expect((await ask('{ letter { subject } }')).data).toEqual({ letter: { subject: 'Hola' } });
    expect((await ask(query, await as('reader'))).data).toEqual({
      letter: { subject: 'Hola', sender: { email: 'ana@example.org' } },
    });
  });

  it('is told every field that is refused and what would do, in both languages, and gets no part of the rest', async () => {
    const query = '{ letter { subject seal sender { email } } }';
    const { status, headers, data, errors } = await ask(query);
    expect([status, data]).toEqual([401, undefined]);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="grafo-abierto"');
    expect(errors?.map(({ extensions }) => [extensions?.['coordinate'], extensions?.['scopes']])).toEqual([
      ['Seal', [['administrator']]],
      ['Person.email', [[]]],
    ]);
    expect(errors?.[0]).toMatchObject({
      message: 'Seal asks who you are.',
      extensions: {
        code: 'GRAFO_ACCESS_UNAUTHENTICATED',
        message: { es: 'Seal pide saber quién sos.' },
        cause: { en: expect.stringContaining('administrator') },
      },
    });
    const forbidden = await ask(query, await as('reader'));
    expect(forbidden.status).toBe(403);
    expect(forbidden.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect(forbidden.errors).toHaveLength(1);
  });

  it('is refused with a bad token even what is open to nobody, and a page of another origin can read why', async () => {
    const { status, headers, errors } = await ask('{ letter { subject } }', { authorization: 'Bearer x' });
    expect([status, errors?.[0]?.extensions?.['code']]).toEqual([401, 'GRAFO_TOKEN_MALFORMED']);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="grafo-abierto", error="invalid_token"/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('may send a token from a page of another origin', async () => {
    const { headers } = await fetch(letters.hubUrl, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://page.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
  });

  it('is nobody anywhere but in the graph: health and schema are open even with a bad token', async () => {
    const status = async (path: string) =>
      (await fetch(new URL(path, letters.hubUrl), { headers: { authorization: 'Bearer x' } })).status;
    expect([await status('/healthz'), await status('/schema.graphql')]).toEqual([200, 200]);
  });

  it('finds the public keys of the issuer, and of what the hub tells its subgraphs, apart', async () => {
    const read = async (path: string) =>
      (await (await fetch(new URL(path, letters.hubUrl))).json()) as Record<string, unknown>;
    const configuration = await read('/.well-known/openid-configuration');
    const own = await read(String(configuration['jwks_uri']));
    expect(own).toEqual(letters.keys.local.published());
    for (const name of ['hub', 'principal'])
      expect(await read(`/.well-known/grafo-${name}-jwks.json`)).toEqual(letters.keys.hub.published());
    expect(JSON.stringify(own)).not.toContain('"d"');
  });

  it('is refused nothing that is rightful while keys are rotated, of the issuer and of the hub', async () => {
    const stop = Date.now() + 1_500;
    const refused: unknown[] = [];
    let asked = 0;
    const client = async () => {
      let headers = await as('administrator');
      while (Date.now() < stop) {
        const { status, errors } = await ask('{ drafts letter { seal } }', headers);
        if (status !== 200 || errors) refused.push(status, errors);
        asked++;
        if (asked % 7 === 0) headers = await as('administrator');
      }
    };
    const rotate = async () => {
      while (Date.now() < stop) {
        const before = asked;
        letters.keys.local.rotate();
        letters.keys.hub.rotate();
        while (asked < before + 5 && Date.now() < stop) await new Promise((resolve) => setImmediate(resolve));
      }
    };
    await Promise.all([client(), client(), client(), client(), rotate()]);
    expect(refused).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });
});
