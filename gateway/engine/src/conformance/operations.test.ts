import { describe, expect, it } from 'vitest';
import { expectConformance } from '../testing/expect-conformance.js';
import { federate } from '../testing/federation.js';

const federation = federate({
  subgraphs: {
    people: `
      type Query { me: Person people(first: Int = 2, order: Order = UP): [Person!]! }
      enum Order { UP DOWN }
      type Person @key(fields: "id") { id: ID! name: String! friend: Person }`,
    posts: `
      type Query { post(where: Where!): Post }
      input Where { id: ID! tags: [String!]! = ["x"] nested: Where }
      type Person @key(fields: "id") { id: ID! posts(first: Int! = 1): [Post!]! }
      type Post { id: ID! text: String! author: Person! }`,
  },
  data: () => {
    const post = (id: string, author: unknown) => ({ id, text: `text ${id}`, author });
    const person = (id: string, name: string): Record<string, unknown> => ({
      __typename: 'Person',
      id,
      name,
    });
    const people = [person('1', 'Ada'), person('2', 'Bob'), person('3', 'Cid')];
    people.forEach((each, index) => {
      each['friend'] = people[index + 1] ?? null;
      each['posts'] = ({ first }: { first: number }) =>
        [post(`${each['id']}a`, each), post(`${each['id']}b`, each)].slice(0, first);
    });
    return {
      Query: {
        me: people[0],
        people: ({ first, order }: { first: number; order: string }) =>
          (order === 'UP' ? people : people.toReversed()).slice(0, first),
        post: ({ where }: { where: unknown }) => post(JSON.stringify(where), people[1]),
      },
      entities: people,
    };
  },
});

describe('@skip and @include', () => {
  const query = `query($yes: Boolean!, $no: Boolean!) {
    me @skip(if: $no) { name @include(if: $yes) id @skip(if: $yes) posts @include(if: $no) { id } }
    hidden: me @include(if: $no) { id }
    ...Part @include(if: $yes)
    ... @skip(if: $yes) { people { id } }
    literal: me { id @skip(if: true) name @include(if: true) }
  }
  fragment Part on Query { people { ...Named posts @skip(if: $no) { text } } }
  fragment Named on Person { name @skip(if: $no) }`;

  for (const [yes, no] of [
    [true, false],
    [false, true],
    [true, true],
    [false, false],
  ])
    it(`answers with ${yes} and ${no} as graphql-js does`, () =>
      expectConformance(federation, query, { yes, no }));

  it('asks no subgraph for what is left out', async () => {
    await expectConformance(
      federation,
      'query($no: Boolean!) { me { name posts @include(if: $no) { id } } }',
      {
        no: false,
      },
    );
    expect(federation.asked).toEqual(['people']);
  });

  it('includes a field that one of two fragments includes', () =>
    expectConformance(
      federation,
      'query($yes: Boolean!) { me { ...F @include(if: $yes) ...F } } fragment F on Person { name posts @skip(if: $yes) { id } }',
      { yes: false },
    ));
});

describe('aliases and __typename', () => {
  it('answers one field under several keys', () =>
    expectConformance(
      federation,
      '{ a: me { n: name posts { id } } b: me { posts(first: 2) { text } more: posts(first: 2) { id } } }',
    ));
  it('answers __typename under any key, anywhere', () =>
    expectConformance(
      federation,
      '{ __typename me { t: __typename posts { __typename author { x: __typename } } } }',
    ));
  it('answers a document of nothing but __typename without asking anyone', async () => {
    await expectConformance(federation, '{ __typename root: __typename }');
    expect(federation.asked).toEqual([]);
  });
  it('answers aliases that are names of JavaScript', () =>
    expectConformance(
      federation,
      '{ constructor: me { __proto__: name toString: id hasOwnProperty: posts { valueOf: text } } __proto__: me { id } }',
    ));
  it('answers aliases that are names of other fields', () =>
    expectConformance(
      federation,
      '{ me: people { id: name name: id posts: friend { id: name } friend: posts { id } } }',
    ));
  it('merges selections of one key', () =>
    expectConformance(
      federation,
      '{ me { friend { id } posts { id } ... on Person { friend { name posts { id } } posts { text } } } }',
    ));
});

describe('variables', () => {
  it('applies the defaults of variables and of arguments', () =>
    expectConformance(
      federation,
      'query($f: Int = 3, $o: Order, $n: Int! = 2) { people(first: $f, order: $o) { name posts(first: $n) { id } } }',
    ));
  it('tells null from a value that was left out', () =>
    expectConformance(
      federation,
      'query($o: Order = DOWN) { a: people(order: $o) { id } b: people { id } }',
      {
        o: 'DOWN',
      },
    ));
  it('passes input objects with their defaults', () =>
    expectConformance(
      federation,
      'query($w: Where!, $id: ID!) { a: post(where: $w) { id } b: post(where: { id: $id, nested: { id: "3" } }) { id author { name } } }',
      { w: { id: 1, nested: { id: 'x', tags: 'one' } }, id: '2' },
    ));
  it('refuses a variable of another type with its place in the document', async () => {
    const { data, errors } = await federation.run('query($f: Int!) { people(first: $f) { id } }', {
      f: 'many',
    });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions['code']).toBe('GRAFO_VARIABLES_INVALID');
    expect(errors?.[0]?.message).toContain('$f');
    expect(errors?.[0]?.locations).toEqual([{ line: 1, column: 7 }]);
    expect(federation.asked).toEqual([]);
  });
});

describe('introspection', () => {
  it('answers it alone', async () => {
    await expectConformance(
      federation,
      '{ __schema { queryType { name } types { name kind } } __type(name: "Person") { name fields { name } } }',
    );
    expect(federation.asked).toEqual([]);
  });
  it('answers it beside data, in the order of the document', () =>
    expectConformance(
      federation,
      `query($n: String! = "Post") { me { name posts { id } } name: __type(name: $n) { id: name ...T } people { id } ...R }
       fragment T on __Type { name: kind fields { name } }
       fragment R on Query { s: __schema { queryType { name: name } } x: me { id } }`,
    ));
  it('leaves it out when it is skipped', () =>
    expectConformance(
      federation,
      'query($s: Boolean!) { __schema @skip(if: $s) { queryType { name } } me { id } }',
      {
        s: true,
      },
    ));
});

describe('operations of one document', () => {
  it('runs the one that is named', async () => {
    const { parse } = await import('graphql');
    const document = parse('query A { me { id } } query B { me { name } }');
    const run = (operationName?: string) =>
      federation.engine.execute({ document, context: undefined, ...(operationName && { operationName }) });
    expect((await run('B')).data).toEqual({ me: { name: 'Ada' } });
    expect((await run('A')).data).toEqual({ me: { id: '1' } });
    expect((await run()).errors?.[0]?.extensions['code']).toBe('GRAFO_OPERATION_UNKNOWN');
    expect((await run('C')).errors?.[0]?.extensions['code']).toBe('GRAFO_OPERATION_UNKNOWN');
  });
});
