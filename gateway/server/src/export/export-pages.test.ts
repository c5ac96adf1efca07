import { once } from 'node:events';
import { connect } from 'node:net';
import { buildSchema, GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { linesOf, openExportLab } from './testing/export-lab.js';
import { manyStones, StoneGraph } from './testing/stones.js';

const ALL = '{ stones { edges { node { id name weight } } } }';
const failure = () =>
  new GraphQLError('the pit is closed', {
    extensions: { code: 'GRAFO_SUBGRAPH_FAILED', parameters: { subgraph: 'pit' } },
  });

/** All that came before the connection broke. */
async function readUntilCut(response: Response): Promise<{ text: string; isCut: boolean }> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
    return { text, isCut: false };
  } catch {
    return { text, isCut: true };
  }
}

async function isListening(url: string): Promise<boolean> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  return new Promise((resolve) => {
    socket.on('error', () => resolve(false));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

describe('the pages of an export', () => {
  it('are asked a hundred rows at a time, in the order of the connection, until there are no more', async () => {
    await using lab = await openExportLab();
    lab.graph.stones = manyStones(250);
    const rows = await lab.rows(ALL);
    expect(rows.map(({ id }) => id)).toEqual(lab.graph.stones.map(({ id }) => id));
    expect(lab.graph.asked).toEqual([
      { first: 100, after: null },
      { first: 100, after: 's99' },
      { first: 100, after: 's199' },
    ]);
    expect(await lab.rows(ALL)).toEqual(rows);
  });

  it('go on after one that has no rows, and are then cut and not refused', async () => {
    await using lab = await openExportLab();
    lab.graph.stones = manyStones(50);
    const pages = lab.graph.page;
    const empty = { edges: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: 's9' } };
    Object.assign(lab.graph, {
      page: (page: { after?: string }) => (page.after == null ? empty : pages(page, lab.graph.stones)),
    });
    expect(await lab.rows(ALL)).toHaveLength(40);
    lab.graph.beforeAnswer = (count) => {
      if (count === 3) throw failure();
    };
    const { text, isCut } = await readUntilCut(await lab.post('?format=ndjson', { query: ALL }));
    expect(isCut).toBe(true);
    expect(linesOf(text)).toMatchObject([{ $error: { code: 'GRAFO_EXPORT_CUT' } }]);
  });

  it('are as many as ten thousand rows need, each once', async () => {
    await using lab = await openExportLab();
    lab.graph.stones = manyStones(10_000);
    const lines = (await lab.csv('{ stones { edges { node { id } } } }')).split('\r\n');
    expect(lines.slice(1, -1)).toEqual(lab.graph.stones.map(({ id }) => id));
    expect(lab.graph.answers).toBe(100);
  });

  it('end with the first that the query asks for, and begin after its after', async () => {
    await using lab = await openExportLab();
    lab.graph.stones = manyStones(400);
    const query =
      'query ($n: Int = 3, $from: String) { stones(first: $n, after: $from) { edges { node { id } } } }';
    expect(await lab.rows(query)).toEqual([{ id: 's0' }, { id: 's1' }, { id: 's2' }]);
    const rows = await lab.rows(query, { n: 130, from: 's9' });
    expect([rows.length, rows[0]?.['id'], rows.at(-1)?.['id']]).toEqual([130, 's10', 's139']);
    expect(lab.graph.asked.slice(1)).toEqual([
      { first: 100, after: 's9' },
      { first: 30, after: 's109' },
    ]);
  });

  it('are smaller where a whole one would cost too much', async () => {
    await using lab = await openExportLab({ limits: { cost: 100 } });
    lab.graph.stones = manyStones(60);
    expect(await lab.rows('{ stones { edges { node { id } } } }')).toHaveLength(60);
    expect(lab.graph.asked.map(({ first }) => first)).toEqual(
      Array(lab.graph.asked.length).fill(lab.graph.asked[0]?.first),
    );
    expect(lab.graph.asked[0]?.first).toBeLessThan(100);
    await using poor = await openExportLab({ limits: { cost: 2 } });
    expect(await poor.refusal(ALL)).toEqual([400, 'GRAFO_LIMIT_COST']);
    expect(poor.graph.asked).toEqual([]);
  });

  it('go forwards alone', async () => {
    await using lab = await openExportLab();
    for (const page of ['last: 3', 'before: "s1"', 'first: 0', 'first: -1'])
      expect(await lab.refusal(`{ stones(${page}) { edges { node { id } } } }`)).toEqual([
        400,
        'GRAFO_EXPORT_PAGING',
      ]);
    expect(lab.graph.asked).toEqual([]);
  });

  it('are not asked while their reader takes nothing, nor after the reader has hung up', async () => {
    await using lab = await openExportLab();
    const text = 'x'.repeat(10_000);
    lab.graph.stones = manyStones(10_000).map((stone) => ({ ...stone, name: text }));
    const { port } = new URL(lab.hub.url);
    const socket = connect(Number(port), '127.0.0.1').pause();
    await once(socket, 'connect');
    socket.write(`GET /export?format=csv&query=${encodeURIComponent(ALL)} HTTP/1.1\r\nhost: x\r\n\r\n`);
    // A megabyte a page: what the system's buffers hold is far from a hundred of them.
    const settled = async () => {
      for (let last = -1; last !== lab.graph.answers || last === 0; ) {
        last = lab.graph.answers;
        for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
      }
      return lab.graph.answers;
    };
    const ahead = await settled();
    expect(ahead).toBeLessThan(20);
    socket.destroy();
    expect(await settled()).toBeLessThanOrEqual(ahead + 1);
  });

  it('are of the graph that they began with, which ends after the last of them', async () => {
    const other = new StoneGraph();
    await using lab = await openExportLab();
    lab.graph.stones = manyStones(300);
    const ended = Promise.withResolvers<void>();
    await lab.hub.serve(lab.graph.engine, { onEnd: async () => ended.resolve() });
    let hasEnded = false;
    void ended.promise.then(() => {
      hasEnded = true;
    });
    lab.graph.beforeAnswer = async (count) => {
      if (count === 1) await lab.hub.serve({ ...other.engine, schema: buildSchema('type Query { a: Int }') });
      expect(hasEnded).toBe(false);
    };
    const response = await lab.post('?format=ndjson', { query: ALL });
    expect(response.headers.get('x-grafo-generation')).toBe('2');
    expect(linesOf(await response.text())).toHaveLength(300);
    await ended.promise;
    expect(await lab.refusal(ALL)).toEqual([400, 'GRAFO_DOCUMENT_INVALID']);
  });

  it('that cannot be had cut the connection, with the reason as a last line of NDJSON', async () => {
    await using lab = await openExportLab();
    lab.graph.stones = manyStones(300);
    lab.graph.beforeAnswer = (count) => {
      if (count % 3 === 2) throw failure();
    };
    const ndjson = await readUntilCut(await lab.post('?format=ndjson', { query: ALL }));
    expect(ndjson.isCut).toBe(true);
    const lines = linesOf(ndjson.text);
    expect(lines).toHaveLength(201);
    expect(lines[200]).toMatchObject({
      $error: {
        code: 'GRAFO_EXPORT_CUT',
        message: { en: 'The export was cut after 200 rows.' },
        errors: [{ extensions: { code: 'GRAFO_SUBGRAPH_FAILED' } }],
      },
    });
    const csv = await readUntilCut(await lab.post('?format=csv', { query: ALL }));
    expect(csv.isCut).toBe(true);
    expect(csv.text).not.toContain('GRAFO');
  });

  it('reset the connection of HTTP/1.0, where a text that ends early would look whole', async () => {
    await using lab = await openExportLab();
    lab.graph.stones = manyStones(300);
    lab.graph.beforeAnswer = (count) => {
      if (count === 1) throw failure();
    };
    const socket = connect(Number(new URL(lab.hub.url).port), '127.0.0.1').resume();
    const ended = Promise.withResolvers<unknown>();
    socket.on('error', ended.resolve).on('end', () => ended.resolve('as if it were whole'));
    socket.write(`GET /export?format=csv&query=${encodeURIComponent(ALL)} HTTP/1.0\r\n\r\n`);
    expect(await ended.promise).toMatchObject({ code: 'ECONNRESET' });
  });

  it('that never end are not asked for ever', async () => {
    await using lab = await openExportLab();
    lab.graph.stones = manyStones(150);
    const pages = lab.graph.page;
    Object.assign(lab.graph, {
      page: (page: { first?: number }) => pages({ ...page, after: null }, lab.graph.stones),
    });
    const { text, isCut } = await readUntilCut(await lab.post('?format=ndjson', { query: ALL }));
    expect([isCut, linesOf(text).length, lab.graph.answers]).toEqual([true, 201, 2]);
  });

  it('are cut short, and say so, when the hub stops', async () => {
    const lab = await openExportLab();
    lab.graph.stones = manyStones(1_000);
    let closing: Promise<void> | undefined;
    lab.graph.beforeAnswer = async (count) => {
      if (count !== 2) return;
      closing = lab.hub.close();
      while (await isListening(lab.hub.url)) await new Promise(setImmediate);
    };
    const { text, isCut } = await readUntilCut(await lab.post('?format=ndjson', { query: ALL }));
    await closing;
    expect(isCut).toBe(true);
    expect(linesOf(text).at(-1)).toMatchObject({ $error: { code: 'GRAFO_EXPORT_STOPPED' } });
    expect(lab.graph.answers).toBeLessThan(6);
  });
});

describe('an export of which a part cannot be had', () => {
  const broken = (index: number) => ({
    id: `s${index}`,
    name: () => {
      throw failure();
    },
  });

  it('is refused as a whole, with the errors, before anything is sent', async () => {
    await using lab = await openExportLab();
    lab.graph.stones = [...manyStones(3), broken(3)];
    expect(await lab.refusal(ALL)).toEqual([502, 'GRAFO_EXPORT_INCOMPLETE', 'GRAFO_SUBGRAPH_FAILED']);
  });

  it('is refused by what is wrong with it, where it is its reader who is mistaken', async () => {
    await using lab = await openExportLab();
    lab.graph.beforeAnswer = () => {
      throw new GraphQLError('…', { path: ['stones'], extensions: { code: 'GRAFO_CURSOR_MALFORMED' } });
    };
    expect(await lab.refusal(ALL)).toEqual([400, 'GRAFO_CURSOR_MALFORMED']);
    expect(await lab.refusal(ALL, '&partial=1')).toEqual([400, 'GRAFO_CURSOR_MALFORMED']);
  });

  it('has what there is where that is asked, and says of each row what it lacks', async () => {
    await using lab = await openExportLab();
    lab.graph.stones = [...manyStones(119), broken(119)];
    const response = await lab.post('?format=ndjson&partial=1', { query: ALL });
    const rows = linesOf(await response.text());
    expect(rows).toHaveLength(120);
    expect(rows[118]).toMatchObject({ name: 'Piedra 118', $errors: null });
    expect(rows[119]).toEqual({
      id: 's119',
      name: null,
      weight: null,
      $errors: [{ code: 'GRAFO_SUBGRAPH_FAILED', path: 'node.name' }],
    });
    expect(await lab.csv(ALL, '&partial=1')).toMatch(
      /^id,name,weight,\$errors\r\ns0,Piedra 0,0,\r\n[\s\S]*s119,,,"\[\{""code"":""GRAFO_SUBGRAPH_FAILED"",""path"":""node\.name""\}\]"\r\n$/,
    );
  });

  it('is refused even so where it is the rows that failed', async () => {
    await using lab = await openExportLab();
    lab.graph.beforeAnswer = () => {
      throw failure();
    };
    expect(await lab.refusal(ALL, '&partial=1')).toEqual([
      502,
      'GRAFO_EXPORT_INCOMPLETE',
      'GRAFO_SUBGRAPH_FAILED',
    ]);
  });
});
