import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import type { GraphQLFormattedError } from 'graphql';
import { buildSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

describe('a request to the hub', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(() => hub?.close());

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${hub.url}/graphql`, { method: 'POST', headers, body });
  const ask = async (query: string, variables: object = {}) => {
    const response = await post(JSON.stringify({ query, variables }));
    return { status: response.status, ...((await response.json()) as Answer) };
  };

  describe('that is malformed', () => {
    it.each([
      ['a malformed id', '{ jurisdiction(id: "Mendoza; drop") { id } }', 'GRAFO_ID_MALFORMED'],
      ['a malformed initiative id', '{ initiative(id: "AR 0090") { id } }', 'GRAFO_ID_MALFORMED'],
      ['a malformed cursor', '{ jurisdictions(after: "x") { edges { cursor } } }', 'GRAFO_CURSOR_MALFORMED'],
      ['a page of 0', '{ jurisdictions(first: 0) { edges { cursor } } }', 'GRAFO_PAGE_SIZE_INVALID'],
      ['a page of -1', '{ jurisdictions(first: -1) { edges { cursor } } }', 'GRAFO_PAGE_SIZE_INVALID'],
      ['a page of 101', '{ jurisdictions(first: 101) { edges { cursor } } }', 'GRAFO_PAGE_SIZE_INVALID'],
      [
        'a page of 10^9',
        '{ jurisdictions(first: 1000000000) { edges { cursor } } }',
        'GRAFO_PAGE_SIZE_INVALID',
      ],
      [
        'a nested page of 0',
        '{ jurisdiction(id: "AR") { initiatives(first: 0) { edges { cursor } } } }',
        'GRAFO_PAGE_SIZE_INVALID',
      ],
      [
        'a page of 0 of a list that nobody has surveyed',
        '{ edition(id: "federal-program-2021") { applications(first: 0) { totalCount } } }',
        'GRAFO_PAGE_SIZE_INVALID',
      ],
      [
        'a malformed cursor of a list that nobody has surveyed',
        '{ edition(id: "federal-program-2021") { consultations { contributions(after: "x") { totalCount } } } }',
        'GRAFO_CURSOR_MALFORMED',
      ],
      [
        'a malformed date',
        '{ initiative(id: "AR0090") { tagObservations(asOf: "31/12/2020") { value } } }',
        'GRAFO_DATE_MALFORMED',
      ],
      ['a goal that there is not', '{ sdgGoal(number: 18) { number } }', 'GRAFO_NUMBER_OUT_OF_RANGE'],
      ['a field that there is not', '{ jurisdiction(id: "AR") { nothing } }', 'GRAFO_DOCUMENT_INVALID'],
      [
        'a page size that is no integer',
        '{ jurisdictions(first: 10000000000) { edges { cursor } } }',
        'GRAFO_DOCUMENT_INVALID',
      ],
      ['a document that cannot be read', '{ jurisdiction(id: "AR" { id } }', 'GRAFO_DOCUMENT_SYNTAX'],
    ])('gets a code for %s, in both languages, with what to do', async (_what, query, code) => {
      const { status, errors } = await ask(query);
      expect(status).toBeLessThan(500);
      expect(errors?.[0]?.extensions).toEqual({
        ...errors?.[0]?.extensions,
        code,
        message: { es: expect.any(String), en: errors?.[0]?.message },
        fix: { es: expect.any(String), en: expect.any(String) },
      });
      expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|at .*\.js|\{\w+\}/);
    });

    it('gets the code of the date for a variable too', async () => {
      const query = 'query ($d: Date) { initiative(id: "AR0090") { tagObservations(asOf: $d) { value } } }';
      const { errors } = await ask(query, { d: '2020-02-30' });
      expect(errors?.[0]?.extensions?.['code']).toBe('GRAFO_DATE_MALFORMED');
    });

    it('gets a code for a variable that is missing', async () => {
      const { status, errors } = await ask('query ($id: ID!) { jurisdiction(id: $id) { id } }');
      expect([status, errors?.[0]?.extensions?.['code']]).toEqual([400, 'GRAFO_VARIABLES_INVALID']);
    });

    it.each([
      ['a body that is not JSON', () => post('{'), 400, 'GRAFO_REQUEST_MALFORMED'],
      [
        'a body of another type',
        () => post('<a/>', { 'content-type': 'text/xml' }),
        415,
        'GRAFO_REQUEST_MALFORMED',
      ],
      ['a body without a query', () => post('{}'), 400, 'GRAFO_REQUEST_MALFORMED'],
      [
        'a body that is too large',
        () => post(`{"query":"${' '.repeat(2_000_000)}"}`),
        413,
        'GRAFO_LIMIT_BYTES',
      ],
      ['an address that there is not', () => fetch(`${hub.url}/nothing`), 404, 'GRAFO_ROUTE_UNKNOWN'],
    ])('is refused with a status and a code: %s', async (_what, request, status, code) => {
      const response = await request();
      const { errors } = (await response.json()) as Answer;
      expect([response.status, errors?.[0]?.extensions?.['code']]).toEqual([status, code]);
    });
  });

  it('answers null for a well-formed id that nobody has', async () => {
    const { data, errors } = await ask(
      '{ jurisdiction(id: "AR-Q:999999") { id } initiative(id: "AR9999") { id } }',
    );
    expect([data, errors]).toEqual([{ jurisdiction: null, initiative: null }, undefined]);
  });

  it('is answered by GET from any page, as some clients ask by default', async () => {
    const response = await fetch(
      `${hub.url}/graphql?query=${encodeURIComponent('{ jurisdiction(id: "AR") { name } }')}`,
      {
        headers: { origin: 'https://example.org' },
      },
    );
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual({ data: { jurisdiction: { name: 'Argentina' } } });
  });

  it('can introspect the graph, with descriptions in both languages', async () => {
    const { data } = await ask(getIntrospectionQuery());
    const schema = data?.['__schema'] as { types: { name: string; description: string }[] } | undefined;
    expect(schema?.types.find(({ name }) => name === 'Jurisdiction')?.description).toMatch(
      /Nación[\s\S]+\n\n[\s\S]+nation/,
    );
  });

  it('can fetch the schema as text, compressed where it takes that', async () => {
    const schemaFor = async (encoding: string) => {
      const headers = { 'accept-encoding': encoding };
      const response = await fetch(`${hub.url}/schema.graphql`, { headers });
      return [response.headers.get('content-encoding'), await response.text()] as const;
    };
    const [encoding, text] = await schemaFor('br, gzip');
    expect(encoding).toBe('gzip');
    expect(buildSchema(text).getQueryType()?.getFields()).toHaveProperty('jurisdiction');
    for (const plain of ['identity', 'gzip;q=0, br']) expect(await schemaFor(plain)).toEqual([null, text]);
  });

  it('finds the hub alive and ready, with a dead subgraph named', async () => {
    hub.kill('sdg');
    const [health, ready] = await Promise.all([fetch(`${hub.url}/healthz`), fetch(`${hub.url}/readyz`)]);
    hub.revive('sdg');
    expect(health.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'ready',
      subgraphs: { sdg: 'down', jurisdictions: 'up' },
    });
  });
});
