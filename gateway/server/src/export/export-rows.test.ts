import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportLab, linesOf, openExportLab } from './testing/export-lab.js';
import { pageOf, type Stone } from './testing/stones.js';

const STONES: readonly Stone[] = [
  { id: 'a', name: 'Ñandú «de» "río",\r\ny más 🪨', weight: 0, isWet: false, tags: ['x', 'y;z'] },
  { id: 'b', name: '', weight: -1.5, isWet: true, tags: [], place: { column: 3, deep: { column: null } } },
  { id: 'c', name: null, weight: null, isWet: null, tags: null, place: null },
  {
    id: 'd',
    name: '=1+1',
    weight: 2,
    veins: [{ of: 'oro', parts: [1, null] }],
    quarry: { id: 'q', name: 'Q' },
  },
];

describe('the rows of an export', () => {
  let lab: ExportLab;
  beforeAll(async () => {
    lab = await openExportLab();
    lab.graph.stones = STONES;
    lab.graph.kinds = [
      { name: 'lava', count: 0 },
      { name: 'sal', count: null },
    ];
    lab.graph.quarries = {
      q: {
        __typename: 'Quarry',
        id: 'q',
        name: 'Cantera',
        stones: (page: object) => lab.graph.page(page, STONES),
      },
      unknown: { __typename: 'Quarry', id: 'unknown', name: 'Nadie sabe', stones: null },
    };
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
    expect(lab.errors).toEqual([]);
  });

  it('are the nodes of the outermost connection, with objects as columns and lists as they are', async () => {
    const query =
      '{ stones { edges { node { id isWet tags place { column deep { column } } veins { of parts } } } } }';
    const rows = await lab.rows(query);
    expect(rows.map(Object.values)).toEqual([
      ['a', false, ['x', 'y;z'], null, null, null],
      ['b', true, [], 3, null, null],
      ['c', null, null, null, null, null],
      ['d', null, null, null, null, [{ of: 'oro', parts: [1, null] }]],
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'id',
      'isWet',
      'tags',
      'place.column',
      'place.deep.column',
      'veins',
    ]);
  });

  it('keep what is missing apart from zero and from a text without characters, in a CSV of RFC 4180', async () => {
    expect(
      await lab.csv('{ stones { edges { node { id name weight isWet tags veins { of parts } } } } }'),
    ).toBe(
      [
        'id,name,weight,isWet,tags,veins',
        'a,"Ñandú «de» ""río"",\r\ny más 🪨",0,false,"[""x"",""y;z""]",',
        'b,"",-1.5,true,[],',
        'c,,,,,',
        'd,=1+1,2,,,"[{""of"":""oro"",""parts"":[1,null]}]"',
        '',
      ].join('\r\n'),
    );
  });

  it('say in CSV what they say in NDJSON, to a reader that is not ours', async () => {
    const query =
      '{ stones { edges { cursor node { id name weight isWet tags place { column } veins { of } } } } }';
    const read = parse(await lab.csv(query), {
      columns: true,
      cast: (value, { quoting, header }) => (header || quoting || value !== '' ? value : null),
    }) as readonly Record<string, string | null>[];
    const asText = (value: unknown) =>
      value === null || typeof value === 'string' ? value : JSON.stringify(value);
    const told = (await lab.rows(query)).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])),
    );
    expect(read).toEqual(told);
  });

  it('have the columns of aliases, fragments and conditions, merged, and of what stands around them', async () => {
    const query = `
      query ($long: Boolean!, $id: ID!) {
        where: quarry(id: $id) {
          ...Named
          stones(first: 2) { ...Names totalCount edges { at: cursor node { ... on Node { id } __typename } } }
        }
        tally { year }
      }
      fragment Named on Quarry { called: name }
      fragment Names on StoneConnection {
        edges { node { label: name @skip(if: $long) weight @include(if: $long) id } }
      }`;
    expect(await lab.rows(query, { long: true, id: 'q' })).toEqual([
      {
        'where.called': 'Cantera',
        weight: 0,
        id: 'a',
        __typename: 'Stone',
        at: 'a',
        'where.stones.totalCount': 4,
        'tally.year': 2026,
      },
      {
        'where.called': 'Cantera',
        weight: -1.5,
        id: 'b',
        __typename: 'Stone',
        at: 'b',
        'where.stones.totalCount': 4,
        'tally.year': 2026,
      },
    ]);
  });

  it('have a column for each type that a row can be, null where it is another', async () => {
    const query = '{ node(id: "q") { id ... on Stone { weight } ... on Quarry { name } } }';
    expect(await lab.rows(query)).toEqual([{ 'node.id': 'q', 'node.weight': null, 'node.name': 'Cantera' }]);
  });

  it('are the elements of the outermost list where there is no connection', async () => {
    expect(await lab.csv('{ kinds { name count } }')).toBe('name,count\r\nlava,0\r\nsal,\r\n');
    expect(await lab.rows('{ tally { year cells { name count } } }')).toEqual([
      { 'tally.year': 2026, name: 'lava', count: 0 },
      { 'tally.year': 2026, name: 'sal', count: null },
    ]);
  });

  it('are one where there is no list', async () => {
    expect(await lab.csv('{ quarry(id: "q") { id name } }')).toBe('quarry.id,quarry.name\r\nq,Cantera\r\n');
  });

  it('are none of a connection without edges, under the same columns', async () => {
    lab.graph.quarries = { ...lab.graph.quarries, empty: { id: 'empty', stones: pageOf({}, []) } };
    const query = '{ quarry(id: "empty") { id stones { edges { node { id name } } } } }';
    expect(await lab.csv(query)).toBe('quarry.id,id,name\r\n');
    expect(await lab.rows(query)).toEqual([]);
  });

  it('tell beside a connection of their own whether it has more than they show, asked or not', async () => {
    const [first] = STONES;
    lab.graph.stones = [{ ...first, id: 'a', beside: (page: object) => pageOf(page, STONES) }];
    const ahead = '{ stones { edges { node { id beside(first: 1) { edges { node { id } } } } } } }';
    expect(await lab.rows(ahead)).toEqual([
      { id: 'a', 'beside.edges': [{ node: { id: 'a' } }], 'beside.pageInfo.hasNextPage': true },
    ]);
    const all =
      '{ stones { edges { node { beside(first: 9) { totalCount edges { node { id } } pageInfo { endCursor } } } } } }';
    expect(await lab.rows(all)).toEqual([
      expect.objectContaining({
        'beside.pageInfo.hasNextPage': false,
        'beside.pageInfo.endCursor': 'd',
        'beside.totalCount': 4,
      }),
    ]);
    lab.graph.stones = STONES;
  });

  it('are refused where two lists could be meant, or two columns would have one name', async () => {
    const ambiguous =
      '{ stones { edges { node { id } } } quarry(id: "q") { id } others: stones { edges { node { id } } } }';
    expect(await lab.refusal(ambiguous)).toEqual([400, 'GRAFO_EXPORT_ROWS_AMBIGUOUS']);
    const response = await lab.post('?format=csv', { query: ambiguous });
    expect(await response.text()).toContain('The rows could be those of \\"stones\\" or of \\"others\\".');
    expect(
      await lab.refusal('{ quarry(id: "q") { name stones { edges { node { quarry { name } } } } } }'),
    ).toEqual([400, 'GRAFO_EXPORT_COLUMN_TWICE']);
    for (const ends of ['pageInfo: totalCount', 'pageInfo { hasNextPage: endCursor }'])
      expect(
        await lab.refusal(`{ stones { edges { node { beside { ${ends} edges { cursor } } } } } }`),
      ).toEqual([400, 'GRAFO_EXPORT_COLUMN_TWICE']);
    expect(await lab.refusal('{ stones { edges { node { id @skip(if: true) } } } }')).toEqual([
      400,
      'GRAFO_EXPORT_COLUMNS_NONE',
    ]);
  });

  it('are those of the list that is named, with the others in each row', async () => {
    const query =
      '{ quarry(id: "q") { stones(first: 2) { edges { node { id } } } } kinds { name } stones { edges { node { id } } } }';
    const read = async (rows: string) => (await lab.post(`?format=ndjson&rows=${rows}`, { query })).text();
    expect(linesOf(await read('quarry.stones')).map(({ id }) => id)).toEqual(['a', 'b']);
    const [first, ...others] = linesOf(await read('kinds'));
    expect(others).toHaveLength(1);
    expect(first).toEqual({
      'quarry.stones.edges': [{ node: { id: 'a' } }, { node: { id: 'b' } }],
      'quarry.stones.pageInfo.hasNextPage': true,
      name: 'lava',
      'stones.edges': ['a', 'b', 'c', 'd'].map((id) => ({ node: { id } })),
      'stones.pageInfo.hasNextPage': false,
    });
    for (const rows of ['', 'quarry', 'kinds.name', 'stones.edges', 'nothing', 'quarry.stones.edges.node'])
      expect(await read(rows)).toContain('GRAFO_EXPORT_OPTION');
  });

  it('are refused where it is not known which there are: that is not none', async () => {
    const of = (id: string) => `{ quarry(id: "${id}") { name stones { edges { node { id } } } } }`;
    expect(await lab.refusal(of('unknown'))).toEqual([404, 'GRAFO_EXPORT_ROWS_UNKNOWN']);
    expect(await lab.refusal(of('nowhere'))).toEqual([404, 'GRAFO_EXPORT_ROWS_UNKNOWN']);
  });

  it('open in a spreadsheet in Spanish without a formula in them, where that is asked', async () => {
    const query = '{ stones { edges { node { id name weight } } } }';
    const text = new TextDecoder('utf-8', { ignoreBOM: true });
    const read = async (settings: string) =>
      text.decode(await (await lab.post(`?format=csv${settings}`, { query })).arrayBuffer());
    expect(await read('&excel=1')).toMatch(
      /^\uFEFFid;name;weight\r\n[\s\S]*b;"";-1\.5\r\nc;;\r\nd;'=1\+1;2\r\n$/,
    );
    expect(await read('&bom=1')).toMatch(/^\uFEFFid,name,weight\r\n[\s\S]*d,=1\+1,2\r\n$/);
  });
});
