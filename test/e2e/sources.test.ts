import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';

const QUERY = '{ jurisdiction(id: "AR-M") { name initiatives(first: 1) { totalCount } } }';

type Fields = Readonly<Record<string, unknown>>;

interface Body {
  readonly data: Readonly<Record<string, Fields>>;
  readonly errors?: readonly { readonly extensions: Fields }[];
  readonly extensions: Fields & {
    readonly sources: readonly { readonly id: string; readonly status: string; readonly since: string }[];
  };
}

describe('the sources of an answer', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(() => hub?.close());
  afterEach(() => {
    for (const name of ['initiatives', 'jurisdictions', 'catalog']) hub.revive(name);
  });

  async function ask(query: string, headers: Readonly<Record<string, string>> = {}) {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org', ...headers },
      body: JSON.stringify({ query }),
    });
    const body = (await response.json()) as Body;
    return { header: response.headers.get('x-grafo-sources'), response, body };
  }

  it('are not mentioned where all of them answered', async () => {
    const { body, header } = await ask(QUERY);
    expect(body.extensions).toBeUndefined();
    expect(header).toBeNull();
  });

  it('are named where one is dead, in both languages and in a header that pages of others may read', async () => {
    hub.kill('initiatives');
    const before = Date.now();
    const { body, header, response } = await ask(QUERY);
    expect(body.data).toMatchObject({ jurisdiction: { name: 'Mendoza' } });
    expect(body.extensions).toEqual({
      sources: [
        {
          id: 'initiatives',
          status: 'UNAVAILABLE',
          since: expect.any(String),
          nextTry: null,
          message: {
            es: 'No responde: falta lo suyo.',
            en: 'It does not answer: what is its own is missing.',
          },
        },
      ],
    });
    const since = Date.parse(body.extensions.sources[0]?.since ?? '');
    expect(since).toBeGreaterThanOrEqual(before);
    expect(since).toBeLessThanOrEqual(Date.now());
    expect(header).toBe('initiatives=UNAVAILABLE');
    expect(response.headers.get('access-control-expose-headers')).toMatch(/\bx-grafo-sources\b/);
  });

  it('say since when one does not answer, and nothing once it is back', async () => {
    hub.kill('initiatives');
    const sinceOf = async () => (await ask(QUERY)).body.extensions.sources[0]?.since;
    const first = await sinceOf();
    expect(await sinceOf()).toBe(first);
    hub.revive('initiatives');
    expect((await ask(QUERY)).body.extensions).toBeUndefined();
  });

  it('are all named for who asks so, and no other that was not asked', async () => {
    hub.kill('initiatives');
    const { body, header } = await ask(QUERY, { 'x-grafo-sources': 'all' });
    expect(body.extensions.sources).toMatchObject([
      { id: 'initiatives', status: 'UNAVAILABLE' },
      { id: 'jurisdictions', status: 'OK', since: null, nextTry: null },
    ]);
    expect(header).toBe('initiatives=UNAVAILABLE, jurisdictions=OK');
    hub.revive('initiatives');
    expect((await ask(QUERY, { 'x-grafo-sources': 'all' })).header).toBe('initiatives=OK, jurisdictions=OK');
  });

  it('are not mentioned for what was asked wrongly', async () => {
    const { body } = await ask('{ jurisdiction(id: "nowhere at all") { name } }');
    expect(body.errors).toHaveLength(1);
    expect(body.extensions).toBeUndefined();
  });

  it('are the portals too, where one was never read', async () => {
    const { body, header } = await ask('{ portal(id: "chaco") { title } }');
    expect(body.extensions.sources).toMatchObject([{ id: 'chaco', status: 'UNAVAILABLE', nextTry: null }]);
    expect(header).toBe('chaco=UNAVAILABLE');
  });

  it('are named to each reader as that reader’s own answer was made', async () => {
    hub.kill('initiatives');
    const [one, other] = await Promise.all([ask(QUERY), ask('{ jurisdiction(id: "AR-M") { name } }')]);
    expect(one.body.extensions.sources).toHaveLength(1);
    expect(other.body.extensions).toBeUndefined();
  });

  it('and plans are not explained where the operator does not allow it, which is said', async () => {
    const { body } = await ask(QUERY, { 'x-grafo-explain': '1' });
    expect(body.data).toMatchObject({ jurisdiction: { name: 'Mendoza' } });
    expect(body.extensions).toEqual({
      explain: {
        refused: {
          es: expect.stringContaining('GRAFO_EXPLAIN'),
          en: expect.stringContaining('GRAFO_EXPLAIN'),
        },
      },
    });
  });
});
