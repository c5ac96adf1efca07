import type { OperationCount } from '@grafo-abierto/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HubContext } from '../identity/hub-context.js';
import { SourceNotes } from '../sources/source-notes.js';
import { type ExportLab, linesOf, openExportLab } from './testing/export-lab.js';
import { manyStones } from './testing/stones.js';

const ALL = 'query Stones { stones { edges { node { id } } } }';
const SAVED = new Map([
  ['stones-by-weight', 'query ($n: Int!) { stones(heavier: $n) { edges { node { id } } } }'],
]);

async function refusalOf(response: Response): Promise<readonly unknown[]> {
  const { errors } = (await response.json()) as { errors: readonly { extensions: { code: string } }[] };
  return [response.status, ...errors.map(({ extensions }) => extensions.code)];
}

describe('a request to /export', () => {
  const counted: OperationCount[] = [];
  let lab: ExportLab;
  beforeAll(async () => {
    const operations = { add: async (batch: readonly OperationCount[]) => void counted.push(...batch) };
    lab = await openExportLab({ savedOperations: SAVED, operations });
    lab.graph.stones = manyStones(120);
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
    expect(lab.errors).toEqual([]);
  });
  const graphql = (settings: string, body: string) =>
    fetch(`${lab.hub.url}/export${settings}`, {
      method: 'POST',
      headers: { 'content-type': 'application/graphql' },
      body,
    });

  it('names its format, or accepts one, and is told which there are where it does neither', async () => {
    const typeOf = async (settings: string, accept: string) =>
      (await lab.post(settings, { query: ALL }, { accept })).headers.get('content-type');
    expect(await typeOf('?format=csv', '*/*')).toBe('text/csv; charset=utf-8; header=present');
    expect(await typeOf('', 'text/html, application/x-ndjson')).toBe('application/x-ndjson');
    expect(await typeOf('', 'application/x-ndjson;q=0.4, text/csv;q=0.5')).toMatch('text/csv');
    expect(await typeOf('?format=ndjson', 'text/csv')).toBe('application/x-ndjson');
    for (const settings of ['', '?format=xml', '?format=csv&format=ndjson'])
      expect(await refusalOf(await lab.post(settings, { query: ALL }))).toEqual([400, 'GRAFO_EXPORT_FORMAT']);
  });

  it('comes as JSON, as GraphQL, or by GET, with the same rows', async () => {
    const expected = lab.graph.stones.map(({ id }) => ({ id }));
    const answers = [
      lab.post('?format=ndjson', { query: ALL, operationName: 'Stones', variables: null }),
      graphql('?format=ndjson', ALL),
      lab.get({ format: 'ndjson', query: ALL }),
      lab.get({ format: 'ndjson', operation: 'stones-by-weight', variables: '{"n":0}' }),
    ];
    for (const answer of answers) expect(linesOf(await (await answer).text())).toEqual(expected);
  });

  it('is told what it may come as, where it comes as a form', async () => {
    const body = new URLSearchParams({ query: ALL });
    const response = await fetch(`${lab.hub.url}/export?format=csv`, { method: 'POST', body });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('content-type must be application/json or application/graphql.'),
    ]);
  });

  it('is answered as a file with a name, and with the graph that it can be cited with', async () => {
    const { headers } = await lab.get({ format: 'csv', operation: 'stones-by-weight', variables: '{"n":0}' });
    expect(headers.get('content-disposition')).toBe('attachment; filename="stones-by-weight.csv"');
    const own = await lab.get({ format: 'ndjson', query: ALL });
    expect(own.headers.get('content-disposition')).toBe('attachment; filename="Stones.ndjson"');
    const ready = (await (await fetch(`${lab.hub.url}/readyz`)).json()) as { supergraph: { hash: string } };
    expect(headers.get('x-grafo-supergraph')).toBe(ready.supergraph.hash);
    expect(headers.get('x-grafo-generation')).toBe('1');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toContain('content-disposition');
  });

  it('may come from a page of any origin', async () => {
    const response = await fetch(`${lab.hub.url}/export`, {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  });

  it('is refused with its problem where it is not understood, and nothing is asked', async () => {
    const before = lab.graph.answers;
    const get = (parameters: Record<string, string>) => lab.get({ format: 'csv', ...parameters });
    const refused: [Promise<Response>, number, string][] = [
      [get({ query: ALL, excell: '1' }), 400, 'GRAFO_EXPORT_OPTION'],
      [get({ query: ALL, bom: 'yes' }), 400, 'GRAFO_EXPORT_OPTION'],
      [lab.post('?format=ndjson&excel=1', { query: ALL }), 400, 'GRAFO_EXPORT_OPTION'],
      [lab.post('?format=csv&operation=x', { query: ALL }), 400, 'GRAFO_EXPORT_OPTION'],
      [get({ query: ALL, operation: 'stones-by-weight' }), 400, 'GRAFO_EXPORT_OPTION'],
      [get({ operation: 'nothing' }), 404, 'GRAFO_EXPORT_OPERATION_UNKNOWN'],
      [get({}), 400, 'GRAFO_REQUEST_MALFORMED'],
      [get({ query: ALL, variables: '{' }), 400, 'GRAFO_REQUEST_MALFORMED'],
      [lab.post('?format=csv', { query: 1 }), 400, 'GRAFO_REQUEST_MALFORMED'],
      [lab.post('?format=csv', [{ query: ALL }]), 400, 'GRAFO_REQUEST_MALFORMED'],
      [get({ query: '{' }), 400, 'GRAFO_DOCUMENT_SYNTAX'],
      [get({ query: '{ pebbles }' }), 400, 'GRAFO_DOCUMENT_INVALID'],
      [get({ query: ALL, operationName: 'Other' }), 400, 'GRAFO_OPERATION_UNKNOWN'],
      [get({ operation: 'stones-by-weight' }), 400, 'GRAFO_VARIABLES_INVALID'],
      [get({ query: 'mutation { drop { id } }' }), 400, 'GRAFO_EXPORT_QUERY_ONLY'],
      [lab.post('?format=csv', { query: 'mutation { drop { id } }' }), 400, 'GRAFO_EXPORT_QUERY_ONLY'],
      [graphql('?format=csv', `{ ${'kinds { name } '.repeat(3_000)} }`), 400, 'GRAFO_LIMIT_TOKENS'],
      [graphql('?format=csv', ' '.repeat(300_000)), 400, 'GRAFO_LIMIT_CHARACTERS'],
      [
        graphql(
          '?format=csv',
          `{ quarry(id: 1) ${'{ stones { edges { node { quarry '.repeat(9)} { id } ${'} } } }'.repeat(9)} }`,
        ),
        400,
        'GRAFO_LIMIT_DEPTH',
      ],
      [fetch(`${lab.hub.url}/export`, { method: 'PUT' }), 405, 'GRAFO_REQUEST_MALFORMED'],
    ];
    for (const [answer, status, code] of refused)
      expect(await refusalOf(await answer)).toEqual([status, code]);
    expect((await fetch(`${lab.hub.url}/export`, { method: 'HEAD' })).status).toBe(405);
    expect(lab.graph.answers).toBe(before);
  });

  it('says which saved operations there are', async () => {
    const response = await lab.get({ format: 'csv', operation: 'nothing' });
    expect(await response.text()).toContain('stones-by-weight');
  });

  it('is recorded once, as the operation that its reader wrote', async () => {
    await lab.hub.flushOperations();
    counted.length = 0;
    await lab.rows(ALL);
    await fetch(`${lab.hub.url}/graphql?query=${encodeURIComponent(ALL)}`);
    await lab.refusal('mutation { drop { id } }');
    await lab.hub.flushOperations();
    expect(counted).toMatchObject([
      { count: 2, name: 'Stones', document: expect.stringContaining('{stones{edges{node{id}}}}') },
    ]);
  });
});

describe('an export of sources that are stale', () => {
  it('names in its header those of the first page, and at the end of NDJSON those of the others', async () => {
    await using lab = await openExportLab();
    const { engine } = lab.graph;
    lab.graph.stones = manyStones(150);
    const note = { reason: 'old-copy', since: null, nextTry: null } as const;
    let isLate = false;
    await lab.hub.serve({
      ...engine,
      execute: async (request) => {
        const { context } = request;
        if (context instanceof HubContext) {
          context.sources = new SourceNotes();
          context.sources.add('pit', note);
          if (isLate) context.sources.add('cave', note);
        }
        isLate = true;
        return engine.execute(request);
      },
    });
    const response = await lab.post('?format=ndjson', { query: ALL });
    expect(response.headers.get('x-grafo-sources')).toBe('pit=STALE');
    const lines = linesOf(await response.text());
    expect(lines).toHaveLength(151);
    expect(lines.at(-1)).toMatchObject({
      $sources: [
        { id: 'pit', status: 'STALE' },
        { id: 'cave', status: 'STALE' },
      ],
    });
    const told = await lab.post('?format=ndjson', { query: ALL });
    expect(linesOf(await told.text())).toHaveLength(150);
  });
});

describe('an export by somebody', () => {
  it('is of what they may see, with the same refusals as /graphql', async () => {
    const seen: unknown[] = [];
    await using lab = await openExportLab({
      verifyToken: async (authorization) =>
        authorization === undefined ? null : { subject: 'ana', office: 'Oficina', name: null, grants: [] },
    });
    const { engine } = lab.graph;
    lab.graph.stones = manyStones(120);
    await lab.hub.serve({
      ...engine,
      execute: (request) => {
        seen.push(request.context);
        return engine.execute(request);
      },
    });
    await (await lab.post('?format=csv', { query: ALL }, { authorization: 'Bearer x' })).text();
    expect(seen).toMatchObject([{ principal: { subject: 'ana' } }, { principal: { subject: 'ana' } }]);
  });
});
